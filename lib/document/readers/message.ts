import PostalMime, { type Email } from "postal-mime";
import { bytesSource, wholeOf } from "../byte-source";
import { ReadingStopped } from "../reading-stopped";
import { oneLine, plainDocument } from "../plain-document";
import type { ReadContext, Reader, Step } from "../reader";
import { refuse } from "../refuse";
import type { ResumePoint } from "../resume-point";
import { type Arrival, type DocumentMetadata, noMetadata } from "../types";
import { readHtml } from "./html";

/** A message is an article, and so is each article attached to it. */
export const readMessage: Reader = async function* readMessage(source, from, context) {
  const { name } = source;
  const { limits } = context;
  const bytes = await wholeOf(source, limits.entryBytes);
  context.beginning({ name, next: { at: "end" } });
  const message = await parsed(bytes);
  const attached = message.attachments.filter(({ filename, disposition, related, mimeType }) =>
    related === true || (filename === null && disposition === "inline")
      ? false
      : !/^(?:image|audio|video|font)\//.test(mimeType),
  );
  const start = from?.at === "entry" ? from : { entry: 0, within: null };
  if (start.entry === 0) {
    const next = attached.length === 0 ? ({ at: "end" } as const) : at(1, null);
    const own = ownArticle(message, { name, bytes, next }, context);
    // Nothing but attachments is no article and no mistake.
    if (own.ok || attached.length === 0) yield { arrival: own, next };
  }
  for (const [index, attachment] of attached.entries()) {
    const number = index + 1;
    if (number < start.entry) continue;
    const { content } = attachment;
    const held = typeof content === "string" ? Buffer.from(content) : content;
    const inner = `${name}/${attachment.filename ?? `attachment ${number}`}`;
    const within = number === start.entry ? start.within : null;
    const outer = (next: ResumePoint) =>
      next.at === "end" ? behind(number, attached.length) : at(number, next);
    if (context.messages >= limits.messageDepth) {
      yield {
        arrival: refuse(inner, "unsafe_archive", { detail: "attachments in attachments" }),
        next: outer({ at: "end" }),
      };
      continue;
    }
    yield* attachedArticles(
      bytesSource(inner, attachment.mimeType, new Uint8Array(held)),
      within,
      { ...context, messages: context.messages + 1 },
      outer,
    );
  }
};

function behind(number: number, last: number): ResumePoint {
  return number === last ? { at: "end" } : at(number + 1, null);
}

function at(entry: number, within: ResumePoint | null): ResumePoint {
  return { at: "entry", entry, within };
}

async function* attachedArticles(
  source: ReturnType<typeof bytesSource>,
  within: ResumePoint | null,
  context: ReadContext,
  outer: (next: ResumePoint) => ResumePoint,
): AsyncGenerator<Step> {
  const watched = {
    ...context,
    beginning: ({ name, next }: { name: string; next: ResumePoint }) =>
      context.beginning({ name, next: outer(next) }),
  };
  for await (const { arrival, next } of context.inside(source, within, watched))
    yield { arrival, next: outer(next) };
}

const deepest = 50;

async function parsed(bytes: Uint8Array): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, {
      maxNestingDepth: deepest,
      maxHeadersSize: 1_000_000,
      forceRfc822Attachments: true,
    });
  } catch (error) {
    throw new ReadingStopped(
      "unreadable",
      error instanceof Error ? error.message.slice(0, 200) : String(error),
    );
  }
}

type Place = { name: string; bytes: Uint8Array; next: ResumePoint };

function ownArticle(
  message: Email,
  { name, bytes, next }: Place,
  { limits, beginning }: ReadContext,
): Arrival {
  const metadata: DocumentMetadata = {
    ...noMetadata,
    title: lineOf(message.subject),
    byline: lineOf(message.from?.name ?? "") ?? lineOf(message.from?.address),
    publishedAt: sentAt(message.date),
    guid: lineOf(message.messageId),
  };
  const place = { name, bytes, mediaType: "message/rfc822", encoding: "utf-8" };
  const text = message.text ?? "";
  const html = message.html ?? "";
  if (Buffer.byteLength(text) > limits.textBytes || Buffer.byteLength(html) > limits.htmlBytes) {
    return refuse(name, "too_large");
  }
  if (text.trim() !== "") {
    const head = [{ kind: "title" as const, text: metadata.title }];
    const document = plainDocument({ ...place, metadata, head, body: text, html: html === "" ? null : html });
    return { ok: true, document };
  }
  if (html.trim() === "") return refuse(name, "no_text", { bytes });
  beginning({ name, next });
  return readHtml({ ...place, html, url: null, known: metadata });
}

function lineOf(text: string | undefined): string | null {
  return oneLine(text ?? "") || null;
}

function sentAt(date: string | undefined): string | null {
  const sent = new Date(date ?? "");
  return Number.isNaN(sent.getTime()) ? null : sent.toISOString();
}
