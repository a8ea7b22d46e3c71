import { changeArticleState } from "@/lib/article/change-state";
import { addAttribution } from "@/lib/attribution/add";
import { cutBlock } from "@/lib/block/cut";
import { restoreBlock } from "@/lib/block/restore";
import { searchEntities } from "@/lib/entity/queries";
import { addMention } from "@/lib/mention/add";
import { addNote } from "@/lib/note/add";
import { listOutlets } from "@/lib/outlet/queries";
import { describeArticle } from "@/lib/article/describe";
import { acceptSuggestion } from "@/lib/suggestion/accept";
import { correctSuggestion } from "@/lib/suggestion/correct";
import { rejectSuggestion } from "@/lib/suggestion/reject";
import { attributionPayload } from "@/lib/suggestion/schema";
import { undoDecision } from "@/lib/undo/undo";
import type { ReviewSuggestion } from "@/lib/article/review-queries";
import type { Checks } from "./checks";
import { must, type Newsroom, openReading } from "./newsroom";
import type { Reading } from "./reading";

/** An editor goes through the domestic page, with every kind of act. */
export async function reviewFirst(checks: Checks, newsroom: Newsroom): Promise<void> {
  checks.under("An editor reviews the domestic page");
  const { editor, firstId } = newsroom;
  const opened = await openReading(editor, firstId);
  const { stateVersion, revision } = opened.article;
  await must(
    "review",
    changeArticleState(editor, { articleId: firstId, seenStateVersion: stateVersion, state: "in_review" }),
  );
  await cutAndRestore(checks, newsroom);
  await rejectAndUndo(checks, newsroom);
  await rejectAndAdd(checks, newsroom);
  await correctOfficial(checks, newsroom);
  await noteOnCaption(checks, newsroom);
  await acceptTheRest(newsroom, firstId);
  const read = await openReading(editor, firstId);
  checks.equal("accepting a credit line says who published it", read.article.outlet?.name, "Tiền Phong");
  checks.equal(
    "nothing is left open",
    pending(read).map(({ quote }) => quote),
    [],
  );
  checks.equal("the text of the revision is as it was", read.text, revision.text);
  checks.equal("review can be finished", await finish(newsroom, firstId), "reviewed");
}

async function cutAndRestore(checks: Checks, { editor, firstId }: Newsroom): Promise<void> {
  const block = (await openReading(editor, firstId)).blockWith("Đầu tuần này");
  if (!block) return checks.that("a paragraph can be cut", false);
  await must("cut", cutBlock(editor, { blockId: block.id, seenVersion: block.version }));
  const cut = (await openReading(editor, firstId)).blockWith("Đầu tuần này");
  checks.equal(
    "a paragraph is cut, with the editor as the reason",
    [cut?.kept, cut?.reason],
    [false, "editor"],
  );
  const seenVersion = cut?.version ?? 0;
  await must("restore", restoreBlock(editor, { blockId: block.id, seenVersion }));
  const restored = (await openReading(editor, firstId)).blockWith("Đầu tuần này");
  checks.equal("and restored", [restored?.kept, restored?.reason], [true, null]);
}

async function rejectAndUndo(checks: Checks, { editor, firstId }: Newsroom): Promise<void> {
  const guess = suggestionOf(await openReading(editor, firstId), "mention", "Ukraine");
  const { decisionId } = await must("reject", rejectSuggestion(editor, seen(guess)));
  await must("undo", undoDecision(editor, { decisionId }));
  const again = suggestionOf(await openReading(editor, firstId), "mention", "Ukraine");
  checks.equal("a rejection that is undone leaves the suggestion open", again.status, "pending");
}

/** The machine's tag goes, an editor's own takes its place, found without typing its marks. */
async function rejectAndAdd(checks: Checks, { editor, firstId }: Newsroom): Promise<void> {
  const page = await openReading(editor, firstId);
  const guess = suggestionOf(page, "mention", "Bộ Quốc phòng Triều Tiên");
  await must("reject", rejectSuggestion(editor, seen(guess)));
  const [entity] = await searchEntities(editor, { query: "bo quoc phong trieu tien", kind: null });
  checks.equal("an entity is found without its marks", entity?.name, "Bộ Quốc phòng Triều Tiên");
  const span = { start: guess.start ?? 0, end: guess.end ?? 0 };
  const revisionId = page.article.revision.id;
  await must("add", addMention(editor, { revisionId, span, entity: { entityId: entity?.id ?? "" } }));
  const headline = page.said()[0];
  const wanted = page.article.suggestions.find(({ id }) => id === headline?.id);
  if (wanted) await must("reject", rejectSuggestion(editor, seen(wanted)));
  await must("add", addAttribution(editor, warning(page, revisionId)));
  const { article } = await openReading(editor, firstId);
  checks.that(
    "an added tag stands as a fact",
    article.mentions.some(({ start, suggestionId }) => start === span.start && suggestionId === null),
  );
  checks.that(
    "an added attribution too",
    article.attributions.some(({ suggestionId }) => suggestionId === null),
  );
}

/** The headline's warning is the unnamed official's, not the country's. */
function warning(page: Reading, revisionId: string) {
  const start = page.text.indexOf("Triều Tiên sẽ phải");
  return {
    revisionId,
    mode: "mixed" as const,
    sourceKind: "anonymous" as const,
    speakerLabel: "một quan chức Mỹ",
    claims: [{ start, end: page.text.indexOf("\n") }],
  };
}

async function correctOfficial(checks: Checks, { editor, firstId }: Newsroom): Promise<void> {
  const page = await openReading(editor, firstId);
  const official = page.said().find(({ role }) => role?.includes("Bộ Quốc phòng Triều Tiên"));
  const guess = page.article.suggestions.find(({ id }) => id === official?.id);
  if (!guess) return checks.that("the official's attribution can be corrected", false);
  const change = {
    type: "attribution" as const,
    mode: "direct" as const,
    anonymityReason: "không nêu lý do",
  };
  const { factId } = await must("correct", correctSuggestion(editor, { ...seen(guess), change }));
  const fact = (await openReading(editor, firstId)).article.attributions.find(({ id }) => id === factId);
  checks.equal(
    "a corrected attribution stands as the editor put it",
    [fact?.mode, fact?.anonymityReason, fact?.sourceKind],
    ["direct", "không nêu lý do", "anonymous"],
  );
}

async function noteOnCaption(checks: Checks, { editor, firstId }: Newsroom): Promise<void> {
  const page = await openReading(editor, firstId);
  const start = page.text.indexOf("năm 2015");
  const revisionId = page.article.revision.id;
  const body = "Kiểm tra lại năm của bức ảnh.";
  await must("note", addNote(editor, { revisionId, span: { start, end: start + "năm 2015".length }, body }));
  const { notes } = (await openReading(editor, firstId)).article;
  checks.equal(
    "the year in the caption can be doubted in a note",
    notes.map(({ quote }) => quote),
    ["năm 2015"],
  );
}

/** The overseas page: a title is asked for, and two editors want the same suggestion. */
export async function reviewSecond(checks: Checks, newsroom: Newsroom): Promise<void> {
  checks.under("An editor reviews the overseas page");
  const { editor, colleague, secondId } = newsroom;
  checks.equal("it cannot be finished without a title", await finish(newsroom, secondId), "title_missing");
  const [offered] = (await openReading(editor, secondId)).suggestions("title");
  if (!offered) return checks.that("a title is offered", false);
  const title = "Viên chức Hoa Kỳ: Bắc Hàn sẽ phải trả giá";
  await must("title", correctSuggestion(editor, { ...seen(offered), change: { type: "title", title } }));
  checks.equal("an editor's title stands", (await openReading(editor, secondId)).article.title, title);
  const contested = suggestionOf(await openReading(editor, secondId), "mention", "Seoul");
  const answers = await Promise.all([
    acceptSuggestion(editor, seen(contested)),
    rejectSuggestion(colleague, seen(contested)),
  ]);
  const lost = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem]));
  const told = lost.length === 1 && ["already_decided", "changed_since_seen"].includes(lost[0] ?? "");
  checks.that("of two editors with one suggestion, one wins and the other is told", told, answers);
  await acceptTheRest(newsroom, secondId);
  await setOutlet(newsroom, "Người Việt");
  const read = await openReading(editor, secondId);
  checks.equal(
    "nothing is left open",
    pending(read).map(({ quote }) => quote),
    [],
  );
  const chained = read.article.attributions.filter(({ viaId }) => viaId !== null);
  checks.that("accepted chains stay chains", chained.length >= 2, chained);
  checks.equal("review can be finished", await finish(newsroom, secondId), "reviewed");
}

async function setOutlet({ editor, secondId }: Newsroom, name: string): Promise<void> {
  const outletId = (await listOutlets(editor)).find((outlet) => outlet.name === name)?.id ?? null;
  const { version } = (await openReading(editor, secondId)).article;
  await must("outlet", describeArticle(editor, { articleId: secondId, seenVersion: version, outletId }));
}

/** Reported words after the report that they stand in, so that chains find what they hang on. */
async function acceptTheRest({ editor }: Newsroom, articleId: string): Promise<void> {
  const open = pending(await openReading(editor, articleId));
  for (const suggestion of open.toSorted((a, b) => depth(a, open) - depth(b, open))) {
    const { version } = suggestion;
    await must(
      `accept ${suggestion.type} ${suggestion.quote}`,
      acceptSuggestion(editor, { suggestionId: suggestion.id, seenVersion: version }),
    );
  }
}

/** Mentions before who says what, so that speakers are known people. */
function depth(suggestion: ReviewSuggestion, open: ReviewSuggestion[]): number {
  if (suggestion.type !== "attribution") return 0;
  const { via } = attributionPayload.parse(suggestion.payload);
  const outer = open.find(({ fingerprint }) => fingerprint === via);
  return outer ? depth(outer, open) + 1 : 1;
}

/** The state it is in, or why it cannot be finished. */
async function finish({ editor }: Newsroom, articleId: string): Promise<string> {
  const { stateVersion } = (await openReading(editor, articleId)).article;
  const asked = { articleId, seenStateVersion: stateVersion, state: "reviewed" as const };
  const done = await changeArticleState(editor, asked);
  return done.ok ? (await openReading(editor, articleId)).article.state : done.problem;
}

function pending(page: Reading): ReviewSuggestion[] {
  return page.article.suggestions.filter(({ status }) => status === "pending");
}

function suggestionOf(page: Reading, type: ReviewSuggestion["type"], quote: string): ReviewSuggestion {
  const found = page.suggestions(type).find((one) => one.quote === quote);
  if (!found) throw new Error(`no ${type} suggestion “${quote}”`);
  return found;
}

function seen({ id, version }: ReviewSuggestion) {
  return { suggestionId: id, seenVersion: version };
}
