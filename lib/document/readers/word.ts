import mammoth from "mammoth";
import { entryName } from "../archive/entry-name";
import { entryBytes, openZip } from "../archive/open-zip";
import { storeZip } from "../archive/store-zip";
import { bytesSource, wholeOf } from "../byte-source";
import { composeDocument } from "../compose-document";
import { decodeBytes } from "../decode";
import type { ReadContext, Reader } from "../reader";
import { ReadingStopped } from "../reading-stopped";
import { refuse } from "../refuse";
import { type DocumentPart, noMetadata } from "../types";

/**
 * A Word file is one article. Its archive is looked through first and only its plain XML is handed on, in an
 * archive of our own making, so that the converter never unpacks anything that has not been counted.
 */
export const readWord: Reader = async function* readWord(source, _from, context) {
  const { name } = source;
  const next = { at: "end" } as const;
  const bytes = await wholeOf(source, context.limits.htmlBytes);
  context.beginning({ name, next });
  const html = await converted(await safeParts(bytesSource(name, null, bytes), context), context);
  const parts = wordParts(html);
  const title = parts[0]?.kind === "title" ? parts[0].text : null;
  const mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  const document = composeDocument({
    name,
    bytes,
    mediaType,
    encoding: "utf-8",
    html,
    metadata: { ...noMetadata, title },
    parts,
  });
  const problem = Buffer.byteLength(document.text) > context.limits.textBytes ? "too_large" : "no_text";
  const arrival =
    problem === "too_large" || document.text === ""
      ? refuse(name, problem, { bytes })
      : { ok: true as const, document };
  yield { arrival, next };
};

async function safeParts(
  source: ReturnType<typeof bytesSource>,
  { limits, budget }: ReadContext,
): Promise<Buffer> {
  const archive = await openZip(source, limits);
  try {
    const files: { name: string; bytes: Uint8Array }[] = [];
    for (const entry of archive.entries) {
      const named = entryName(entry);
      if (!named.ok || !/\.(?:xml|rels)$/.test(named.name)) continue;
      if (entry.isEncrypted()) throw new ReadingStopped("encrypted");
      const most = Math.min(limits.entryBytes, budget.bytes);
      const bytes = await entryBytes(archive, entry, { most, ratio: limits.archiveRatio });
      budget.bytes -= bytes.length;
      refuseDeclarations(bytes, named.name);
      files.push({ name: named.name, bytes });
    }
    return storeZip(files);
  } finally {
    archive.zip.close();
  }
}

/** Word never writes a document type; whoever does wants entities. */
function refuseDeclarations(bytes: Uint8Array, part: string): void {
  const decoded = decodeBytes(bytes, { kind: "xml" });
  if (decoded.ok && /<!(?:DOCTYPE|ENTITY)/i.test(decoded.text)) {
    throw new ReadingStopped("unsafe_markup", `a document type in ${part}`);
  }
}

const styles = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p.standfirst:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='caption'] => p.caption:fresh",
];

async function converted(archive: Buffer, { limits }: ReadContext): Promise<string> {
  try {
    const result = await mammoth.convertToHtml(
      { buffer: archive },
      {
        styleMap: styles,
        externalFileAccess: false,
        includeEmbeddedStyleMap: false,
        // Pictures are not handed on, so there are none to show.
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
      },
    );
    if (result.value.length > limits.htmlBytes) throw new ReadingStopped("too_large");
    return result.value;
  } catch (error) {
    if (error instanceof ReadingStopped) throw error;
    throw new ReadingStopped(
      "broken_markup",
      error instanceof Error ? error.message.slice(0, 200) : String(error),
    );
  }
}

const block = /<(\/?)(h[1-6]|p|li|td|th|tr|table|ul|ol|dl|dt|dd)((?:\s[^>]*)?)>/g;

/** The converter writes plain, well-formed markup of few elements, so it can be cut at its blocks. */
function wordParts(html: string): DocumentPart[] {
  const parts: DocumentPart[] = [];
  let kind: DocumentPart["kind"] = "paragraph";
  let from = 0;
  const take = (to: number) => {
    const text = plain(html.slice(from, to));
    if (text !== "") parts.push({ kind, text });
  };
  for (const match of html.matchAll(block)) {
    take(match.index);
    from = match.index + match[0].length;
    kind = match[1] === "/" ? "paragraph" : kindOf(match[2] ?? "", match[3] ?? "", parts.length === 0);
  }
  take(html.length);
  return parts;
}

function kindOf(element: string, attributes: string, first: boolean): DocumentPart["kind"] {
  if (/"title"/.test(attributes)) return "title";
  if (/"standfirst"/.test(attributes)) return "standfirst";
  if (/"caption"/.test(attributes)) return "caption";
  if (!/^h[1-6]$/.test(element)) return "paragraph";
  return first && element === "h1" ? "title" : "heading";
}

const entities: Record<string, string> = { lt: "<", gt: ">", quot: '"', amp: "&" };

function plain(markup: string): string {
  return markup
    .replace(/<br \/>/g, " ")
    .replace(/<[^>]*>/g, "")
    .replace(/&(lt|gt|quot|amp);/g, (_, name: string) => entities[name] ?? "")
    .trim();
}
