import type { Entry } from "yauzl";
import { entryName, isLeftover, isSymlink } from "../archive/entry-name";
import { entryBytes, openZip, unsafe, type ZipArchive } from "../archive/open-zip";
import { bytesSource, wholeOf } from "../byte-source";
import type { ReadContext, Reader, Step } from "../reader";
import { ReadingStopped } from "../reading-stopped";
import { refuse } from "../refuse";
import type { ResumePoint } from "../resume-point";
import { readWord } from "./word";

/** Every file in an archive, in the order of its list of contents, each read by its own kind. */
export const readArchive: Reader = async function* readArchive(source, from, context) {
  if (context.archives >= context.limits.archiveDepth)
    throw unsafe(`more than ${context.limits.archiveDepth} archives in one another`);
  const held =
    source.at === null
      ? bytesSource(source.name, null, await wholeOf(source, context.limits.entryBytes))
      : source;
  const archive = await openZip(held, context.limits);
  try {
    const office = officeKind(archive.entries);
    if (office === "docx") {
      yield* readWord(held, from, context);
      return;
    }
    if (office !== null) throw new ReadingStopped("unknown_kind", office);
    const start = from?.at === "entry" ? from : { entry: 0, within: null };
    for (const [index, entry] of archive.entries.entries()) {
      if (index < start.entry) continue;
      yield* entrySteps(archive, entry, {
        index,
        within: index === start.entry ? start.within : null,
        outside: source.name,
        context,
      });
    }
  } finally {
    archive.zip.close();
  }
};

type Place = { index: number; within: ResumePoint | null; outside: string; context: ReadContext };

async function* entrySteps(
  archive: ZipArchive,
  entry: Entry,
  { index, within, outside, context }: Place,
): AsyncGenerator<Step> {
  const named = entryName(entry);
  if (named.ok && (named.name.endsWith("/") || isLeftover(named.name))) return;
  const name = `${outside}/${named.name}`;
  const behind: ResumePoint = { at: "entry", entry: index + 1, within: null };
  const outer = (next: ResumePoint): ResumePoint =>
    next.at === "end" ? behind : { at: "entry", entry: index, within: next };
  const refused = refusedEntry(entry, named);
  if (refused !== null) {
    yield { arrival: refuse(name, refused.problem, { detail: refused.detail }), next: behind };
    return;
  }
  const { limits, budget } = context;
  try {
    context.beginning({ name, next: behind });
    const most = Math.min(limits.entryBytes, budget.bytes);
    if (budget.bytes < entry.uncompressedSize) throw unsafe("more than may be unpacked of one file");
    const bytes = await entryBytes(archive, entry, { most, ratio: limits.archiveRatio });
    budget.bytes -= bytes.length;
    const inner: ReadContext = {
      ...context,
      archives: context.archives + 1,
      beginning: (item) => context.beginning({ name: item.name, next: outer(item.next) }),
    };
    for await (const { arrival, next } of context.inside(bytesSource(name, null, bytes), within, inner)) {
      yield { arrival, next: outer(next) };
    }
  } catch (error) {
    if (!(error instanceof ReadingStopped)) throw error;
    yield { arrival: refuse(name, error.problem, { detail: error.detail }), next: behind };
  }
}

function refusedEntry(entry: Entry, named: ReturnType<typeof entryName>) {
  if (!named.ok) return { problem: "unsafe_archive" as const, detail: named.detail };
  if (isSymlink(entry)) return { problem: "unsafe_archive" as const, detail: "a link to somewhere else" };
  if (entry.isEncrypted()) return { problem: "encrypted" as const, detail: null };
  return null;
}

/** Office files are archives by the names of what is in them. */
function officeKind(entries: Entry[]): string | null {
  const names = new Set(entries.map((entry) => entry.fileNameRaw.toString("latin1")));
  if (names.has("word/document.xml") && names.has("[Content_Types].xml")) return "docx";
  if (names.has("xl/workbook.xml")) return "xlsx";
  if (names.has("ppt/presentation.xml")) return "pptx";
  if (names.has("META-INF/container.xml")) return "epub";
  return names.has("mimetype") && names.has("content.xml") ? "OpenDocument" : null;
}
