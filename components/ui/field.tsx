import { useId } from "react";
import type { ReactNode } from "react";

import { FieldError } from "./field-error";

export type FieldWords = {
  label: ReactNode;
  /** What helps before anything is wrong. */
  help?: ReactNode;
  /** What is wrong and how to put it right. */
  error?: ReactNode;
};

type ControlProps = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };
type FieldProps = FieldWords & { className?: string; children: (control: ControlProps) => ReactNode };

export const controlStyle =
  "w-full rounded-md border border-edge bg-sheet px-2.5 text-ink text-sm leading-[1.45] aria-invalid:border-pencil aria-invalid:outline-pencil disabled:bg-sunk disabled:text-soft [@media(pointer:coarse)]:text-base";

/** Label, control, help and error, tied together for every way of reading the page. */
export function Field({ label, help, error, className = "", children }: FieldProps) {
  const id = useId();
  const helpId = help ? `${id}-help` : null;
  const errorId = error ? `${id}-error` : null;
  const describedBy = [helpId, errorId].filter((part) => part !== null).join(" ");
  return (
    <div className={`flex flex-col gap-1 ${className}`}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      {children({
        id,
        "aria-describedby": describedBy || undefined,
        "aria-invalid": error ? true : undefined,
      })}
      {helpId && (
        <p id={helpId} className="text-xs text-soft">
          {help}
        </p>
      )}
      {errorId && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
