"use client";

import { Combobox as Base } from "@base-ui/react/combobox";
import { Check, ChevronDown } from "lucide-react";
import { useEffect, useEffectEvent, useId, useRef, useState, useTransition } from "react";
import type { ReactNode } from "react";

import { controlStyle } from "./field";
import { choiceStyle, floatStyle } from "./float-style";

export type ComboboxOption = { id: string; label: string };

export type ComboboxWords = { searching: string; noMatch: string; failed: string; showChoices: string };

type ComboboxProps<Option extends ComboboxOption> = {
  label: ReactNode;
  words: ComboboxWords;
  /** Answers a query with the choices to show, best first. Older answers that come late are dropped. */
  searchAction: (query: string, signal: AbortSignal) => Promise<Option[]>;
  value: Option | null;
  onValueChange: (option: Option | null) => void;
  /** How a choice looks in the list; its label when not given. */
  renderOption?: (option: Option) => ReactNode;
  /** Below the list, for "create …"; whoever takes what it offers closes the list. */
  footer?: (query: string, closeAction: () => void) => ReactNode;
  placeholder?: string;
  initialOptions?: Option[];
  initialQuery?: string;
  name?: string;
  /** For a field that opens because someone asked for it. */
  focusWhenShown?: boolean;
  /** Typed before and not chosen yet: stands in the field before anything else. */
  sought?: string | null;
  /** What is typed, for whoever keeps it. */
  onSeek?: (words: string) => void;
};

const pause = 120;

/** A field that finds: type, walk with the arrow keys, take with Enter. The choices come from the server. */
export function Combobox<Option extends ComboboxOption>({
  label,
  words,
  searchAction,
  value,
  onValueChange,
  renderOption = (option) => option.label,
  footer,
  placeholder,
  initialOptions = [],
  initialQuery = "",
  name,
  focusWhenShown = false,
  sought = null,
  onSeek,
}: ComboboxProps<Option>) {
  const id = useId();
  const [query, setQuery] = useState(sought ?? value?.label ?? initialQuery);
  const [open, setOpen] = useState(false);
  const { options, pending, failed, search } = useSearch(searchAction, initialOptions);

  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focusWhenShown) input.current?.focus();
  }, [focusWhenShown]);

  const status = statusOf({ pending, failed, empty: options.length === 0 && query.trim() !== "" }, words);

  return (
    <Base.Root
      items={options}
      filter={null}
      autoHighlight
      open={open}
      onOpenChange={(next) => setOpen(next)}
      value={value}
      inputValue={query}
      itemToStringLabel={(option: Option) => option.label}
      isItemEqualToValue={(option: Option, chosen: Option) => option.id === chosen.id}
      onValueChange={(option) => onValueChange(option)}
      onInputValueChange={(text, { reason }) => {
        setQuery(text);
        if (reason !== "item-press") search(text);
        if (reason === "input-change") onSeek?.(text);
      }}
    >
      <div className="flex flex-col gap-1">
        <label id={`${id}-label`} htmlFor={id} className="text-sm font-medium">
          {label}
        </label>
        <Base.InputGroup className="relative">
          <Base.Input
            id={id}
            // While the list is open everything else is hidden from screen readers, but a name can still be taken from it.
            aria-labelledby={`${id}-label`}
            ref={input}
            placeholder={placeholder}
            className={`min-h-control pr-9! ${controlStyle}`}
          />
          <Base.Trigger
            aria-label={words.showChoices}
            className="absolute inset-y-0 right-0 grid w-9 place-items-center text-soft"
          >
            <ChevronDown aria-hidden="true" className="size-4" />
          </Base.Trigger>
        </Base.InputGroup>
        {name && <input type="hidden" name={name} value={value?.id ?? ""} />}
      </div>
      <Base.Portal>
        <Base.Positioner sideOffset={4} align="start" className="z-50 outline-none">
          <Base.Popup className={`w-(--anchor-width) min-w-64 ${floatStyle}`} aria-busy={pending}>
            <Base.Status className="px-3 text-soft not-empty:py-2">{status}</Base.Status>
            <Base.List className="data-empty:hidden">
              {(option: Option) => (
                <Base.Item key={option.id} value={option} className={choiceStyle}>
                  <span className="min-w-0 flex-1">{renderOption(option)}</span>
                  <Base.ItemIndicator>
                    <Check aria-hidden="true" className="size-4" />
                  </Base.ItemIndicator>
                </Base.Item>
              )}
            </Base.List>
            {footer && (
              <div className="border-t border-rule p-1">{footer(query.trim(), () => setOpen(false))}</div>
            )}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

function useSearch<Option>(
  searchAction: (query: string, signal: AbortSignal) => Promise<Option[]>,
  initial: Option[],
) {
  const [options, setOptions] = useState(initial);
  const [failed, setFailed] = useState(false);
  const [pending, startSearch] = useTransition();
  const running = useRef<AbortController | null>(null);
  const waiting = useRef<number | undefined>(undefined);

  const stop = useEffectEvent(() => {
    window.clearTimeout(waiting.current);
    running.current?.abort();
  });
  useEffect(() => () => stop(), []);

  function search(query: string) {
    window.clearTimeout(waiting.current);
    waiting.current = window.setTimeout(() => startSearch(() => ask(query)), pause);
  }

  async function ask(query: string) {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    try {
      const found = await searchAction(query, controller.signal);
      if (controller.signal.aborted) return;
      startSearch(() => {
        setOptions(found);
        setFailed(false);
      });
    } catch (error) {
      if (controller.signal.aborted) return;
      reportError(error);
      startSearch(() => {
        setOptions([]);
        setFailed(true);
      });
    }
  }

  return { options, pending, failed, search };
}

type SearchState = { pending: boolean; failed: boolean; empty: boolean };

function statusOf({ pending, failed, empty }: SearchState, words: ComboboxWords): string | null {
  if (failed) return words.failed;
  if (pending && empty) return words.searching;
  return empty ? words.noMatch : null;
}
