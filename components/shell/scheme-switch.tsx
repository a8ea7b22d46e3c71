"use client"

import { Monitor, Moon, Sun } from "lucide-react"
import { useSyncExternalStore } from "react"
import { useTranslations } from "use-intl"

import { IconButton } from "@/components/ui/icon-button"
import { Menu } from "@/components/ui/menu"

const schemes = ["system", "light", "dark"] as const
type Scheme = (typeof schemes)[number]

const icons: Record<Scheme, typeof Sun> = { system: Monitor, light: Sun, dark: Moon }

/** The attribute on the root element is the state; storage only carries it to the next visit. */
export function SchemeSwitch() {
  const t = useTranslations("shell.scheme")
  const scheme = useSyncExternalStore(watchScheme, currentScheme, () => "system" as const)
  const Icon = icons[scheme]

  return (
    <span data-needs-script>
      <Menu
        align="end"
        trigger={<IconButton label={`${t("label")}: ${t(scheme)}`} icon={<Icon />} />}
        entries={[
          { kind: "heading", label: t("label") },
          ...schemes.map((choice) => ({
            kind: "action" as const,
            label: (
              <span className={choice === scheme ? "font-semibold underline underline-offset-4" : ""}>
                {t(choice)}
              </span>
            ),
            onSelect: () => chooseScheme(choice),
          })),
        ]}
      />
    </span>
  )
}

function currentScheme(): Scheme {
  const chosen = document.documentElement.dataset.scheme
  return chosen === "light" || chosen === "dark" ? chosen : "system"
}

function watchScheme(onChange: () => void) {
  const observer = new MutationObserver(onChange)
  observer.observe(document.documentElement, { attributeFilter: ["data-scheme"] })
  return () => observer.disconnect()
}

function chooseScheme(scheme: Scheme) {
  if (scheme === "system") {
    delete document.documentElement.dataset.scheme
    localStorage.removeItem("collate.scheme")
    return
  }
  document.documentElement.dataset.scheme = scheme
  localStorage.setItem("collate.scheme", scheme)
}
