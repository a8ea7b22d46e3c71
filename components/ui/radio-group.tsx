import { useId } from "react";
import type { ComponentProps, ReactNode } from "react";

import { FieldError } from "./field-error";

export type RadioOption = { value: string; label: ReactNode; help?: ReactNode };

type RadioGroupProps = Omit<ComponentProps<"input">, "type" | "id" | "value" | "defaultValue"> & {
  legend: ReactNode;
  name: string;
  options: RadioOption[];
  value?: string;
  defaultValue?: string;
  error?: ReactNode;
};

export function RadioGroup({
  legend,
  options,
  value,
  defaultValue,
  error,
  className = "",
  ...input
}: RadioGroupProps) {
  const id = useId();
  return (
    <fieldset className={`flex flex-col ${className}`} aria-describedby={error ? `${id}-error` : undefined}>
      <legend className="mb-1 text-sm font-medium">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex min-h-control cursor-pointer items-start gap-2 py-1">
          <input
            type="radio"
            value={option.value}
            {...(value === undefined
              ? { defaultChecked: option.value === defaultValue }
              : { checked: option.value === value })}
            className="mt-[0.2em] size-[1.125rem] shrink-0 accent-accent"
            {...input}
          />
          <span className="flex flex-col text-sm">
            {option.label}
            {option.help && <span className="text-xs text-soft">{option.help}</span>}
          </span>
        </label>
      ))}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
