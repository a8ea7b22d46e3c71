type SurroundingsProps = { place: { before: string; quote: string; after: string } };

/** Words with a few of those around them: the same name stands in many places. */
export function Surroundings({ place: { before, quote, after } }: SurroundingsProps) {
  return (
    <span className="font-reading text-sm leading-[1.5]">
      <span className="text-soft">{before}</span>
      <strong className="font-semibold">{quote}</strong>
      <span className="text-soft">{after}</span>
    </span>
  );
}
