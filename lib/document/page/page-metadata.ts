import { noMetadata, type DocumentMetadata } from "../types";
import { articleJsonLd, isNode, textsOf } from "./json-ld";
import { metaContent } from "./meta-content";
import { pageAddress } from "./page-address";
import { pageByline } from "./page-byline";
import { modifiedAt, publishedAt } from "./page-dates";
import { pageTitle } from "./page-title";
import { squash } from "./squash";

/** What a page says of itself: JSON-LD before OpenGraph before other metadata before what is only shown. */
export function pageMetadata(document: Document, url: string | null): DocumentMetadata {
  const siteName = pageSiteName(document);
  return {
    ...noMetadata,
    title: pageTitle(document, siteName),
    standfirst: pageStandfirst(document),
    byline: pageByline(document),
    publishedAt: publishedAt(document),
    modifiedAt: modifiedAt(document),
    siteName,
    url: pageAddress(document, url),
    language: pageLanguage(document),
    rights: metaContent(document, ["copyright", "dc.rights", "dcterms.rights", "dcterms.rightsholder"]),
  };
}

function pageSiteName(document: Document): string | null {
  const publisher = articleJsonLd(document)?.publisher;
  return (
    metaContent(document, ["og:site_name"]) ??
    (textsOf(publisher)
      .map(squash)
      .find((name) => name !== "") ||
      metaContent(document, [
        "application-name",
        "dc.publisher",
        "dcterms.publisher",
        "publisher",
        "al:android:app_name",
      ]))
  );
}

function pageStandfirst(document: Document): string | null {
  const article = articleJsonLd(document);
  const said = [
    metaContent(document, ["og:description"]),
    isNode(article) ? textsOf(article.description)[0] : null,
    metaContent(document, [
      "description",
      "dc.description",
      "dcterms.description",
      "twitter:description",
      "sapo",
    ]),
  ];
  return said.map((text) => squash(text ?? "")).find((text) => text !== "") ?? null;
}

function pageLanguage(document: Document): string | null {
  const said = [
    document.documentElement?.getAttribute("lang"),
    textsOf(articleJsonLd(document)?.inLanguage)[0],
    metaContent(document, ["content-language", "language", "dc.language"]),
    metaContent(document, ["og:locale"])?.replace("_", "-"),
  ];
  return said.map((text) => languageTag(text ?? "")).find((tag) => tag !== null) ?? null;
}

function languageTag(text: string): string | null {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll("_", "-"))[0] ?? null;
  } catch {
    return null;
  }
}
