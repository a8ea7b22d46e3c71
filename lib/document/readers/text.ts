import { wholeOf } from "../byte-source";
import { charsetOf } from "../charset-of";
import { decodeBytes } from "../decode";
import { plainDocument } from "../plain-document";
import type { Reader } from "../reader";
import { refuse } from "../refuse";
import { noMetadata } from "../types";

/** A text is one article, as it stands. */
export const readText: Reader = async function* readText(source, _from, { limits }) {
  const { name, mediaType } = source;
  const bytes = await wholeOf(source, limits.textBytes);
  const decoded = decodeBytes(bytes, { kind: "text", declared: charsetOf(mediaType) });
  const next = { at: "end" } as const;
  if (!decoded.ok) {
    yield { arrival: refuse(name, decoded.problem, { bytes }), next };
    return;
  }
  const { encoding } = decoded;
  const document = plainDocument({
    name,
    bytes,
    mediaType: "text/plain",
    encoding,
    metadata: noMetadata,
    head: [],
    body: decoded.text,
  });
  yield { arrival: document.text === "" ? refuse(name, "empty", { bytes }) : { ok: true, document }, next };
};
