import { useTranslations } from "use-intl";

import {
  type AttributionItem,
  type MentionItem,
  type ReviewItem,
  speakerOf,
} from "@/components/article/review-item";

/** A thing to decide in one line: what stands in the text, and what it is taken for. */
export function ItemTitle({ item, text }: { item: ReviewItem; text: string }) {
  const t = useTranslations("review.item");
  const isGone = item.standing === "rejected" || item.standing === "removed";
  const struck = isGone ? "line-through decoration-pencil" : "";
  switch (item.type) {
    case "mention":
      return <MentionTitle item={item} struck={struck} />;
    case "attribution":
      return <AttributionTitle item={item} struck={struck} text={text} />;
    case "origin":
      return <Line struck={struck} words={item.name ?? t(`originKind.${item.kind}`)} is={t("origin")} />;
    case "outlet":
      return <Line struck={struck} words={item.name} is={t("outlet")} />;
    case "title":
      return <Line struck={struck} words={item.title} is={t("title")} />;
  }
}

function Line({ words, is, struck }: { words: string; is: string; struck: string }) {
  return (
    <span className="flex min-w-0 flex-1 items-baseline gap-2">
      <span className={`one-line min-w-0 font-medium ${struck}`}>{words}</span>
      <span className="ml-auto shrink-0 text-xs text-soft">{is}</span>
    </span>
  );
}

function MentionTitle({ item, struck }: { item: MentionItem; struck: string }) {
  const kinds = useTranslations("glossary.entityKind");
  const { quote, name, entityKind } = item;
  return (
    <span className="flex min-w-0 flex-1 items-baseline gap-2">
      <span className={`one-line min-w-0 ${struck}`}>
        <span className={`mark-${entityKind} font-medium`}>{quote}</span>
        {name !== quote && <span className="text-soft"> → {name}</span>}
      </span>
      <span className="ml-auto shrink-0 text-xs text-soft">{kinds(entityKind)}</span>
    </span>
  );
}

type AttributionTitleProps = { item: AttributionItem; struck: string; text: string };

function AttributionTitle({ item, struck, text }: AttributionTitleProps) {
  const t = useTranslations("review.item");
  const claim = item.told.claims[0];
  const words = claim ? text.slice(claim.start, claim.end) : "";
  return (
    <span className="flex min-w-0 flex-1 items-baseline gap-2">
      <span className={`one-line min-w-0 ${struck}`}>
        <span className="font-medium text-claim">{speakerOf(item.told) ?? t("nobody")}</span>
        <span className="text-soft">: {words.replaceAll(/\s+/g, " ")}</span>
      </span>
      <span className="ml-auto shrink-0 text-xs text-soft">{t("attribution")}</span>
    </span>
  );
}
