import { useId } from "react";
import type { ComponentProps, ReactNode } from "react";

type CheckboxProps = Omit<ComponentProps<"input">, "type" | "id"> & { label: ReactNode; help?: ReactNode };

/** Drawn here: the browser's own box is grey in the dark scheme, as if it could not be used. */
const boxStyle =
  "grid size-[1.125rem] appearance-none place-content-center rounded-[2px] border border-edge bg-sheet before:size-[0.6875rem] before:scale-0 before:bg-on-accent before:[clip-path:polygon(14%_44%,0_65%,42%_100%,100%_18%,82%_4%,38%_66%)] checked:border-accent checked:bg-accent checked:before:scale-100 disabled:opacity-60 forced-colors:appearance-auto forced-colors:before:hidden";

export function Checkbox({ label, help, className = "", ...input }: CheckboxProps) {
  const id = useId();
  return (
    <div className={`flex min-h-control gap-2 py-1 ${help ? "items-start" : "items-center"} ${className}`}>
      <input
        id={id}
        type="checkbox"
        aria-describedby={help ? `${id}-help` : undefined}
        className={`shrink-0 ${help ? "mt-[0.1em]" : ""} ${boxStyle}`}
        {...input}
      />
      <span className="flex min-w-0 flex-1 flex-col">
        <label htmlFor={id} className="min-w-0 text-sm">
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
