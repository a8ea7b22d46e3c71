"use client";

import { Menu as Base } from "@base-ui/react/menu";
import { Check } from "lucide-react";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";

import { choiceStyle, floatStyle } from "./float-style";
import { Kbd } from "./kbd";
import { useOpenWhileShown } from "./use-open-while-shown";

export type MenuChoice = { label: ReactNode; chosen: boolean; onSelect: () => void };

export type MenuEntry =
  | { kind: "action"; label: ReactNode; onSelect: () => void; hint?: string }
  | { kind: "link"; label: ReactNode; href: string }
  /** One of them holds now. */
  | { kind: "choices"; label: ReactNode; choices: MenuChoice[] }
  | { kind: "rule" };

type MenuProps = { trigger: ReactElement; entries: MenuEntry[]; align?: "start" | "end" };

export function Menu({ trigger, entries, align = "start" }: MenuProps) {
  const [open, setOpen] = useOpenWhileShown();
  return (
    <Base.Root open={open} onOpenChange={setOpen}>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner sideOffset={4} align={align} className="z-50 outline-none">
          <Base.Popup className={`min-w-48 py-1 ${floatStyle}`}>
            {entries.map((entry, position) => (
              // Entries are a fixed list with nothing of their own to keep between renders.
              <Entry key={position} entry={entry} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function Entry({ entry }: { entry: MenuEntry }) {
  switch (entry.kind) {
    case "rule":
      return <Base.Separator className="my-1 border-t border-rule" />;
    case "link":
      return (
        <Base.LinkItem render={<Link href={entry.href} />} className={`no-underline ${choiceStyle}`}>
          {entry.label}
        </Base.LinkItem>
      );
    case "choices":
      return (
        <Base.RadioGroup value={entry.choices.findIndex(({ chosen }) => chosen)}>
          <Base.GroupLabel className="label px-3 py-1">{entry.label}</Base.GroupLabel>
          {entry.choices.map(({ label, chosen, onSelect }, position) => (
            <Base.RadioItem
              // A fixed list, as above.
              key={position}
              value={position}
              closeOnClick
              onClick={chosen ? undefined : onSelect}
              className={`${choiceStyle} ${chosen ? "font-semibold" : ""}`}
            >
              <Base.RadioItemIndicator keepMounted className={chosen ? "" : "invisible"}>
                <Check aria-hidden="true" className="size-4" />
              </Base.RadioItemIndicator>
              {label}
            </Base.RadioItem>
          ))}
        </Base.RadioGroup>
      );
    case "action":
      return (
        <Base.Item onClick={entry.onSelect} className={choiceStyle}>
          <span className="flex-1">{entry.label}</span>
          {entry.hint && <Kbd>{entry.hint}</Kbd>}
        </Base.Item>
      );
  }
}
