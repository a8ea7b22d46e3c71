import { useTranslations } from "use-intl";

import {
  type AttributionItem,
  type MentionItem,
  type ReviewItem,
  speakerOf,
} from "@/components/article/review-item";

type ItemTitleProps = { item: ReviewItem; text: string };

/** A thing to decide in one line: what stands in the text, and what it is taken for. */
export function ItemTitle({ item, text }: ItemTitleProps) {
  const itemKind = useItemKind();
  return (
    <span className="flex min-w-0 flex-1 items-baseline gap-2">
      <ItemWords item={item} text={text} />
      <span className="ml-auto shrink-0 text-xs text-soft">{itemKind(item)}</span>
    </span>
  );
}

/** What kind of thing it is, in a word. */
export function useItemKind(): (item: ReviewItem) => string {
  const t = useTranslations("review.item");
  const kinds = useTranslations("glossary.entityKind");
  return (item) => (item.type === "mention" ? kinds(item.entityKind) : t(item.type));
}

/** The same without its kind, where there is no room for both. */
export function ItemWords({ item, text }: ItemTitleProps) {
  const t = useTranslations("review.item");
  const isGone = item.standing === "rejected" || item.standing === "removed";
  const struck = isGone ? "line-through decoration-pencil" : "";
  switch (item.type) {
    case "mention":
      return <MentionWords item={item} struck={struck} />;
    case "attribution":
      return <AttributionWords item={item} struck={struck} text={text} />;
    case "origin":
      return <Words struck={struck} words={item.name ?? t(`originKind.${item.kind}`)} />;
    case "outlet":
      return <Words struck={struck} words={item.name} />;
    case "title":
      return <Words struck={struck} words={item.title} />;
  }
}

function Words({ words, struck }: { words: string; struck: string }) {
  return <span className={`one-line min-w-0 font-medium ${struck}`}>{words}</span>;
}

function MentionWords({ item, struck }: { item: MentionItem; struck: string }) {
  const { quote, name, entityKind } = item;
  return (
    <span className={`one-line min-w-0 ${struck}`}>
      <span className={`mark-${entityKind} font-medium`}>{quote}</span>
      {name !== quote && <span className="text-soft"> → {name}</span>}
    </span>
  );
}

type AttributionWordsProps = { item: AttributionItem; struck: string; text: string };

function AttributionWords({ item, struck, text }: AttributionWordsProps) {
  const t = useTranslations("review.item");
  const claim = item.told.claims[0];
  const words = claim ? text.slice(claim.start, claim.end) : "";
  return (
    <span className={`one-line min-w-0 ${struck}`}>
      <span className="font-medium text-claim">{speakerOf(item.told) ?? t("nobody")}</span>
      <span className="text-soft">: {words.replaceAll(/\s+/g, " ")}</span>
    </span>
  );
}
