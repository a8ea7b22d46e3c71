import { wholeOf } from "../byte-source";
import { charsetOf } from "../charset-of";
import { decodeBytes } from "../decode";
import type { DocumentKind } from "../detect-kind";
import type { Reader } from "../reader";
import { refuse } from "../refuse";
import { numbered } from "./json";
import { readSyndicated } from "./syndicated";

/** A feed or an agency's package that was brought in as a file. */
export function readMarkupFile(
  kind: Extract<DocumentKind, "feed" | "newsml" | "nitf" | "opml" | "xml">,
): Reader {
  return async function* readMarkup(source, from, { limits, beginning }) {
    const { name, mediaType } = source;
    const end = { at: "end" } as const;
    const bytes = await wholeOf(source, limits.listBytes);
    const decoded = decodeBytes(bytes, { kind: "xml", declared: charsetOf(mediaType) });
    if (!decoded.ok) {
      yield { arrival: refuse(name, decoded.problem, { bytes }), next: end };
      return;
    }
    beginning({ name, next: end });
    const arrivals = readSyndicated(kind, { name, bytes, text: decoded.text });
    yield* numbered(arrivals, from?.at === "item" ? from.item : 0);
  };
}
