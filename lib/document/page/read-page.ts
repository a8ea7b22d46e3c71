import type { DocumentMetadata, DocumentPart } from "../types";
import { webAddress } from "../web-address";
import { cutBlocks } from "./cut-blocks";
import { findBody } from "./find-body";
import { articleJsonLd, textsOf } from "./json-ld";
import { pageBase } from "./page-address";
import { pageBlocks, type PageBlock } from "./page-blocks";
import { isBlockCredit, isPhotoCredit } from "./page-credits";
import { pageMetadata } from "./page-metadata";
import { parsePage, textRoot } from "./parse-page";
import { prunePage } from "./prune-page";
import { squash } from "./squash";

export type PageReading = {
  metadata: DocumentMetadata;
  /** In page order: headline, standfirst and byline where the page has them, then the body. */
  parts: DocumentPart[];
  /** The body alone, a line for each block: no headline, no captions. */
  text: string;
  /** The body's markup as it stood. Not cleaned: sanitise it before anyone sees it. */
  html: string;
};

/**
 * Reads an article out of a page's markup; null when no text is there. Ask `markupProblem` first: this builds
 * a tree and takes time with its size.
 */
export function readPage(html: string, context: { url: string | null }): PageReading | null {
  const document = parsePage(html);
  makeLinksWhole(document, context.url);
  const metadata = pageMetadata(document, context.url);
  const declared = textsOf(articleJsonLd(document)?.articleBody)
    .map(squash)
    .find((text) => text.length > 400);
  const root = textRoot(document);
  prunePage(root);
  const blocks = pageBlocks(root);
  const found = findBody(root, blocks, declared ?? null);
  const cut = cutBlocks(found, metadata);
  const body = [cut, found, blocks].find((lines) => lines.length > 0);
  if (body === undefined) return null;
  const signature = signatureOf(body);
  if (metadata.byline === null && signature !== null) metadata.byline = signature.text;
  const lines = body.filter((block) => block !== signature);
  const parts = partsOf(lines, metadata);
  const text = lines
    .filter((block) => block.kind !== "caption" && !isPhotoCredit(block))
    .map((block) => block.text)
    .join("\n\n");
  return { metadata: { ...metadata, credits: creditsOf(parts) }, parts, text, html: markupOf(blocks, body) };
}

/** A name alone below the last paragraph, as Vietnamese papers sign. */
function signatureOf(body: PageBlock[]): PageBlock | null {
  const last = body.at(-1);
  if (last === undefined || body.length < 3 || last.kind !== "paragraph" || last.text.length > 40)
    return null;
  const isName = /^\p{Lu}[\p{L}.]*(?:\s+[-–]?\s*\p{Lu}[\p{L}.]*){1,4}$/u.test(last.text);
  return isName && !/[.]$/.test(last.text) && !isBlockCredit(last) ? last : null;
}

function partsOf(body: PageBlock[], metadata: DocumentMetadata): DocumentPart[] {
  const head: DocumentPart[] = [];
  if (metadata.title !== null) head.push({ kind: "title", text: metadata.title });
  const first = body[0]?.text ?? "";
  if (metadata.standfirst !== null && !isSameStart(first, metadata.standfirst)) {
    head.push({ kind: "standfirst", text: metadata.standfirst });
  }
  if (metadata.byline !== null) head.push({ kind: "byline", text: metadata.byline });
  return [...head, ...body.map((block) => ({ kind: partKind(block), text: block.text }))];
}

function isSameStart(paragraph: string, standfirst: string): boolean {
  return paragraph.startsWith(standfirst.replace(/\s*(?:\.{3}|…)$/, "").slice(0, 80));
}

function partKind(block: PageBlock): DocumentPart["kind"] {
  if (isBlockCredit(block)) return "credit";
  if (block.kind === "caption" || block.kind === "heading") return block.kind;
  return "paragraph";
}

function creditsOf(parts: DocumentPart[]): string[] {
  return [...new Set(parts.filter(({ kind }) => kind === "credit").map(({ text }) => text))];
}

/** A link that is read elsewhere needs its whole address; one that leads nowhere on the web is none. */
function makeLinksWhole(document: Document, url: string | null): void {
  const base = pageBase(document, url);
  for (const link of document.querySelectorAll("a[href]")) {
    const address = webAddress(link.getAttribute("href"), [base]);
    if (address !== null) link.setAttribute("href", address);
  }
}

/** The smallest element around the body, without the lines that were not chosen. */
function markupOf(blocks: PageBlock[], body: PageBlock[]): string {
  const kept = new Set(body);
  const root = commonElement(body.map(({ element }) => element));
  for (const block of blocks) if (!kept.has(block)) for (const node of block.nodes) node.remove();
  return root?.innerHTML ?? "";
}

function commonElement(elements: Element[]): Element | null {
  let common: Element | null = elements[0] ?? null;
  // A body of one paragraph is that paragraph, not its inside.
  if (elements.length > 0 && elements.every((element) => element === common))
    return common?.parentElement ?? common;
  for (const element of elements)
    while (common !== null && !common.contains(element)) common = common.parentElement;
  return common;
}
