import { wholeOf } from "../byte-source";
import { charsetOf } from "../charset-of";
import { decodeBytes } from "../decode";
import type { Reader } from "../reader";
import { refuse } from "../refuse";
import { readHtml } from "./html";

/** A saved or fetched page is one article. */
export const readPageFile: Reader = async function* readPageFile(source, _from, { limits, beginning }) {
  const { name, mediaType } = source;
  const next = { at: "end" } as const;
  const bytes = await wholeOf(source, limits.htmlBytes);
  const decoded = decodeBytes(bytes, { kind: "html", declared: charsetOf(mediaType) });
  if (!decoded.ok) {
    yield { arrival: refuse(name, decoded.problem, { bytes }), next };
    return;
  }
  beginning({ name, next });
  const { encoding, text: html } = decoded;
  yield { arrival: readHtml({ name, bytes, mediaType: "text/html", encoding, html, url: null }), next };
};
