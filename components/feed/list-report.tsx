import Link from "next/link";

import { LinkButton } from "@/components/ui/link-button";
import { Notice } from "@/components/ui/notice";
import { Table } from "@/components/ui/table";
import { Tag } from "@/components/ui/tag";
import type { FeedListReport } from "@/lib/feed/list-queries";
import { listProblems, maxListBytes } from "@/lib/feed/schema";
import type { ListProblem } from "@/lib/feed/schema";
import { localePath } from "@/lib/i18n/locales";
import type { Locale } from "@/lib/i18n/locales";
import { sayLimit } from "@/lib/i18n/sizes";
import { getTranslator } from "@/lib/i18n/translator";

import { problemWords } from "./feed-state";

const shapes = { added: "good", known: "plain", refused: "pencil" } as const;

/** What became of each feed of a list. */
export function ListReport({ locale, list }: { locale: Locale; list: FeedListReport }) {
  const t = getTranslator(locale, "feeds");
  if (list.finishedAt === null) return <Notice title={t("listWaiting")} />;
  const refusal = listProblems.find((one): one is ListProblem => one === list.problem);
  if (list.problem !== null) {
    return (
      <Notice
        tone="problem"
        title={refusal ? t(`listProblem.${refusal}`, { limit: sayLimit(maxListBytes) }) : list.problem}
        action={<LinkButton href={localePath(locale, "/desk/feeds")}>{t("toFeeds")}</LinkButton>}
      />
    );
  }
  const notes = t("listNotes", { repeated: list.repeated, overCap: list.overCap }).trim();
  return (
    <>
      {notes !== "" && <p className="text-sm text-soft">{notes}</p>}
      {list.truncated && <Notice tone="caution" title={t("listTruncated")} />}
      <Table caption={t("listCaption")}>
        <thead>
          <tr>
            <th>{t("name")}</th>
            <th>{t("result")}</th>
            <th>{t("address")}</th>
          </tr>
        </thead>
        <tbody>
          {list.feeds.map(({ title, url, outcome, problem, feedId }, index) => (
            <tr key={`${index} ${url}`}>
              <th scope="row" className="min-w-[10rem]">
                {feedId ? (
                  <Link href={localePath(locale, `/desk/feeds/${feedId}`)}>{title ?? url}</Link>
                ) : (
                  (title ?? url.slice(0, 80))
                )}
              </th>
              <td className="min-w-[9rem]">
                <Tag shape={shapes[outcome]}>{t(`entry.${outcome}`)}</Tag>
                {problem && <span className="mt-1 block">{problemWords(locale, problem)}</span>}
              </td>
              <td className="text-xs break-all text-soft">{url.slice(0, 200)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </>
  );
}
