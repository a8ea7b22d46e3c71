import type { ComponentProps, ReactNode } from "react";

import { buttonStyle } from "./button-style";
import type { ButtonVariant } from "./button-style";

type IconButtonProps = Omit<ComponentProps<"button">, "children"> & {
  label: string;
  icon: ReactNode;
  variant?: ButtonVariant;
  hint?: string;
};

/** A square button whose words are for assistive software and the tooltip. */
export function IconButton({
  label,
  icon,
  variant = "plain",
  hint,
  type = "button",
  className = "",
  ...rest
}: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      aria-keyshortcuts={hint}
      title={hint ? `${label} (${hint})` : label}
      className={`${buttonStyle(variant)} aspect-square px-0! [&_svg]:size-[1.125rem] ${className}`}
      {...rest}
    >
      {icon}
    </button>
  );
}
