"use client";

import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { useLocale, useTranslations } from "use-intl";

import { useKeys } from "@/components/shell/keys";
import { useProblemWords } from "@/components/shell/use-problem-words";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { useToasts } from "@/components/ui/toast";
import type { ActionState } from "@/lib/action/state";
import { changeFeedAction, pollFeedNowAction, removeFeedAction } from "@/lib/feed/actions";
import { localePath } from "@/lib/i18n/locales";

type FeedActionsProps = {
  feed: {
    id: string;
    title: string;
    version: number;
    state: "active" | "paused" | "gone" | "removed";
    problem: string | null;
  };
};

/** What can be done with a feed at once. */
export function FeedActions({ feed: { id: feedId, title, version, state, problem } }: FeedActionsProps) {
  const t = useTranslations("feeds");
  const common = useTranslations("common");
  const locale = useLocale();
  const router = useRouter();
  const { show } = useToasts();
  const { wordsFor } = useProblemWords();
  const [asking, setAsking] = useState(false);
  const [pending, start] = useTransition();

  const run = (act: () => Promise<ActionState<unknown>>, done: string, afterwards?: () => void) =>
    start(async () => {
      try {
        const answer = await act();
        show({ title: answer.status === "ok" ? done : (wordsFor(answer) ?? t("failed")) });
        if (answer.status === "ok") afterwards?.();
      } catch (error) {
        show({ title: t("failed") });
        reportError(error);
      }
    });
  const pollNow = () => run(() => pollFeedNowAction({ feedId }), t("pollAsked"));
  const active = state === "active";
  // A server that asked for patience gets it.
  const mayAsk = active && problem !== "throttled";
  useKeys(mayAsk ? [{ keys: "r", label: t("pollNow"), run: pollNow }] : []);

  return (
    <>
      {mayAsk && (
        <Button hint="r" pending={pending} disabled={pending} onClick={pollNow}>
          {t("pollNow")}
        </Button>
      )}
      <Button
        disabled={pending}
        onClick={() =>
          run(
            () => changeFeedAction({ feedId, seenVersion: version, state: active ? "paused" : "active" }),
            active ? t("paused") : t("resumed"),
          )
        }
      >
        {active ? t("pause") : t("resume")}
      </Button>
      <Button variant="pencil" disabled={pending} onClick={() => setAsking(true)}>
        {t("remove")}
      </Button>
      <Dialog
        open={asking}
        onOpenChange={setAsking}
        title={t("removeTitle")}
        closeLabel={common("close")}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{common("cancel")}</Button>
            <Button
              variant="pencil"
              pending={pending}
              onClick={() =>
                run(
                  () => removeFeedAction({ feedId }),
                  t("removed", { title }),
                  () => router.push(localePath(locale, "/desk/feeds")),
                )
              }
            >
              {t("remove")}
            </Button>
          </>
        }
      >
        <p>{t("removeBody", { title })}</p>
      </Dialog>
    </>
  );
}
