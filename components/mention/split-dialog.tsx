"use client";

import { ArrowLeft, ArrowRight, ArrowLeftToLine, ArrowRightToLine } from "lucide-react";
import type { KeyboardEvent } from "react";
import { useState } from "react";
import { useTranslations } from "use-intl";

import { addedItem } from "@/components/article/added-item";
import { askedFor, choiceOf, takenOf } from "@/components/article/entity-chosen";
import {
  type EntityChosen,
  useAsked,
  useReview,
  useReviewActions,
} from "@/components/article/review-context";
import { isPending, type MentionItem, takenFor } from "@/components/article/review-item";
import { useTell } from "@/components/article/use-tell";
import { EntityPicker } from "@/components/suggestion/entity-picker";
import { KindChoice } from "@/components/suggestion/kind-choice";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { IconButton } from "@/components/ui/icon-button";
import { foldTone } from "@/lib/language/fold";
import { syllables } from "@/lib/language/syllables";
import type { Span } from "@/lib/language/types";
import { splitMentionAction } from "@/lib/mention/actions";

/** One mark becomes two: where it is cut, and whom each part names. */
export function SplitDialog() {
  const { splitting } = useAsked();
  return splitting && <Split key={splitting.key} item={splitting} />;
}

/** After how many syllables the first part ends, and with which the second begins. */
type Cut = { firstEnds: number; secondBegins: number };

function Split({ item }: { item: MentionItem }) {
  const t = useTranslations("review.split");
  const said = useTranslations("review.said");
  const common = useTranslations("common");
  const { article, items } = useReview();
  const { perform, split } = useReviewActions();
  const tell = useTell();
  const { text } = article.revision;
  const parts = syllables(text, item.span);
  const middle = Math.ceil(parts.length / 2);
  const [cut, setCut] = useState<Cut>({ firstEnds: middle, secondBegins: middle });
  const [choices, setChoices] = useState<[EntityChosen | null, EntityChosen | null]>([null, null]);
  const first: Span = { start: item.span.start, end: parts[cut.firstEnds - 1]?.end ?? item.span.end };
  const second: Span = { start: parts[cut.secondBegins]?.start ?? item.span.start, end: item.span.end };
  const spans = [first, second] as const;
  const chosen = spans.map((span, at) => choices[at] ?? knownAs(text.slice(span.start, span.end), items));

  function moveCut(by: 1 | -1) {
    const at = Math.min(parts.length - 1, Math.max(1, cut.firstEnds + by));
    setCut({ firstEnds: at, secondBegins: at });
  }

  function moveGap(by: 1 | -1) {
    const { firstEnds, secondBegins } = cut;
    setCut({ firstEnds, secondBegins: Math.min(parts.length - 1, Math.max(firstEnds, secondBegins + by)) });
  }

  function choose(at: 0 | 1, choice: EntityChosen | null) {
    setChoices(([one, two]) => (at === 0 ? [choice, two] : [one, choice]));
  }

  function onApply() {
    const [one, two] = chosen;
    const seen = item.fact ?? item.guess;
    if (!one || !two || !seen) return;
    const target = item.fact ? { mentionId: item.fact.id } : { suggestionId: seen.id };
    const [taken, takenToo] = [takenOf(one), takenOf(two)];
    const run = () =>
      splitMentionAction({
        target,
        seenVersion: seen.version,
        parts: [
          { span: first, entity: askedFor(taken) },
          { span: second, entity: askedFor(takenToo) },
        ],
      });
    split(null);
    const names = { first: taken.name, second: takenToo.name };
    const standings = [{ key: item.key, standing: "corrected" as const, taken, span: first }];
    const adds = [addedItem({ ...second, quote: text.slice(second.start, second.end) }, takenToo)];
    void perform({ run, said: said("split", names), standings, adds }).then(tell);
  }

  function onKeyDown(event: KeyboardEvent) {
    const by = Number(event.key === "ArrowRight") - Number(event.key === "ArrowLeft");
    if (event.altKey && (by === 1 || by === -1)) (event.shiftKey ? moveGap : moveCut)(by);
    else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) onApply();
    else return;
    event.preventDefault();
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && split(null)}
      title={t("title", { quote: item.quote })}
      description={<span className="[@media(pointer:coarse)]:hidden">{t("help")}</span>}
      closeLabel={common("close")}
      actions={
        <>
          <Button hint="Esc" onClick={() => split(null)}>
            {common("cancel")}
          </Button>
          {chosen.some((choice) => !choice) && (
            <span className="mr-auto self-center text-sm text-soft">{t("chooseBoth")}</span>
          )}
          <Button
            variant="primary"
            hint="Ctrl ↵"
            disabled={chosen.some((choice) => !choice)}
            onClick={onApply}
          >
            {t("apply")}
          </Button>
        </>
      }
    >
      {/* The keys of the fields inside it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div onKeyDown={onKeyDown} className="flex flex-col gap-4">
        <p className="reading">
          <span className="bg-current-wash">{text.slice(first.start, first.end)}</span>
          <span className="text-soft">{text.slice(first.end, second.start)}</span>
          <span aria-hidden="true" className="px-1 font-semibold text-pencil">
            |
          </span>
          <span className="bg-current-wash">{text.slice(second.start, second.end)}</span>
        </p>
        <fieldset className="flex gap-1">
          <legend className="sr-only">{t("move")}</legend>
          <IconButton label={t("cutLeft")} hint="Alt+←" icon={<ArrowLeft />} onClick={() => moveCut(-1)} />
          <IconButton label={t("cutRight")} hint="Alt+→" icon={<ArrowRight />} onClick={() => moveCut(1)} />
          <IconButton
            label={t("gapLeft")}
            hint="Alt+Shift+←"
            icon={<ArrowLeftToLine />}
            onClick={() => moveGap(-1)}
          />
          <IconButton
            label={t("gapRight")}
            hint="Alt+Shift+→"
            icon={<ArrowRightToLine />}
            onClick={() => moveGap(1)}
          />
        </fieldset>
        {([0, 1] as const).map((at) => (
          <Part
            key={at}
            label={t(at === 0 ? "first" : "second")}
            words={text.slice(spans[at].start, spans[at].end)}
            choice={chosen[at] ?? null}
            onChoose={(choice) => choose(at, choice)}
          />
        ))}
      </div>
    </Dialog>
  );
}

type PartProps = {
  label: string;
  words: string;
  choice: EntityChosen | null;
  onChoose: (choice: EntityChosen | null) => void;
};

function Part({ label, words, choice, onChoose }: PartProps) {
  const [sought, seek] = useState<string | null>(null);
  return (
    <>
      <EntityPicker
        key={`${words}${choice && "newEntity" in choice ? choice.newEntity.name : ""}`}
        label={label}
        choice={choice}
        onChoose={onChoose}
        initialQuery={words}
        sought={sought}
        onSeek={seek}
        mayCreate
      />
      {choice && "newEntity" in choice && (
        <KindChoice choice={choice.newEntity} onChoose={(newEntity) => onChoose({ newEntity })} />
      )}
    </>
  );
}

/** What the same words are taken for elsewhere in the article. */
function knownAs(words: string, items: readonly (MentionItem | { type: string })[]): EntityChosen | null {
  const namesake = items.find(
    (item): item is MentionItem =>
      item.type === "mention" &&
      "quote" in item &&
      (isPending(item) || item.fact !== null) &&
      foldTone(item.quote) === foldTone(words),
  );
  return namesake ? choiceOf(takenFor(namesake)) : null;
}
