import { useId } from "react";
import type { ComponentProps, ReactNode } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "id"> & { label: ReactNode; help?: ReactNode };

export function Checkbox({ label, help, className = "", ...input }: CheckboxProps) {
  const id = useId();
  return (
    <div className={`flex min-h-control items-start gap-2 py-1 ${className}`}>
      <input
        id={id}
        type="checkbox"
        aria-describedby={help ? `${id}-help` : undefined}
        className="mt-[0.2em] size-[1.125rem] shrink-0 accent-accent"
        {...input}
      />
      <span className="flex flex-col">
        <label htmlFor={id} className="text-sm">
          {label}
        </label>
        {help && (
          <span id={`${id}-help`} className="text-xs text-soft">
            {help}
          </span>
        )}
      </span>
    </div>
  );
}
