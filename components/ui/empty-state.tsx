import type { ReactNode } from "react";

type EmptyStateProps = { title: ReactNode; children?: ReactNode; action?: ReactNode };

/** Nothing here yet: says what to do next and offers it. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className="flex max-w-measure flex-col items-start gap-3 border-l-2 border-edge py-2 pl-5">
      <p className="headline text-lg">{title}</p>
      {children && <div className="text-sm text-soft">{children}</div>}
      {action}
    </div>
  );
}
