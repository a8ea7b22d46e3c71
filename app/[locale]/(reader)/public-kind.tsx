import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { ReactNode } from "react";

import { placeholder } from "@/lib/cache/placeholder";
import { isLocale, type Locale } from "@/lib/i18n/locales";
import { publicAlternates } from "@/lib/i18n/public-alternates";
import { getTranslator } from "@/lib/i18n/translator";

import { MissingAddress } from "./missing-address";
import { ReaderFrame } from "./reader-frame";

type Kind<Found> = {
  folder: "stories" | "entities" | "outlets" | "topics";
  /** Cached under the tags that a write expires; null is an answer like any other. */
  read: (slug: string) => Promise<Found | null>;
  describe: (found: Found, locale: Locale) => Metadata;
  show: (found: Found, locale: Locale) => ReactNode;
};

/** What the newsroom makes of a name; anything else in an address is not looked for. */
const slugShape = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

type Props = { params: Promise<{ locale: string; slug: string }> };

/** A kind of public page that is found by its slug: read, or not there, then in the frame of all of them. */
export function publicKind<Found>({ folder, read, describe, show }: Kind<Found>) {
  const find = async (slug: string) => (slugShape.test(slug) ? read(slug) : null);

  const generateStaticParams = () => [{ slug: placeholder }];

  const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
    const { locale, slug } = await params;
    if (!isLocale(locale)) return {};
    const found = await find(slug);
    if (!found) return { title: getTranslator(locale, "fault")("missingTitle"), robots: { index: false } };
    return { ...describe(found, locale), alternates: publicAlternates(locale, `/${folder}/${slug}`) };
  };

  const Page = async ({ params }: Props) => {
    const { locale, slug } = await params;
    if (!isLocale(locale)) notFound();
    const found = await find(slug);
    if (!found) return <MissingAddress locale={locale} />;
    return (
      <ReaderFrame locale={locale} path={`/${folder}/${slug}`}>
        {show(found, locale)}
      </ReaderFrame>
    );
  };

  return { generateStaticParams, generateMetadata, Page };
}
