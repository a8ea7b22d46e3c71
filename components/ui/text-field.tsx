import type { ComponentProps } from "react";

import { controlStyle, Field } from "./field";
import type { FieldWords } from "./field";

type TextFieldProps = FieldWords & Omit<ComponentProps<"input">, "id">;

export function TextField({ label, help, error, className = "", ...input }: TextFieldProps) {
  return (
    <Field label={label} help={help} error={error} className={className}>
      {(control) => (
        <input {...control} className={`min-h-control read-only:bg-sunk ${controlStyle}`} {...input} />
      )}
    </Field>
  );
}
