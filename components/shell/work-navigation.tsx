"use client";

import Link from "next/link";
import { useRouter, useSelectedLayoutSegment } from "next/navigation";

import { useKeys } from "./keys";

export type WorkLink = {
  key: string;
  href: string;
  label: string;
  segments: readonly (string | null)[];
  keys?: string;
};

/** The parts of a workplace in one line; the current one carries the rule below it. */
export function WorkNavigation({ label, links }: { label: string; links: WorkLink[] }) {
  const segment = useSelectedLayoutSegment();
  const router = useRouter();
  useKeys(
    links.flatMap(({ keys, label: words, href }) =>
      keys ? [{ keys, label: words, run: () => router.push(href) }] : [],
    ),
  );

  return (
    <nav aria-label={label} className="min-w-0 self-stretch overflow-x-auto">
      <ul className="flex h-full gap-1 text-sm">
        {links.map((link) => {
          const current = link.segments.includes(segment);
          return (
            <li key={link.key} className="flex">
              <Link
                href={link.href}
                aria-current={current ? "page" : undefined}
                className={`flex min-h-control items-center border-y-2 border-transparent px-2.5 leading-[1.4] whitespace-nowrap no-underline -outline-offset-2 ${
                  current ? "border-b-ink font-medium text-ink" : "text-soft hover:text-ink"
                }`}
              >
                {link.label}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
