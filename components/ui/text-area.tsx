import type { ComponentProps } from "react";

import { controlStyle, Field } from "./field";
import type { FieldWords } from "./field";

type TextAreaProps = FieldWords & Omit<ComponentProps<"textarea">, "id">;

/** Grows with what is typed, up to half the screen. */
export function TextArea({ label, help, error, className = "", rows = 3, ...area }: TextAreaProps) {
  return (
    <Field label={label} help={help} error={error} className={className}>
      {(control) => (
        <textarea
          {...control}
          rows={rows}
          className={`field-sizing-content max-h-[50dvh] min-h-[calc(var(--control-height)*2)] py-1.5 leading-[1.6]! ${controlStyle}`}
          {...area}
        />
      )}
    </Field>
  );
}
