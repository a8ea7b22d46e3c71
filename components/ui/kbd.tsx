import type { ReactNode } from "react";

/** A key as it stands on the keyboard. Decorative beside a button, which names its key in aria-keyshortcuts. */
export function Kbd({ children }: { children: ReactNode }) {
  return (
    <kbd
      aria-hidden="true"
      className="inline-grid min-w-[1.35em] place-items-center rounded-sm border border-current/40 px-[0.3em] font-interface text-[0.6875rem] leading-[1.35] font-medium text-current [@media(pointer:coarse)]:hidden"
    >
      {children}
    </kbd>
  );
}
