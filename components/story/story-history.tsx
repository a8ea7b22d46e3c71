"use client";

import { useLocale, useTranslations } from "use-intl";

import { Time } from "@/components/shell/time";
import type { StoryForWriting } from "@/lib/story/queries";

/** What readers have seen of this story, the newest first. */
export function StoryHistory({ story }: { story: StoryForWriting }) {
  const t = useTranslations("story.history");
  const locale = useLocale();
  if (story.publications.length === 0) return <p className="text-sm text-soft">{t("empty")}</p>;
  return (
    <ol className="flex flex-col divide-y divide-rule text-sm">
      {story.publications.map(({ id, kind, createdAt, createdBy, revision, correction, retraction }) => (
        <li key={id} className="flex flex-col gap-1 py-2">
          <p className="font-medium">
            {t(`kind.${kind}`)}
            {revision && kind !== "retract" && (
              <span className="text-soft"> · {t("revision", { number: revision.number })}</span>
            )}
          </p>
          <p className="text-xs text-soft">
            {createdBy.name} · <Time at={createdAt} locale={locale} />
          </p>
          {(correction ?? retraction) && (
            <p lang={story.language} className="font-reading">
              {correction?.text ?? retraction?.reason}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
