import type { ReactNode } from "react";

/**
 * Readers' pages are made whole before the first byte goes out: one that is made at its first visit is waited
 * for, so that an address without a page answers 404 and not with the beginning of one. The build fails when
 * something in them needs the request.
 */
export const ensureStatic = "navigation";

export default function ReaderLayout({ children }: { children: ReactNode }) {
  return children;
}
