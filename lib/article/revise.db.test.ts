import { expect, test } from "vitest";
import { addAttribution } from "@/lib/attribution/add";
import { systemActor } from "@/lib/auth/actor";
import { cutBlock } from "@/lib/block/cut";
import { relabelBlock } from "@/lib/block/relabel";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { receiveImport } from "@/lib/import/receive";
import { addMention } from "@/lib/mention/add";
import { removeMention } from "@/lib/mention/remove";
import { tagAll } from "@/lib/mention/tag-all";
import { addNote } from "@/lib/note/add";
import { setOrigin } from "@/lib/origin/set";
import { acceptSuggestion } from "@/lib/suggestion/accept";
import { rejectSuggestion } from "@/lib/suggestion/reject";
import { undoDecision } from "@/lib/undo/undo";
import { anEntity } from "@/seeds/factories/entity";
import { guessAbout, readAgain } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { analyseArticle } from "./analyse";
import { changeArticleState } from "./change-state";
import { describeArticle } from "./describe";

const system = systemActor("revise test");

const paragraphs = {
  title: "Cầu phao bến Cồn đóng cửa ba ngày",
  lead: "Ủy ban nhân dân xã Mỹ Thạnh cho biết cầu phao bến Cồn đóng cửa từ sáng thứ hai để thay hai nhịp giữa.",
  quote:
    "“Chúng tôi không thể để xe tải đi qua khi nhịp giữa đã nứt”, ông Nguyễn Văn Thạnh, phó chủ tịch xã, nói.",
  people: "Bà Lê Thị Hoài, chủ một quán nước bên sông, nói khách vắng hẳn từ khi có biển cấm.",
  detour: "Người dân phải đi vòng qua cầu Mỹ Thạnh, xa hơn mười hai cây số so với mọi ngày.",
};

type Words = Partial<Record<keyof typeof paragraphs, string | null>> & { added?: string };

function textOf({ added, ...changes }: Words = {}): string {
  const parts = Object.values({ ...paragraphs, ...changes }).filter((part) => part !== null);
  return [...parts, ...(added ? [added] : [])].join("\n\n");
}

/** Brings a text in under an address: the first time an article, then its changed text. */
async function arrive(url: string, text: string): Promise<string> {
  const received = await receiveImport(system, {
    door: "upload",
    label: "factory",
    items: [{ name: "bai.txt", bytes: new TextEncoder().encode(text), url }],
  });
  const item = received.ok ? received.value.items[0] : undefined;
  if (!item?.articleId) throw new Error("Nothing came in.");
  return item.articleId;
}

async function anArticleUnder(url: string, words: Words = {}) {
  const articleId = await arrive(url, textOf(words));
  await read(articleId);
  return readAgain(articleId);
}

async function read(articleId: string): Promise<void> {
  const analysed = await analyseArticle(system, { articleId });
  if (!analysed.ok) throw new Error(analysed.problem);
}

function anAddress(): string {
  return `https://bao-ben-con.example/${newId()}.html`;
}

function spanIn(text: string, words: string) {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" does not stand there`);
  return { start, end: start + words.length };
}

async function done<T>(result: Promise<{ ok: true; value: T } | { ok: false; problem: string }>): Promise<T> {
  const told = await result;
  if (!told.ok) throw new Error(told.problem);
  return told.value;
}

async function lastRevised(articleId: string) {
  const entry = await database().auditEntry.findFirstOrThrow({
    where: { subjectId: articleId, type: "article.revised" },
    orderBy: { sequence: "desc" },
  });
  return entry.payload;
}

test("decisions move to the changed text with their words, and the rest are orphans with their old ones", async () => {
  const [editor, url] = [await anEditor(), anAddress()];
  const before = await anArticleUnder(url);
  const { revision, id: articleId } = before;
  const place = (words: string) => ({ revisionId: revision.id, span: spanIn(revision.text, words) });
  const kept = await done(
    addMention(editor, { ...place("Lê Thị Hoài"), entity: { entityId: await anEntity() } }),
  );
  const lost = await done(
    addMention(editor, { ...place("Nguyễn Văn Thạnh"), entity: { entityId: await anEntity() } }),
  );
  const note = await done(
    addNote(editor, { ...place("xa hơn mười hai cây số"), body: "Đo lại quãng đường." }),
  );
  const claims = [spanIn(revision.text, "khách vắng hẳn từ khi có biển cấm")];
  const { start: cueStart } = spanIn(revision.text, "nói khách");
  const cue = { start: cueStart, end: cueStart + "nói".length };
  const attribution = await done(
    addAttribution(editor, {
      revisionId: revision.id,
      mode: "indirect",
      sourceKind: "named_person",
      source: spanIn(revision.text, "Bà Lê Thị Hoài"),
      cue,
      claims,
      speakerEntityId: null,
      speakerLabel: "Bà Lê Thị Hoài",
      role: null,
      anonymityReason: null,
      viaId: null,
    }),
  );

  await arrive(url, textOf({ quote: null, added: "Tin bổ sung: nhịp mới đã về đến bến chiều qua." }));

  const current = await readAgain(articleId);
  expect(current.revision.number).toBe(2);
  const after = (id: string) => current.mentions.find((mention) => mention.id === id);
  const hoai = after(kept.mentionId);
  expect(hoai).toMatchObject({
    revisionId: current.revision.id,
    orphanedAt: null,
    quote: "Lê Thị Hoài",
    version: 2,
  });
  expect(current.revision.text.slice(hoai?.start, hoai?.end)).toBe("Lê Thị Hoài");
  expect(after(lost.mentionId)).toMatchObject({
    revisionId: revision.id,
    quote: "Nguyễn Văn Thạnh",
    version: 2,
  });
  expect(after(lost.mentionId)?.orphanedAt).not.toBeNull();
  const said = current.attributions.find(({ id }) => id === attribution.attributionId);
  expect(said).toMatchObject({ revisionId: current.revision.id, orphanedAt: null });
  expect(said?.claims.map(({ start, end }) => current.revision.text.slice(start, end))).toEqual([
    "khách vắng hẳn từ khi có biển cấm",
  ]);
  expect(current.revision.text.slice(said?.sourceStart ?? 0, said?.sourceEnd ?? 0)).toBe("Bà Lê Thị Hoài");
  expect(current.revision.text.slice(said?.cueStart ?? 0, said?.cueEnd ?? 0)).toBe("nói");
  const remark = await database().note.findUniqueOrThrow({ where: { id: note.noteId } });
  expect(remark).toMatchObject({ revisionId: current.revision.id, quote: "xa hơn mười hai cây số" });
  expect(await lastRevised(articleId)).toMatchObject({ carried: 3, orphaned: 1, number: 2, reopened: false });
});

test("what was lost is found again when a third text has its words, and can still be undone", async () => {
  const [editor, url] = [await anEditor(), anAddress()];
  const { revision, id: articleId } = await anArticleUnder(url);
  const span = spanIn(revision.text, "Nguyễn Văn Thạnh");
  const added = await done(
    addMention(editor, { revisionId: revision.id, span, entity: { entityId: await anEntity() } }),
  );
  await arrive(url, textOf({ quote: null }));
  await arrive(url, textOf({ lead: "Xã Mỹ Thạnh báo tin mới về cầu phao." }));
  const current = await readAgain(articleId);
  const [mention] = current.mentions;
  expect(mention).toMatchObject({ orphanedAt: null, revisionId: current.revision.id });
  expect(current.revision.text.slice(mention?.start, mention?.end)).toBe("Nguyễn Văn Thạnh");
  expect(await undoDecision(editor, { decisionId: added.decisionId })).toMatchObject({ ok: true });
});

test("what was tagged at many places in one act can still be taken back when the text has changed", async () => {
  const [editor, url] = [await anEditor(), anAddress()];
  const article = await anArticleUnder(url);
  const { revision, id: articleId } = article;
  const { suggestionId, seenVersion: version } = guessAbout(article, "Nguyễn Văn Thạnh");
  const place = (words: string) => ({ revisionId: revision.id, span: spanIn(revision.text, words) });
  const tagged = await done(
    tagAll(editor, {
      entity: { entityId: await anEntity() },
      quote: "Nguyễn Văn Thạnh",
      places: [
        { ...place("Nguyễn Văn Thạnh"), seen: { as: "guess", suggestionId, version } },
        { ...place("quán nước"), seen: { as: "nothing" } },
      ],
    }),
  );
  await arrive(url, textOf({ lead: "Xã Mỹ Thạnh báo tin mới về cầu phao." }));
  const moved = await readAgain(articleId);
  expect(moved.mentions.map(({ revisionId }) => revisionId)).toEqual([moved.revision.id, moved.revision.id]);
  expect(await undoDecision(editor, { decisionId: tagged.decisionId })).toMatchObject({ ok: true });
  const after = await readAgain(articleId);
  expect(after.mentions.filter(({ removedAt }) => removedAt === null)).toEqual([]);
  expect(after.suggestions.find(({ id }) => id === suggestionId)?.status).toBe("pending");
});

test("a guess that was rejected stays rejected through every new text and reading", async () => {
  const [editor, url] = [await anEditor(), anAddress()];
  const first = await anArticleUnder(url);
  const guess = first.suggestions.find(({ type, status }) => type === "mention" && status === "pending");
  const quote = guess?.quote ?? "";
  const { suggestionId, seenVersion } = guessAbout(first, quote);
  await done(rejectSuggestion(editor, { suggestionId, seenVersion }));
  const neighbour = paragraphs.lead.replace("cho biết", "vừa thông báo");
  for (const words of [
    { lead: neighbour },
    { lead: neighbour, detour: null },
    { added: "Hết." },
  ] as Words[]) {
    await arrive(url, textOf(words));
    await read(first.id);
    await read(first.id);
    const current = await readAgain(first.id);
    const rejected = current.suggestions.find(({ id }) => id === suggestionId);
    expect(rejected).toMatchObject({ status: "rejected", revisionId: current.revision.id });
    const open = current.suggestions.filter(
      ({ status, start, type }) => status === "pending" && type === "mention" && start === rejected?.start,
    );
    expect(open).toEqual([]);
  }
});

test("an accepted guess stays decided with its fact and is not asked again", async () => {
  const [editor, url] = [await anEditor(), anAddress()];
  const first = await anArticleUnder(url);
  const guess = first.suggestions.find(({ type, status }) => type === "mention" && status === "pending");
  const { suggestionId, seenVersion } = guessAbout(first, guess?.quote ?? "");
  const accepted = await done(acceptSuggestion(editor, { suggestionId, seenVersion }));
  await arrive(url, textOf({ added: "Nhịp mới dài mười hai mét.", detour: null }));
  await read(first.id);
  const current = await readAgain(first.id);
  const mention = current.mentions.find(({ id }) => id === accepted.factId);
  expect(mention).toMatchObject({ orphanedAt: null, revisionId: current.revision.id });
  expect(current.suggestions.find(({ id }) => id === suggestionId)).toMatchObject({ status: "accepted" });
  const again = current.suggestions.filter(
    ({ status, start, type }) => status === "pending" && type === "mention" && start === mention?.start,
  );
  expect(again).toEqual([]);
  expect(await undoDecision(editor, { decisionId: accepted.decisionId })).toMatchObject({ ok: true });
});

test("blocks that an editor changed stay so where the same words stand", async () => {
  const [editor, url] = [await anEditor(), anAddress()];
  const first = await anArticleUnder(url);
  const blockOf = (article: typeof first, words: string) =>
    article.revision.blocks.find(({ start, end }) => article.revision.text.slice(start, end).includes(words));
  const [cut, label] = [blockOf(first, "mười hai cây số"), blockOf(first, "quán nước")];
  await done(cutBlock(editor, { blockId: cut?.id ?? "", seenVersion: 1 }));
  await done(relabelBlock(editor, { blockId: label?.id ?? "", seenVersion: 1, kind: "caption" }));
  await arrive(url, textOf({ lead: "Đoạn mở đầu nay khác hẳn.", added: "Thêm một đoạn cuối." }));
  await read(first.id);
  const current = await readAgain(first.id);
  expect(blockOf(current, "mười hai cây số")).toMatchObject({
    kept: false,
    reason: "editor",
    changedById: editor.id,
  });
  expect(blockOf(current, "quán nước")).toMatchObject({
    kind: "caption",
    kept: true,
    changedById: editor.id,
  });
  // The reading follows the blocks.
  await read(first.id);
  expect(blockOf(await readAgain(first.id), "mười hai cây số")).toMatchObject({ kept: false });
});

test("an editor's title, byline and outlet stay; a mention taken back stays so and comes back in its place", async () => {
  const [editor, url] = [await anEditor(), anAddress()];
  const { revision, id: articleId, version } = await anArticleUnder(url);
  await done(
    describeArticle(editor, { articleId, seenVersion: version, title: "Tên của tòa soạn", byline: "Hạ Vy" }),
  );
  const span = spanIn(revision.text, "Lê Thị Hoài");
  const added = await done(
    addMention(editor, { revisionId: revision.id, span, entity: { entityId: await anEntity() } }),
  );
  const removed = await done(removeMention(editor, { mentionId: added.mentionId, seenVersion: 1 }));
  await arrive(url, textOf({ title: "Tên mới của báo", added: "Thêm." }));
  await read(articleId);
  const current = await readAgain(articleId);
  expect(current).toMatchObject({ title: "Tên của tòa soạn", byline: "Hạ Vy" });
  expect(current.mentions[0]?.removedAt).not.toBeNull();
  expect(await undoDecision(editor, { decisionId: removed.decisionId })).toMatchObject({ ok: true });
  const [back] = (await readAgain(articleId)).mentions;
  expect(current.revision.text.slice(back?.start, back?.end)).toBe("Lê Thị Hoài");
});

test("a reviewed article goes back into review, and whoever still sees the old text is told", async () => {
  const [editor, url] = [await anEditor(), anAddress()];
  const { revision, id: articleId, version } = await anArticleUnder(url);
  await done(describeArticle(editor, { articleId, seenVersion: version, title: "Cầu phao" }));
  await done(
    setOrigin(editor, {
      revisionId: revision.id,
      kind: "own_reporting",
      name: null,
      outletId: null,
      evidence: null,
    }),
  );
  await done(changeArticleState(editor, { articleId, seenStateVersion: 1, state: "reviewed" }));
  await arrive(url, textOf({ added: "Thêm." }));
  const article = await database().article.findUniqueOrThrow({ where: { id: articleId } });
  expect(article).toMatchObject({ state: "in_review", stateVersion: 3, analysedAt: null });
  expect(await lastRevised(articleId)).toMatchObject({ reopened: true, carried: 1, orphaned: 0 });
  expect(
    await changeArticleState(editor, { articleId, seenStateVersion: 2, state: "archived" }),
  ).toMatchObject({
    problem: "changed_since_seen",
  });
});

test("two changed texts at once become two revisions and lose nothing", async () => {
  const [editor, url] = [await anEditor(), anAddress()];
  const { revision, id: articleId } = await anArticleUnder(url);
  const span = spanIn(revision.text, "Lê Thị Hoài");
  await done(addMention(editor, { revisionId: revision.id, span, entity: { entityId: await anEntity() } }));
  await Promise.all([
    arrive(url, textOf({ added: "Một." })),
    arrive(url, textOf({ lead: null, added: "Hai." })),
  ]);
  const current = await readAgain(articleId);
  expect(current.revision.number).toBe(3);
  const [mention] = current.mentions;
  expect(mention).toMatchObject({ revisionId: current.revision.id, orphanedAt: null });
  expect(current.revision.text.slice(mention?.start, mention?.end)).toBe("Lê Thị Hoài");
});

test("three hundred mentions move in a handful of statements", async () => {
  const [editor, url, entityId] = [await anEditor(), anAddress(), await anEntity()];
  const lines = Array.from(
    { length: 300 },
    (_, at) => `Chuyến đò số ${at} do lái đò Trần Văn ${at} cầm lái.`,
  );
  const articleId = await arrive(url, lines.join("\n\n"));
  const { revision } = await readAgain(articleId);
  await database().mention.createMany({
    data: lines.map((line, at) => {
      const quote = `Trần Văn ${at}`;
      const start = revision.text.indexOf(line) + line.indexOf(quote);
      return {
        id: newId(),
        articleId,
        revisionId: revision.id,
        entityId,
        start,
        end: start + quote.length,
        quote,
        prefix: "",
        suffix: "",
        createdById: editor.id,
      };
    }),
  });
  await arrive(url, ["Mở đầu mới.", ...lines.slice(0, 150), ...lines.slice(151)].join("\n\n"));
  expect(await lastRevised(articleId)).toMatchObject({ carried: 299, orphaned: 1 });
});
