import type { Locale } from "@/lib/i18n/locales";
import { sayNumber } from "@/lib/i18n/numbers";
import { barsOf } from "./bars";

/** `label`: a day, in words. */
export type Bar = { label: string; value: number };

type BarChartProps = {
  locale: Locale;
  /** In order of time. */
  bars: Bar[];
  title: string;
  /** What whoever does not look at bars should know. */
  summary: string;
  table: { open: string; label: string; value: string };
};

const width = 560;
const height = 120;

/** Bars over time with a scale, and the same as a table for whoever reads rather than looks. */
export function BarChart({ locale, bars, title, summary, table }: BarChartProps) {
  const most = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <figure className="flex max-w-measure flex-col gap-2">
      <figcaption className="text-sm text-soft">{summary}</figcaption>
      <div className="grid grid-cols-[auto_1fr] gap-x-2">
        <div
          aria-hidden="true"
          className="figures flex flex-col justify-between text-right text-xs leading-none text-soft"
        >
          <span>{sayNumber(most, locale)}</span>
          <span>0</span>
        </div>
        <svg
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={`${title}: ${summary}`}
          className="h-24 w-full text-ink"
          preserveAspectRatio="none"
        >
          <Line y={0.5} className="stroke-rule" />
          <Line y={height - 0.5} className="stroke-edge" />
          <Bars bars={bars} width={width} height={height - 1} />
        </svg>
        <div aria-hidden="true" className="col-start-2 mt-1 flex justify-between text-xs text-soft">
          <span>{bars[0]?.label}</span>
          <span>{bars.at(-1)?.label}</span>
        </div>
      </div>
      <details className="text-sm">
        <summary>{table.open}</summary>
        <table className="mt-2 text-left">
          <caption className="sr-only">{title}</caption>
          <thead className="text-xs text-soft">
            <tr>
              <th className="pr-6 font-medium">{table.label}</th>
              <th className="text-right font-medium">{table.value}</th>
            </tr>
          </thead>
          <tbody>
            {bars.toReversed().map(({ label, value }) => (
              <tr key={label}>
                <th scope="row" className="figures pr-6 font-normal">
                  {label}
                </th>
                <td className="figures text-right">{sayNumber(value, locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}

/** So small that it fits a line of a table; its words say the same. */
export function Sparkline({ bars, summary }: { bars: Bar[]; summary: string }) {
  return (
    <svg
      viewBox="0 0 112 20"
      role="img"
      aria-label={summary}
      className="h-5 w-28 text-ink"
      preserveAspectRatio="none"
    >
      <line x1="0" x2="112" y1="19.5" y2="19.5" className="stroke-rule" strokeWidth="1" />
      <Bars bars={bars} width={112} height={19} />
    </svg>
  );
}

function Line({ y, className }: { y: number; className: string }) {
  return <line x1="0" x2={width} y1={y} y2={y} className={className} vectorEffect="non-scaling-stroke" />;
}

function Bars({ bars, ...room }: { bars: Bar[]; width: number; height: number }) {
  const values = bars.map(({ value }) => value);
  return barsOf(values, room).map((box, index) => (
    <rect key={bars[index]?.label} {...box} fill="currentColor">
      <title>{`${bars[index]?.label}: ${bars[index]?.value}`}</title>
    </rect>
  ));
}
