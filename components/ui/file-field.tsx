import { useId } from "react";
import type { ReactNode } from "react";

import { buttonStyle } from "./button-style";
import { FieldError } from "./field-error";
import type { FieldWords } from "./field";

type FileFieldProps = FieldWords & {
  /** The file's name, once there is one. */
  chosen: ReactNode;
  accept: string;
  onChoose: (file: File | null) => void;
};

/** One file. The browser's own field speaks the browser's language and not the page's. */
export function FileField({ label, help, error, chosen, accept, onChoose }: FileFieldProps) {
  const id = useId();
  const helpId = help ? `${id}-help` : null;
  const errorId = error ? `${id}-error` : null;
  const describedBy = [helpId, errorId].filter((part) => part !== null).join(" ");
  return (
    <div className="flex flex-col items-start gap-1.5">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
        <label
          htmlFor={id}
          className={`has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ${buttonStyle()}`}
        >
          {label}
          <input
            id={id}
            type="file"
            accept={accept}
            aria-describedby={describedBy || undefined}
            aria-invalid={error ? true : undefined}
            className="sr-only"
            onChange={(event) => onChoose(event.target.files?.[0] ?? null)}
          />
        </label>
        <span role="status" className="text-sm break-all">
          {chosen}
        </span>
      </div>
      {helpId && (
        <p id={helpId} className="text-xs text-soft">
          {help}
        </p>
      )}
      {errorId && <FieldError id={errorId}>{error}</FieldError>}
    </div>
  );
}
