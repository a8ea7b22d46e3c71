import type { ReactNode } from "react";

type ProgressProps = {
  /** What is being done. */
  label: string;
  /** How many, and how long still. */
  detail?: ReactNode;
  done: number;
  total: number;
  /** The way out: a cancel button. */
  children?: ReactNode;
};

export function Progress({ label, detail, done, total, children }: ProgressProps) {
  const share = total > 0 ? Math.min(done / total, 1) : 0;
  return (
    <div className="flex flex-col gap-1.5">
      <div className="flex flex-wrap items-baseline justify-between gap-x-4 text-sm">
        <span className="font-medium">{label}</span>
        <span className="figures text-soft">{detail}</span>
      </div>
      <div className="flex items-center gap-3">
        <div
          role="progressbar"
          aria-label={label}
          aria-valuemin={0}
          aria-valuemax={total}
          aria-valuenow={done}
          className="h-2 flex-1 border border-edge bg-sheet"
        >
          <div className="h-full bg-ink" style={{ inlineSize: `${share * 100}%` }} />
        </div>
        {children}
      </div>
    </div>
  );
}
