"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { useTranslations } from "use-intl";

import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";

import { chooseScheme, currentScheme } from "./stored-scheme";
import type { Scheme } from "./stored-scheme";

const schemes: Scheme[] = ["system", "light", "dark"];

const icons: Record<Scheme, typeof Sun> = { system: Monitor, light: Sun, dark: Moon };

export function SchemeSwitch() {
  const t = useTranslations("shell.scheme");
  const scheme = useSyncExternalStore(watchScheme, currentScheme, (): Scheme => "system");
  const Icon = icons[scheme];

  return (
    <span data-needs-script>
      <Menu
        align="end"
        trigger={<IconButton label={`${t("label")}: ${t(scheme)}`} icon={<Icon />} />}
        entries={[
          {
            kind: "choices",
            label: t("label"),
            choices: schemes.map((choice) => ({
              label: t(choice),
              chosen: choice === scheme,
              onSelect: () => chooseScheme(choice),
            })),
          },
        ]}
      />
    </span>
  );
}

function watchScheme(onChange: () => void) {
  const observer = new MutationObserver(onChange);
  observer.observe(document.documentElement, { attributeFilter: ["data-scheme"] });
  return () => observer.disconnect();
}
