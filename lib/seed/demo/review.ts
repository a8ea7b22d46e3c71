import { analyseArticle } from "@/lib/article/analyse";
import { changeArticleState } from "@/lib/article/change-state";
import { describeArticle } from "@/lib/article/describe";
import { cutBlock } from "@/lib/block/cut";
import { relabelBlock } from "@/lib/block/relabel";
import { restoreBlock } from "@/lib/block/restore";
import { type Person, systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { addNote } from "@/lib/note/add";
import { setOrigin } from "@/lib/origin/set";
import { outletId } from "@/lib/seed/outlet-rows";
import { acceptSuggestion } from "@/lib/suggestion/accept";
import { originPayload } from "@/lib/suggestion/schema";
import type { DemoDay } from "@/seeds/demo/demo-day-schema";
import { at, type DemoDesk } from "./desk";
import { decideMentions } from "./mentions";
import { must } from "./must";
import { locate, openPage, type Page } from "./passages";
import { decideAttributions } from "./attributions";

type Decided = DemoDay["decisions"][number];

/** One editor goes through one article, as the day's files tell. */
export async function reviewArticle(decided: Decided, state: string, desk: DemoDesk): Promise<void> {
  const editor = desk.person(decided.editor);
  const { article: file, startedAt, reviewedAt } = decided;
  await at(startedAt, async () => {
    await changeTo(editor, file, "in_review");
    await setBlocks(editor, decided);
    await readAgain(decided);
    await setTitle(editor, decided);
    const page = await openPage(file);
    await decideMentions(editor, page, decided);
    await decideAttributions(editor, page, decided);
    await setOrigins(editor, page, decided);
  });
  for (const { quote, body, by, at: moment } of decided.notes) {
    const page = await openPage(file);
    const { revisionId } = page;
    await at(moment, () =>
      must(file, addNote(desk.person(by), { revisionId, span: locate(page, quote), body })),
    );
  }
  if (state === "reviewed" || state === "rejected") await at(reviewedAt, () => changeTo(editor, file, state));
}

async function changeTo(
  editor: Person,
  file: string,
  state: "in_review" | "reviewed" | "rejected",
): Promise<void> {
  const { articleId } = await openPage(file);
  const { stateVersion } = await database().article.findUniqueOrThrow({
    where: { id: articleId },
    select: { stateVersion: true },
  });
  await must(
    `${file} ${state}`,
    changeArticleState(editor, { articleId, seenStateVersion: stateVersion, state }),
  );
}

async function setTitle(editor: Person, { article: file, title }: Decided): Promise<void> {
  if (!title) return;
  const { articleId } = await openPage(file);
  const standing = await database().article.findUniqueOrThrow({
    where: { id: articleId },
    select: { version: true, title: true },
  });
  if (standing.title === title) return;
  await must(file, describeArticle(editor, { articleId, seenVersion: standing.version, title }));
}

async function setBlocks(editor: Person, { article: file, blocks }: Decided): Promise<void> {
  const { revisionId, text } = await openPage(file);
  for (const wanted of blocks) {
    const rows = await database().block.findMany({ where: { revisionId }, orderBy: { position: "asc" } });
    const same = rows.filter(
      ({ start, end }) => text.slice(start, end).trim() === wanted.text.normalize("NFC").trim(),
    );
    for (const { id: blockId, kept, kind, version } of same) {
      let seenVersion = version;
      if (kind !== wanted.kind) {
        await must(file, relabelBlock(editor, { blockId, seenVersion, kind: wanted.kind }));
        seenVersion += 1;
      }
      if (kept && !wanted.kept) await must(file, cutBlock(editor, { blockId, seenVersion }));
      if (!kept && wanted.kept) await must(file, restoreBlock(editor, { blockId, seenVersion }));
    }
  }
}

/** As the workers do when blocks have changed. */
async function readAgain({ article: file, blocks }: Decided): Promise<void> {
  if (blocks.length === 0) return;
  const { articleId } = await openPage(file);
  await must(file, analyseArticle(systemActor("demo"), { articleId }));
}

async function setOrigins(editor: Person, page: Page, { article: file, origins }: Decided): Promise<void> {
  for (const { kind, outlet, name, evidence } of origins) {
    const wanted = outlet ? outletId(outlet) : null;
    const pending = await database().suggestion.findMany({
      where: { articleId: page.articleId, type: "origin", status: "pending" },
      select: { id: true, version: true, payload: true },
    });
    const same = pending.find(({ payload }) => {
      const told = originPayload.parse(payload);
      return told.kind === kind && told.outletId === wanted && (wanted !== null || told.name === name);
    });
    if (same) {
      await must(file, acceptSuggestion(editor, { suggestionId: same.id, seenVersion: same.version }));
    } else {
      const { revisionId } = page;
      const span = locate(page, evidence);
      await must(file, setOrigin(editor, { revisionId, kind, outletId: wanted, name, evidence: span }));
    }
  }
}
