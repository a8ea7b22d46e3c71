import { ArrowLeft, ArrowRight } from "lucide-react";
import type { ReactNode } from "react";

import { LinkButton } from "./link-button";

type Step = { href: string; label: string };
type PaginationProps = {
  label: string;
  previous: Step | null;
  next: Step | null;
  /** Where one is, between the two. */
  children?: ReactNode;
};

export function Pagination({ label, previous, next, children }: PaginationProps) {
  return (
    <nav aria-label={label} className="flex items-center justify-between gap-4 py-3">
      {previous ? (
        <LinkButton href={previous.href} rel="prev">
          <ArrowLeft aria-hidden="true" className="size-4" />
          {previous.label}
        </LinkButton>
      ) : (
        <span />
      )}
      <span className="figures text-sm text-soft">{children}</span>
      {next ? (
        <LinkButton href={next.href} rel="next">
          {next.label}
          <ArrowRight aria-hidden="true" className="size-4" />
        </LinkButton>
      ) : (
        <span />
      )}
    </nav>
  );
}
