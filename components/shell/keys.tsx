"use client"

import { createContext, use, useEffect, useEffectEvent, useState } from "react"
import type { ReactNode } from "react"

export type KeyBinding = {
  /** As `KeyboardEvent.key` names it ("j", "ArrowDown", "Enter"); two keys in a row as "g i". */
  keys: string
  /** What it does, for the sheet of keys. Without a label the key works but is not listed. */
  label?: string
  run: () => void
}

type Registry = {
  register: (bindings: KeyBinding[]) => () => void
  listed: KeyBinding[]
}

const Keys = createContext<Registry | null>(null)

export function KeysProvider({ children }: { children: ReactNode }) {
  const [groups, setGroups] = useState<KeyBinding[][]>([])

  function register(bindings: KeyBinding[]) {
    setGroups((known) => [...known, bindings])
    return () => setGroups((known) => known.filter((group) => group !== bindings))
  }

  const listed = groups.flat().filter(({ label }) => label !== undefined)
  return <Keys value={{ register, listed }}>{children}</Keys>
}

/** The keys that work on the page right now, in the order they were registered. */
export function useListedKeys(): KeyBinding[] {
  return useKeyRegistry().listed
}

/**
 * Binds keys while the component is shown. They rest while someone types in a field, holds a modifier or has
 * a dialog or menu open. Where two components bind the same key, the one shown later has it.
 */
export function useKeys(bindings: KeyBinding[]) {
  const { register } = useKeyRegistry()
  const listing = bindings.map(({ keys, label }) => `${keys}\u0000${label ?? ""}`).join("\u0001")

  const registerNow = useEffectEvent(() => register(bindings))
  useEffect(() => registerNow(), [listing])

  const press = useEffectEvent((event: KeyboardEvent, before: string | null) => {
    const binding =
      (before && bindings.find(({ keys }) => keys === `${before} ${event.key}`)) ||
      bindings.find(({ keys }) => keys === event.key)
    if (!binding) return
    event.preventDefault()
    binding.run()
  })

  useEffect(() => {
    let before: { key: string; at: number } | null = null
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || isSpokenFor(event)) return
      const recent = before && event.timeStamp - before.at < 1200 ? before.key : null
      before = { key: event.key, at: event.timeStamp }
      press(event, recent)
    }
    // In the capture phase of the window, later listeners would come last: the bubbling order suits, where
    // preventDefault of the first taker tells the others.
    window.addEventListener("keydown", onKeyDown)
    return () => window.removeEventListener("keydown", onKeyDown)
  }, [])
}

function useKeyRegistry(): Registry {
  const registry = use(Keys)
  if (!registry) throw new Error("Keys are bound outside a KeysProvider; the desk and admin shells bring one.")
  return registry
}

function isSpokenFor(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true
  const target = event.target
  if (!(target instanceof HTMLElement)) return false
  if (target.isContentEditable) return true
  if (target.closest("input, textarea, select, [role=dialog], [role=menu], [role=listbox]")) return true
  // Enter and Space belong to the button or link that has the focus.
  return (event.key === "Enter" || event.key === " ") && target.closest("button, a, summary") !== null
}
