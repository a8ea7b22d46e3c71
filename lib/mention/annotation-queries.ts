import "server-only";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { database } from "@/lib/db/client";
import { addressOfExternalId } from "@/lib/entity/schema";
import { codePointOffsets } from "@/lib/language/offsets";

type Selector =
  | { type: "TextQuoteSelector"; exact: string; prefix: string; suffix: string }
  | { type: "TextPositionSelector"; start: number; end: number };

export type Annotation = {
  id: string;
  type: "Annotation";
  motivation: "identifying";
  created: string;
  body: { type: "SpecificResource"; purpose: "identifying"; source: string }[];
  target: { source: string; selector: Selector[] };
};

export type AnnotationPage = {
  "@context": "http://www.w3.org/ns/anno.jsonld";
  id: string;
  type: "AnnotationPage";
  partOf: { id: string; type: "AnnotationCollection"; label: string; total: number };
  items: Annotation[];
};

/** More than any screen lets an editor decide. */
const mostAnnotations = 5_000;

/**
 * What editors tagged in a text, as W3C Web Annotations. Positions are code points into the revision as it is stored,
 * NFC, end exclusive; quotations are there so that whoever has another text can find the place again.
 */
export async function getAnnotations(
  actor: Actor,
  revisionId: string,
  origin: string,
): Promise<AnnotationPage | null> {
  if (!may(actor, "article.read")) return null;
  const revision = await database().articleRevision.findUnique({
    where: { id: revisionId },
    select: {
      text: true,
      article: { select: { title: true } },
      mentions: {
        where: { removedAt: null, orphanedAt: null },
        select: {
          id: true,
          start: true,
          end: true,
          quote: true,
          prefix: true,
          suffix: true,
          createdAt: true,
          entity: {
            select: {
              slug: true,
              externalIds: { select: { scheme: true, value: true }, orderBy: { scheme: "asc" } },
            },
          },
        },
        orderBy: [{ start: "asc" }, { id: "asc" }],
        take: mostAnnotations,
      },
    },
  });
  if (!revision) return null;
  const { text, article, mentions } = revision;
  const codePoint = codePointOffsets(text);
  const address = `${origin}/api/revisions/${revisionId}`;
  const items = mentions.map(({ id, start, end, quote, prefix, suffix, createdAt, entity }) => {
    const others = entity.externalIds.flatMap(
      ({ scheme, value }) => addressOfExternalId(scheme, value) ?? [],
    );
    return {
      id: `urn:uuid:${id}`,
      type: "Annotation" as const,
      motivation: "identifying" as const,
      created: createdAt.toISOString(),
      body: [`${origin}/entities/${entity.slug}`, ...others].map((source) => ({
        type: "SpecificResource" as const,
        purpose: "identifying" as const,
        source,
      })),
      target: {
        source: `urn:uuid:${revisionId}`,
        selector: [
          { type: "TextQuoteSelector" as const, exact: quote, prefix, suffix },
          { type: "TextPositionSelector" as const, start: codePoint(start), end: codePoint(end) },
        ],
      },
    };
  });
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: `${address}/annotations?page=1`,
    type: "AnnotationPage",
    partOf: {
      id: `${address}/annotations`,
      type: "AnnotationCollection",
      label: article.title ?? revisionId,
      total: items.length,
    },
    items,
  };
}
