// Lengths of lines in a real paragraph, repeated: the same on server and client, every time.
const lengths = ["94%", "100%", "88%", "97%", "62%"];

/** Ruled lines where text will stand. Say what is loading beside it, in words. */
export function Skeleton({ lines = 3 }: { lines?: number }) {
  return (
    <div aria-hidden="true" className="flex flex-col gap-[0.85em] py-[0.4em]">
      {Array.from({ length: lines }, (_, line) => (
        <div
          key={line}
          className="h-[0.55em] bg-rule"
          style={{ inlineSize: lengths[line % lengths.length] }}
        />
      ))}
    </div>
  );
}
