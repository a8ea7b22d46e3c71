"use client";

import { useEffect, useRef } from "react";
import type { ComponentProps } from "react";

type FormProps = Omit<ComponentProps<"form">, "ref" | "noValidate">;

/**
 * Leaves no judgement to the browser, which would pass it in its own language and not in the page's: whoever is asked
 * answers beside the fields. The first of those that are wrong then has the focus.
 */
export function Form({ "aria-busy": busy, ...form }: FormProps) {
  const shown = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (busy !== true) return undefined;
    const asked = shown.current;
    return () => asked?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [busy]);
  return <form {...form} ref={shown} aria-busy={busy} noValidate />;
}
