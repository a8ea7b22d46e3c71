"use client";

import { Keyboard } from "lucide-react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { Kbd } from "@/components/ui/kbd";

import { type KeyBinding, useKeys, useListedKeys } from "./keys";

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
  const listed = useListedKeys();
  useKeys([{ keys: "?", label: t("showKeys"), run: () => setOpen(true) }]);
  const isMany = listed.length > manyKeys;
  const leading = listed.filter(leadsAway);
  // The sheet's own key last: whoever reads this has found it.
  const here = listed.filter((binding) => !leadsAway(binding)).toSorted(ownKeyLast);

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
        title={t("open")}
        closeLabel={common("close")}
        width={isMany ? "columns" : "text"}
      >
        <div className="flex flex-col gap-5">
          <KeyList label={t("here")} bindings={here} isMany={isMany} />
          {leading.length > 0 && <KeyList label={t("leading")} bindings={leading} isMany={isMany} />}
        </div>
      </Dialog>
    </span>
  );
}

type KeyListProps = { label: string; bindings: KeyBinding[]; isMany: boolean };

/** Down the first column and then the next, so that what belongs together stands together. */
function KeyList({ label, bindings, isMany }: KeyListProps) {
  return (
    <section aria-label={label}>
      <h3 className="label">{label}</h3>
      {/* Elsewhere keys are hidden where the finger is the pointer; whoever opened this has pressed one. */}
      <dl className={`gap-x-8 text-sm sm:columns-2 [&_kbd]:inline-grid! ${isMany ? "lg:columns-3" : ""}`}>
        {bindings.map(({ keys, beside = [], label: words }) => (
          <div
            key={`${keys} ${words}`}
            className="flex break-inside-avoid items-baseline justify-between gap-4 border-b border-rule py-1.5"
          >
            <dt>{words}</dt>
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
    </section>
  );
}

function leadsAway({ keys }: KeyBinding): boolean {
  return keys.startsWith("g ");
}

function ownKeyLast(a: KeyBinding, b: KeyBinding): number {
  return Number(a.keys === "?") - Number(b.keys === "?");
}
