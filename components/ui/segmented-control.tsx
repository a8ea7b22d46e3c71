import Link from "next/link";
import type { ReactNode } from "react";

const groupStyle = "inline-flex max-w-full flex-wrap rounded-md border border-edge bg-sheet p-px";
const segmentStyle =
  "inline-flex min-h-[calc(var(--control-height)-4px)] cursor-pointer items-center justify-center gap-1.5 rounded-sm px-2.5 text-sm leading-[1.4] font-medium no-underline";
const chosenStyle = "bg-ink text-paper";
const openStyle = "text-soft hover:text-ink";

export type Segment = { value: string; label: ReactNode };

type SegmentedControlProps = {
  legend: string;
  name: string;
  segments: Segment[];
  value: string;
  onValueChange: (value: string) => void;
};

/** A choice between two to five ways of looking at the same thing. */
export function SegmentedControl({ legend, name, segments, value, onValueChange }: SegmentedControlProps) {
  return (
    <fieldset className={groupStyle}>
      <legend className="sr-only">{legend}</legend>
      {segments.map((segment) => (
        <label
          key={segment.value}
          className={`has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus ${segmentStyle} ${segment.value === value ? chosenStyle : openStyle}`}
        >
          <input
            type="radio"
            name={name}
            value={segment.value}
            checked={segment.value === value}
            onChange={() => onValueChange(segment.value)}
            className="sr-only"
          />
          {segment.label}
        </label>
      ))}
    </fieldset>
  );
}

export type SegmentLink = { href: string; label: ReactNode; current: boolean };

/** The same choice when it lives in the address, so that a colleague can open the link. */
export function SegmentedLinks({ label, segments }: { label: string; segments: SegmentLink[] }) {
  return (
    <nav aria-label={label} className={groupStyle}>
      {segments.map((segment) => (
        <Link
          key={segment.href}
          href={segment.href}
          scroll={false}
          aria-current={segment.current ? "true" : undefined}
          className={`${segmentStyle} ${segment.current ? chosenStyle : openStyle}`}
        >
          {segment.label}
        </Link>
      ))}
    </nav>
  );
}
