import type { ComponentProps } from "react";

import { buttonStyle } from "./button-style";
import type { ButtonSize, ButtonVariant } from "./button-style";
import { Kbd } from "./kbd";

type ButtonProps = ComponentProps<"button"> & {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** The key that does the same, shown on the button and told to assistive software. */
  hint?: string;
  pending?: boolean;
};

export function Button({
  variant = "quiet",
  size = "control",
  hint,
  pending = false,
  type = "button",
  className = "",
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type={type}
      aria-busy={pending || undefined}
      aria-keyshortcuts={hint}
      className={`${buttonStyle(variant, size)} ${className}`}
      {...rest}
    >
      {children}
      {hint && <Kbd>{hint}</Kbd>}
    </button>
  );
}
