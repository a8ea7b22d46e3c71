"use client";

import { Drawer } from "@base-ui/react/drawer";
import { X } from "lucide-react";
import { useEffect } from "react";
import type { ReactElement, ReactNode } from "react";

import { IconButton } from "./icon-button";
import { useOpenWhileShown } from "./use-open-while-shown";

type BottomSheetProps = {
  trigger: ReactElement;
  title: ReactNode;
  closeLabel: string;
  /** Comes up by itself when this turns true: something inside asks to be written. */
  wanted?: boolean;
  children: ReactNode;
};

/** From here on a column stands where the sheet would come up. */
const columnsFrom = "(min-width: 64rem)";

/** What stands in the right column on a desk and comes up from below on a phone. Swipe down to put it away. */
export function BottomSheet({ trigger, title, closeLabel, wanted = false, children }: BottomSheetProps) {
  const [open, setOpen] = useOpenWhileShown();
  useEffect(() => {
    if (wanted && !window.matchMedia(columnsFrom).matches) setOpen(true);
  }, [wanted, setOpen]);
  return (
    <Drawer.Root open={open} onOpenChange={setOpen} modal={false} swipeDirection="down">
      <Drawer.Trigger render={trigger} />
      <Drawer.Portal>
        <Drawer.Viewport className="pointer-events-none fixed inset-0 z-40 flex items-end">
          <Drawer.Popup
            data-bottom-sheet
            className="pointer-events-auto max-h-[62dvh] w-full scroll-pt-14 translate-y-(--drawer-swipe-movement-y) overflow-y-auto overscroll-contain border-t-2 border-ink bg-sheet pb-[env(safe-area-inset-bottom)] shadow-float transition-transform data-ending-style:translate-y-full data-starting-style:translate-y-full data-swiping:transition-none"
          >
            <header className="sticky top-0 z-20 flex items-center justify-between gap-3 border-b border-rule bg-sheet py-1 pr-2 pl-4">
              <Drawer.Title className="text-sm font-semibold">{title}</Drawer.Title>
              <Drawer.Close render={<IconButton label={closeLabel} icon={<X />} />} />
            </header>
            <Drawer.Content className="px-4 py-3">{children}</Drawer.Content>
          </Drawer.Popup>
        </Drawer.Viewport>
      </Drawer.Portal>
    </Drawer.Root>
  );
}
