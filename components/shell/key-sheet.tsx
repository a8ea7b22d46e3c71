"use client";

import { Keyboard } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";

import { useKeys, useListedKeys } from "./keys";

const keyNames: Record<string, string> = {
  ArrowDown: "↓",
  ArrowUp: "↑",
  ArrowLeft: "←",
  ArrowRight: "→",
  "Shift+ArrowLeft": "⇧←",
  "Shift+ArrowRight": "⇧→",
  Enter: "↵",
  Escape: "Esc",
  " ": "␣",
};

/** With more keys than this, two columns are longer than most screens. */
const manyKeys = 24;

/** `?` lays all keys of the page over the screen. */
export function KeySheet() {
  const t = useTranslations("shell.keys");
  const common = useTranslations("common");
  const [open, setOpen] = useState(false);
  const listed = useListedKeys().toSorted((a, b) => rank(a.keys) - rank(b.keys));
  useKeys([{ keys: "?", label: t("showKeys"), run: () => setOpen(true) }]);

  return (
    <span data-needs-script>
      <IconButton
        label={t("open")}
        hint="?"
        icon={<Keyboard />}
        onClick={() => setOpen(true)}
        className="[@media(pointer:coarse)]:hidden!"
      />
      <Dialog
        open={open}
        onOpenChange={setOpen}
        title={t("title")}
        closeLabel={common("close")}
        width={listed.length > manyKeys ? "columns" : "text"}
      >
        <dl
          className={`grid gap-x-8 text-sm sm:grid-cols-2 ${listed.length > manyKeys ? "lg:grid-cols-3" : ""}`}
        >
          {listed.map(({ keys, beside = [], label }) => (
            <div
              key={`${keys} ${label}`}
              className="flex items-baseline justify-between gap-4 border-b border-rule py-1.5"
            >
              <dt>{label}</dt>
              <dd className="flex shrink-0 gap-2">
                {[keys, ...beside].map((one) => (
                  <span key={one} className="flex gap-1">
                    {one.split(/(?<=.) (?=.)/).map((key, position) => (
                      <Kbd key={position}>{keyNames[key] ?? key}</Kbd>
                    ))}
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </Dialog>
    </span>
  );
}

/** What the page itself does comes first, then ways to leave it, then this sheet. */
function rank(keys: string): number {
  if (keys === "?") return 2;
  return keys.startsWith("g ") ? 1 : 0;
}
