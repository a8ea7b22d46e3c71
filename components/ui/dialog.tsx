"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { useLayoutEffect, useEffectEvent } from "react";
import type { ReactNode, RefObject } from "react";

import { IconButton } from "./icon-button";

type DialogProps = {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  closeLabel: string;
  /** As wide as a text, or as what lies in columns. */
  width?: keyof typeof widths;
  /** What has the focus first; else the first thing that can. */
  initialFocus?: RefObject<HTMLElement | null>;
  /** Buttons, in reading order, the main one last. */
  actions?: ReactNode;
  children?: ReactNode;
};

const widths = { text: "max-w-[36rem]", columns: "max-w-[64rem]" };

export function Dialog({
  open,
  onOpenChange,
  title,
  description,
  closeLabel,
  width = "text",
  initialFocus,
  actions,
  children,
}: DialogProps) {
  const close = useEffectEvent(() => onOpenChange(false));
  // The page behind may be hidden rather than unmounted; its dialog must go with it.
  useLayoutEffect(() => () => close(), []);

  return (
    <Base.Root open={open} onOpenChange={onOpenChange}>
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-[#14100a]/45 transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          {...(initialFocus && { initialFocus })}
          className={`fixed inset-x-4 top-[max(1rem,12dvh)] z-50 mx-auto flex max-h-[80dvh] flex-col rounded-md border border-edge bg-sheet shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0 ${widths[width]}`}
        >
          <header className="flex items-start justify-between gap-4 border-b border-rule py-3 pr-3 pl-5">
            <div>
              <Base.Title className="text-base leading-[1.4] font-semibold">{title}</Base.Title>
              {description && (
                <Base.Description className="mt-1 text-sm text-soft">{description}</Base.Description>
              )}
            </div>
            <Base.Close render={<IconButton label={closeLabel} icon={<X />} />} />
          </header>
          <div className="overflow-y-auto overscroll-contain px-5 py-4">{children}</div>
          {actions && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-rule px-5 py-3">
              {actions}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
