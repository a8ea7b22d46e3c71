import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import type { ParagraphChange, Piece } from "@/lib/language/text-difference";

type DifferenceProps = { locale: Locale; language: string | undefined; changes: ParagraphChange[] };

type Run = { unchanged: ParagraphChange[] } | { change: ParagraphChange };

/** Paragraph by paragraph; what did not change is folded away between changes. */
export function Difference({ locale, language, changes }: DifferenceProps) {
  const t = getTranslator(locale, "review.revisions");
  return (
    <ol className="flex flex-col gap-3" lang={language}>
      {runsOf(changes).map((run, at) =>
        "change" in run ? (
          <Change key={at} locale={locale} change={run.change} />
        ) : (
          <li key={at}>
            <details className="text-soft">
              <summary className="cursor-pointer text-sm" lang={locale}>
                {t("unchanged", { count: run.unchanged.length })}
              </summary>
              {run.unchanged.map((change, index) => (
                <p key={index} className="mt-2 border-l-2 border-rule pl-3 font-reading leading-[1.6]">
                  {change.pieces.map(({ text }) => text).join("")}
                </p>
              ))}
            </details>
          </li>
        ),
      )}
    </ol>
  );
}

function runsOf(changes: readonly ParagraphChange[]): Run[] {
  const runs: Run[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (change.kind !== "same") runs.push({ change });
    else if (last && "unchanged" in last) last.unchanged.push(change);
    else runs.push({ unchanged: [change] });
  }
  return runs;
}

const edges: Record<ParagraphChange["kind"], string> = {
  same: "border-rule",
  changed: "border-caution",
  added: "border-good",
  removed: "border-pencil border-dashed",
  moved: "border-accent",
  moved_away: "border-accent border-dotted",
};

function Change({ locale, change }: { locale: Locale; change: ParagraphChange }) {
  const t = getTranslator(locale, "review.revisions");
  const { kind, pieces } = change;
  return (
    <li
      tabIndex={-1}
      data-change=""
      className={`scroll-my-4 border-l-4 py-1 pl-3 focus-visible:bg-current-wash ${edges[kind]}`}
    >
      <p className="label" lang={locale}>
        {t(`kind.${kind}`)}
      </p>
      <p
        className={`font-reading leading-[1.7] break-words ${kind === "moved_away" ? "line-clamp-2 text-soft" : ""}`}
      >
        {pieces.map((piece, at) => (
          <PieceText key={at} piece={piece} />
        ))}
      </p>
    </li>
  );
}

/** Struck out or underlined first, coloured second: the colour alone says nothing. */
function PieceText({ piece: { kind, text } }: { piece: Piece }) {
  switch (kind) {
    case "same":
      return <span>{text}</span>;
    case "added":
      return (
        <ins className="bg-good-wash text-ink underline decoration-good decoration-2 underline-offset-3">
          {text}
        </ins>
      );
    case "removed":
      return (
        <del className="bg-pencil-wash text-soft line-through decoration-pencil decoration-2">{text}</del>
      );
  }
}
