import Link from "next/link";
import type { ComponentProps } from "react";

import { buttonStyle } from "./button-style";
import type { ButtonSize, ButtonVariant } from "./button-style";

type LinkButtonProps = ComponentProps<typeof Link> & { variant?: ButtonVariant; size?: ButtonSize };

/** Goes somewhere but carries the weight of a button. */
export function LinkButton({
  variant = "quiet",
  size = "control",
  className = "",
  ...rest
}: LinkButtonProps) {
  // Of a page that opens in a tab of its own nothing could be used here.
  const prefetch = rest.target === "_blank" ? false : null;
  return <Link prefetch={prefetch} className={`${buttonStyle(variant, size)} ${className}`} {...rest} />;
}
