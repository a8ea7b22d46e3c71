"use client";

import { Toast } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { createContext, use, useState } from "react";
import type { ReactNode } from "react";

import { Button } from "./button";
import { IconButton } from "./icon-button";

export type ToastNote = {
  title: string;
  detail?: string;
  tone?: "done" | "problem";
  /** The way back: shown as a button, with its key. */
  undo?: { label: string; hint?: string; undoAction: () => void };
};

type ToastExtras = { tone: "done" | "problem"; hint: string | undefined };

type Toasts = { show: (note: ToastNote) => string; close: (id: string) => void };

const ToastsOfRegion = createContext<Toasts | null>(null);

type ToastRegionProps = { label: string; closeLabel: string; children: ReactNode };

/** Holds the toasts of everything inside it. One for each shell. */
export function ToastRegion({ label, closeLabel, children }: ToastRegionProps) {
  const [manager] = useState(() => Toast.createToastManager<ToastExtras>());
  const [toasts] = useState(() => toastsOf(manager));
  return (
    <Toast.Provider toastManager={manager} timeout={8000} limit={3}>
      <ToastsOfRegion value={toasts}>{children}</ToastsOfRegion>
      <Toast.Portal>
        <Toast.Viewport
          aria-label={label}
          className="fixed inset-x-4 bottom-[calc(1rem+var(--bottom-bar,0px))] z-50 mx-auto flex max-w-[26rem] sm:mx-0 flex-col gap-2 sm:right-auto sm:left-4 sm:w-[26rem]"
        >
          <ToastList closeLabel={closeLabel} />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** The same for as long as the region stands: who says something is not drawn again when a toast comes or goes. */
export function useToasts(): Toasts {
  const toasts = use(ToastsOfRegion);
  if (!toasts) throw new Error("Something is said outside a ToastRegion; the shells bring one.");
  return toasts;
}

function toastsOf({ add, close }: ReturnType<typeof Toast.createToastManager<ToastExtras>>): Toasts {
  function show({ title, detail, tone = "done", undo }: ToastNote) {
    const id: string = add({
      title,
      description: detail,
      priority: tone === "problem" ? "high" : "low",
      // What went wrong stays until it has been read.
      timeout: tone === "problem" ? 0 : 8000,
      data: { tone, hint: undo?.hint },
      ...(undo && {
        actionProps: {
          children: undo.label,
          onClick: () => {
            close(id);
            undo.undoAction();
          },
        },
      }),
    });
    return id;
  }

  return { show, close };
}

function ToastList({ closeLabel }: { closeLabel: string }) {
  const { toasts } = Toast.useToastManager<ToastExtras>();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      data-toast=""
      toast={toast}
      swipeDirection={["right", "down"]}
      className={`rounded-md border-l-4 bg-ink text-paper shadow-float transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0 ${toast.data?.tone === "problem" ? "border-pencil" : "border-edge"}`}
    >
      <Toast.Content className="flex items-center gap-2 py-1.5 pr-1.5 pl-3">
        <div className="min-w-0 flex-1 py-1 text-sm">
          <Toast.Title render={<p />} className="font-medium" />
          <Toast.Description className="opacity-85" />
        </div>
        {toast.actionProps && (
          <Toast.Action
            render={
              <Button
                variant="plain"
                className="border-current! bg-transparent! text-paper! hover:underline"
                {...(toast.data?.hint && { hint: toast.data.hint })}
              />
            }
          />
        )}
        <Toast.Close
          render={<IconButton label={closeLabel} icon={<X />} className="bg-transparent! text-paper!" />}
        />
      </Toast.Content>
    </Toast.Root>
  ));
}
