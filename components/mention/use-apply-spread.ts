"use client";

import { useTranslations } from "use-intl";

import { addedItem } from "@/components/article/added-item";
import { askedFor, takenOf } from "@/components/article/entity-chosen";
import { type Act, type Foresight, type Spread, useReviewActions } from "@/components/article/review-context";
import { afterDeciding } from "@/components/article/walk";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { tagAllAction } from "@/lib/mention/actions";
import type { SeenPlace } from "@/lib/mention/schema";
import { decideAllAction } from "@/lib/suggestion/actions";

import { inTheWay } from "./in-the-way";
import type { ShownPlace } from "./use-places";

type Applied = { spreading: Spread; places: ShownPlace[]; toggled: ReadonlySet<string> };

/** The ticked places as one act. Refused, the preview comes back as it was, and names what had changed. */
export function useApplySpread() {
  const t = useTranslations("review");
  const { now, goTo, perform, spread, finish } = useReviewActions();
  const { wordsFor } = useProblemWords();

  return async function apply({ spreading, places, toggled }: Applied): Promise<void> {
    const { article, list, current } = now();
    spread(null);
    // On to what is not among the places themselves.
    const done = new Set(places.map(({ mark }) => mark?.key));
    if (current && done.has(current.key)) {
      goTo(
        afterDeciding(
          list.filter(({ key }) => key === current.key || !done.has(key)),
          current.key,
        ),
      );
    }
    const here = places.filter(({ revisionId }) => revisionId === article.revision.id);
    const act = spreading.purpose === "tag" ? tagging(spreading, places) : rejecting(spreading, places);
    const answer = await perform({ ...act, ...foreseen(spreading, here) });
    if (answer.status === "ok") {
      if (spreading.at) finish(spreading.at);
      window.getSelection()?.removeAllRanges();
      return;
    }
    const told = inTheWay.parse(answer.status === "problem" ? answer.detail : null);
    const changed = places.filter(
      ({ revisionId, start, end, mark }) =>
        told.places.some((one) => one.revisionId === revisionId && one.start === start && one.end === end) ||
        told.suggestionIds.includes(mark?.id ?? ""),
    );
    const words = wordsFor(answer) ?? t("notDone");
    const ids = new Set(changed.map(({ id }) => id));
    // What has changed comes back unticked, whatever it was before.
    const kept = new Set([...toggled].filter((id) => !ids.has(id)));
    spread({ ...spreading, refused: { words, toggled: kept, changed: ids } });
  };

  function tagging({ choice, quote }: Spread, places: ShownPlace[]): Pick<Act, "run" | "said"> {
    const taken = takenOf(choice);
    const run = () => tagAllAction({ entity: askedFor(taken), quote, places: places.map(asSeen) });
    return { run, said: t("said.taggedAll", { name: taken.name, count: places.length }) };
  }

  function rejecting({ quote }: Spread, places: ShownPlace[]): Pick<Act, "run" | "said"> {
    const suggestions = places.flatMap(({ mark }) =>
      mark ? [{ suggestionId: mark.id, seenVersion: mark.version }] : [],
    );
    const run = () => decideAllAction({ status: "rejected", quote, suggestions });
    return { run, said: t("said.rejectedAll", { count: suggestions.length }) };
  }
}

function asSeen({ revisionId, start, end, mark }: ShownPlace): SeenPlace {
  return { revisionId, span: { start, end }, seen: seenAs(mark) };
}

function seenAs(mark: ShownPlace["mark"]): SeenPlace["seen"] {
  switch (mark?.standing) {
    case "guess":
      return { as: "guess", suggestionId: mark.id, version: mark.version };
    case "fact":
      return { as: "fact", mentionId: mark.id, version: mark.version };
    case "rejected":
    case undefined:
      return { as: "nothing" };
  }
}

function foreseen({ purpose, choice }: Spread, places: ShownPlace[]): Pick<Act, "standings" | "adds"> {
  const taken = takenOf(choice);
  const standings = places.flatMap(({ mark }): Foresight[] => {
    if (!mark || mark.standing === "rejected") return [];
    if (purpose === "reject") return [{ key: mark.key, standing: "rejected" }];
    const isSame = mark.standing === "guess" && mark.taken.entityId === taken.entityId;
    return [{ key: mark.key, standing: isSame ? "accepted" : "corrected", taken }];
  });
  const bare = places.filter(({ mark }) => mark === null || mark.standing === "rejected");
  return { standings, adds: bare.map(({ start, end, quote }) => addedItem({ start, end, quote }, taken)) };
}
