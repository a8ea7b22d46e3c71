"use client";

import { createContext, use, useEffect, useEffectEvent, useState } from "react";
import type { ReactNode } from "react";

export type KeyBinding = {
  /** As `KeyboardEvent.key` names it ("j", "ArrowDown", "Enter", "Shift+ArrowDown"); two keys in a row as "g i". */
  keys: string;
  /** Keys bound beside it that the sheet lists with it: they do the same, or the same in the other direction. */
  beside?: readonly string[];
  /** What it does, for the sheet of keys. Without a label the key works but is not listed. */
  label?: string;
  run: () => void;
};

type KeyGroup = { shownAs: string; bindings: KeyBinding[]; press: (keys: string) => boolean };
type Registry = { register: (group: KeyGroup) => () => void; listed: KeyBinding[] };

const Keys = createContext<Registry | null>(null);
const longestPause = 1200;

export function KeysProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<KeyGroup[]>([]);

  function register(group: KeyGroup) {
    setGroups((known) => [...known, group]);
    return () => setGroups((known) => known.filter((other) => other !== group));
  }

  const press = useEffectEvent((keys: string) => groups.findLast((group) => group.press(keys)));

  useEffect(() => {
    let before: { key: string; at: number } | null = null;
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || isSpokenFor(event)) return;
      const key = keyOf(event);
      const sequence = before && event.timeStamp - before.at < longestPause ? `${before.key} ${key}` : null;
      const taken = (sequence && press(sequence)) ?? press(key);
      before = taken ? null : { key, at: event.timeStamp };
      if (taken) event.preventDefault();
    }
    window.addEventListener("keydown", onKeyDown);
    return () => window.removeEventListener("keydown", onKeyDown);
  }, []);

  const listed = groups.flatMap(({ bindings }) => bindings).filter(({ label }) => label !== undefined);
  return <Keys value={{ register, listed }}>{children}</Keys>;
}

/** The keys that work on the page right now, in the order they were registered. */
export function useListedKeys(): KeyBinding[] {
  return useKeyRegistry().listed;
}

/**
 * Binds keys while the component is shown. They rest while someone types in a field, holds a modifier or has
 * a dialog or menu open. Where two components bind the same key, the one shown last has it.
 */
export function useKeys(bindings: KeyBinding[]) {
  const { register } = useKeyRegistry();
  const listing = bindings
    .map(({ keys, beside = [], label }) => [keys, ...beside, label].join("\u0000"))
    .join("\u0001");

  const press = useEffectEvent((pressed: string) => {
    const binding = bindings.find(({ keys }) => keys === pressed);
    binding?.run();
    return binding !== undefined;
  });
  const registerGroup = useEffectEvent((shownAs: string) =>
    register({ shownAs, bindings, press: (keys) => press(keys) }),
  );

  // Registered anew only when the list of keys changes; what a key runs is always the newest.
  useEffect(() => registerGroup(listing), [listing]);
}

function useKeyRegistry(): Registry {
  const registry = use(Keys);
  if (!registry)
    throw new Error("Keys are bound outside a KeysProvider; the desk and admin shells bring one.");
  return registry;
}

/** A letter says by itself whether Shift was held; an arrow does not. */
function keyOf({ key, shiftKey }: KeyboardEvent): string {
  return shiftKey && key.startsWith("Arrow") ? `Shift+${key}` : key;
}

function isSpokenFor(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  if (event.key === "Shift") return true;
  const target = event.target;
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable) return true;
  const field = "input:not([type=checkbox], [type=radio]), textarea, select";
  if (target.closest(`${field}, [role=dialog], [role=menu], [role=listbox]`)) return true;
  // Arrows walk a group of choices or tabs that has the focus.
  if (event.key.startsWith("Arrow") && target.closest("input[type=radio], [role=tab]") !== null) return true;
  // Enter and Space belong to the button or link that has the focus.
  return (event.key === "Enter" || event.key === " ") && target.closest("button, a, summary, input") !== null;
}
