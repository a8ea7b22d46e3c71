"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

export type Tab = { value: string; label: ReactNode; panel: ReactNode };
type TabsProps = {
  label: string;
  tabs: Tab[];
  /** Panels that hold something typed stay when another one is shown. */
  keepMounted?: boolean;
  /** Which one is shown, where something else than a click decides too. */
  value?: string;
  onValueChange?: (value: string) => void;
};

export function Tabs({ label, tabs, keepMounted = false, value, onValueChange }: TabsProps) {
  const shown = value === undefined ? { defaultValue: tabs[0]?.value ?? "" } : { value };
  return (
    <Base.Root {...shown} onValueChange={(next: string) => onValueChange?.(next)}>
      <Base.List aria-label={label} className="flex gap-4 overflow-x-auto border-b border-rule text-sm">
        {tabs.map((tab) => (
          <Base.Tab
            key={tab.value}
            value={tab.value}
            className="-mb-px min-h-control shrink-0 border-b-2 border-transparent leading-[1.4] font-medium text-soft -outline-offset-2 hover:text-ink data-active:border-ink data-active:text-ink"
          >
            {tab.label}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} keepMounted={keepMounted} className="py-3">
          {tab.panel}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
