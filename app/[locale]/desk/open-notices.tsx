import type { Actor } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";
import { countSilentFeeds } from "@/lib/feed/queries";
import type { Locale } from "@/lib/i18n/locales";
import { getTranslator } from "@/lib/i18n/translator";
import { countOpenNotices } from "@/lib/notice/queries";

type OpenNoticesProps = { locale: Locale; of: "articles" | "stories" | "feeds" };

/**
 * How many articles, or stories resting on them, wait for somebody to see what a sender changed; how many feeds have
 * fallen silent.
 */
export async function OpenNotices({ locale, of }: OpenNoticesProps) {
  const actor = await currentActor();
  const count = actor ? await countNotices(actor, of) : 0;
  if (count === 0) return null;
  const t = getTranslator(locale, "shell.desk");
  return (
    <span className="figures ml-1 border border-l-4 border-caution px-1 text-xs text-caution">
      {count}
      <span className="sr-only"> {t(of === "feeds" ? "silentFeeds" : "openNotices", { count })}</span>
    </span>
  );
}

async function countNotices(actor: Actor, of: OpenNoticesProps["of"]): Promise<number> {
  return of === "feeds" ? countSilentFeeds(actor) : (await countOpenNotices(actor))[of];
}
