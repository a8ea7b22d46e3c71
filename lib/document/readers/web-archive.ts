import { wholeOf } from "../byte-source";
import { decodeBytes } from "../decode";
import { decodedBody, fieldParameter, type MimePart, mimePart, partsOf } from "../mime/mime-part";
import type { Reader } from "../reader";
import { refuse } from "../refuse";
import { readHtml } from "./html";

/** A page saved with its pictures (`.mht`): the article is in its root page. */
export const readWebArchive: Reader = async function* readWebArchive(source, _from, { limits, beginning }) {
  const { name } = source;
  const next = { at: "end" } as const;
  const bytes = await wholeOf(source, limits.entryBytes);
  beginning({ name, next });
  const message = mimePart(bytes);
  const root = rootPage(message, 0);
  if (root === null) {
    yield { arrival: refuse(name, "no_text", { detail: "no page in it" }), next };
    return;
  }
  const page = decodedBody(root);
  if (page.length > limits.htmlBytes) {
    yield { arrival: refuse(name, "too_large", { detail: `${page.length} bytes of page` }), next };
    return;
  }
  const declared = fieldParameter(root.fields.get("content-type"), "charset");
  const decoded = decodeBytes(page, { kind: "html", declared });
  if (!decoded.ok) {
    yield { arrival: refuse(name, decoded.problem, { bytes: page }), next };
    return;
  }
  const place = message.fields.get("snapshot-content-location") ?? root.fields.get("content-location") ?? "";
  const url = /^https?:\/\//i.test(place) ? place.trim() : null;
  const { encoding, text: html } = decoded;
  yield { arrival: readHtml({ name, bytes, mediaType: "multipart/related", encoding, html, url }), next };
};

const deepest = 5;
const mostParts = 5_000;

/** The part that `start` names, or else the first page. */
function rootPage(part: MimePart, depth: number): MimePart | null {
  const type = part.fields.get("content-type") ?? "";
  if (/^\s*(?:text\/html|application\/xhtml\+xml)/i.test(type)) return part;
  if (!/^\s*multipart\//i.test(type) || depth >= deepest) return null;
  const start = fieldParameter(type, "start");
  let first: MimePart | null = null;
  for (const inner of partsOf(part, mostParts)) {
    const found = rootPage(inner, depth + 1);
    if (found === null) continue;
    if (start === null || inner.fields.get("content-id")?.trim() === start) return found;
    first ??= found;
  }
  return first;
}
