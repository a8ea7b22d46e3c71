import type { ReactNode } from "react";

import { ReaderShell } from "@/components/shell/reader-shell";
import { publicPage } from "@/lib/cache/public-page";
import { tags } from "@/lib/cache/tags";
import type { Locale } from "@/lib/i18n/locales";
import { listPublicTopics } from "@/lib/story/public-topic-queries";

type ReaderFrameProps = {
  locale: Locale;
  /** Without the language prefix. */
  path: string;
  editionAt?: Date;
  children: ReactNode;
};

/** Name plate, topics and footer around every public page. */
export async function ReaderFrame({ locale, path, editionAt, children }: ReaderFrameProps) {
  const sections = (await readTopics()).map(({ slug, nameVi, nameEn }) => ({
    path: `/topics/${slug}`,
    name: locale === "vi" ? nameVi : nameEn,
  }));
  return (
    <ReaderShell locale={locale} path={path} sections={sections} {...(editionAt && { editionAt })}>
      {children}
    </ReaderShell>
  );
}

async function readTopics() {
  "use cache";
  publicPage(tags.topics);
  return listPublicTopics();
}
