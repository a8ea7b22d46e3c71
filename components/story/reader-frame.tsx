import type { ReactNode } from "react";

import { ReaderShell } from "@/components/shell/reader-shell";
import type { Locale } from "@/lib/i18n/locales";
import type { PublicTopic } from "@/lib/story/public-topic-queries";

type ReaderFrameProps = {
  locale: Locale;
  /** Without the language prefix. */
  path: string;
  topics: PublicTopic[];
  editionAt?: Date;
  children: ReactNode;
};

/** Name plate, topics and footer around every public page. */
export function ReaderFrame({ locale, path, topics, editionAt, children }: ReaderFrameProps) {
  const sections = topics.map(({ slug, nameVi, nameEn }) => ({
    path: `/topics/${slug}`,
    name: locale === "vi" ? nameVi : nameEn,
  }));
  return (
    <ReaderShell locale={locale} path={path} sections={sections} {...(editionAt && { editionAt })}>
      {children}
    </ReaderShell>
  );
}
