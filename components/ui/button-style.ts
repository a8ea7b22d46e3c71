export type ButtonVariant = "primary" | "quiet" | "pencil" | "plain";
export type ButtonSize = "control" | "small";

const variants: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-on-accent hover:bg-accent/88 active:bg-accent/80",
  quiet: "border-edge bg-sheet text-ink hover:bg-sunk active:bg-rule/60",
  pencil: "border-pencil bg-sheet text-pencil hover:bg-pencil-wash active:bg-pencil-wash",
  plain: "border-transparent text-ink hover:bg-sunk active:bg-rule/60",
};

const sizes: Record<ButtonSize, string> = {
  control: "min-h-control px-3 text-sm",
  small: "min-h-[max(1.625rem,calc(var(--control-height)-0.375rem))] px-2 text-xs",
};

/** One look for everything that acts, be it a button, a link or a menu's trigger. */
export function buttonStyle(variant: ButtonVariant = "quiet", size: ButtonSize = "control"): string {
  return `inline-flex select-none items-center justify-center gap-2 rounded-md border py-0.5 font-interface font-medium leading-[1.4] no-underline transition-colors disabled:opacity-55 data-disabled:opacity-55 aria-busy:cursor-progress ${variants[variant]} ${sizes[size]}`;
}
