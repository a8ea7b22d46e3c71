"use client";

import Link from "next/link";
import { useRouter, useSelectedLayoutSegment } from "next/navigation";
import { Suspense } from "react";
import type { ReactNode } from "react";

import { useKeys } from "./keys";

export type WorkLink = {
  key: string;
  href: string;
  label: string;
  segments: readonly (string | null)[];
  keys?: string;
  /** What waits there, under its own Suspense. */
  count?: ReactNode;
};

type WorkNavigationProps = { label: string; links: WorkLink[] };

/** The parts of a workplace in one line; the current one carries the rule below it. */
export function WorkNavigation({ label, links }: WorkNavigationProps) {
  // Which part is current is known only with the request; the links themselves wait for nothing.
  return (
    <Suspense fallback={<NavigationLinks label={label} links={links} segment={undefined} />}>
      <CurrentNavigation label={label} links={links} />
    </Suspense>
  );
}

function CurrentNavigation({ label, links }: WorkNavigationProps) {
  const segment = useSelectedLayoutSegment();
  const router = useRouter();
  useKeys(
    links.flatMap(({ keys, label: words, href }) =>
      keys ? [{ keys, label: words, run: () => router.push(href) }] : [],
    ),
  );
  return <NavigationLinks label={label} links={links} segment={segment} />;
}

type NavigationLinksProps = WorkNavigationProps & { segment: string | null | undefined };

function NavigationLinks({ label, links, segment }: NavigationLinksProps) {
  return (
    <nav aria-label={label} className="scroll-cue relative min-w-0 self-stretch">
      <ul className="flex h-full gap-1 text-sm">
        {links.map((link) => {
          const current = segment !== undefined && link.segments.includes(segment);
          return (
            <li key={link.key} ref={current ? intoSight : undefined} className="flex">
              <Link
                href={link.href}
                aria-current={current ? "page" : undefined}
                className={`flex min-h-control items-center border-y-2 border-transparent px-2.5 leading-[1.4] whitespace-nowrap no-underline -outline-offset-2 ${
                  current ? "border-b-ink font-medium text-ink" : "text-soft hover:text-ink"
                }`}
              >
                {link.label}
                {link.count}
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

/** On a phone the line is longer than the screen, and longer still once the counts have come. */
function intoSight(item: HTMLElement | null) {
  const line = item?.closest("nav");
  if (!item || !line) return undefined;
  const observer = new ResizeObserver(() => {
    line.scrollLeft = item.offsetLeft - (line.clientWidth - item.offsetWidth) / 2;
  });
  for (const part of [line, ...(item.parentElement?.children ?? [])]) observer.observe(part);
  return () => observer.disconnect();
}
