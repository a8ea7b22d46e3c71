import { ChevronDown } from "lucide-react";
import type { ComponentProps } from "react";

import { controlStyle, Field } from "./field";
import type { FieldWords } from "./field";

export type SelectOption = { value: string; label: string };
type SelectProps = FieldWords & Omit<ComponentProps<"select">, "id"> & { options: SelectOption[] };

/** The browser's own list: it works before any script has loaded and suits every finger and reader. */
export function Select({ label, help, error, options, className = "", ...select }: SelectProps) {
  return (
    <Field label={label} help={help} error={error} className={className}>
      {(control) => (
        <span className="relative block">
          <select {...control} className={`min-h-control appearance-none pr-8! ${controlStyle}`} {...select}>
            {options.map(({ value, label: words }) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden="true"
            className="pointer-events-none absolute inset-y-0 right-2.5 my-auto size-4 text-soft"
          />
        </span>
      )}
    </Field>
  );
}
