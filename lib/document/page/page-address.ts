import { webAddress } from "../web-address";
import { articleJsonLd, isNode } from "./json-ld";
import { metaContents } from "./meta-content";

/** The page's own canonical address, against its base and where it was read; http and https only. */
export function pageAddress(document: Document, url: string | null): string | null {
  const article = articleJsonLd(document);
  const main = article?.mainEntityOfPage;
  const said: unknown[] = [
    document.querySelector("link[rel~=canonical][href]")?.getAttribute("href"),
    metaContents(document).get("og:url")?.[0],
    article?.url,
    isNode(main) ? main["@id"] : main,
    url,
  ];
  const base = pageBase(document, url);
  for (const address of said) {
    const resolved = typeof address === "string" ? webAddress(address, [base]) : null;
    if (resolved !== null) return resolved;
  }
  return null;
}

export function pageBase(document: Document, url: string | null): string | null {
  return webAddress(document.querySelector("base[href]")?.getAttribute("href") ?? null, [url]) ?? url;
}
