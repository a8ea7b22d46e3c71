import { createReadStream, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";
import { systemActor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { aBegunImport, aFinishedImport } from "@/seeds/factories/import";
import { anOutlet } from "@/seeds/factories/outlet";
import { beginImport } from "./begin";
import { cancelImport } from "./cancel";
import { importForReal } from "./import-for-real";
import { pauseImport } from "./pause";
import { getImportProgress } from "./progress-queries";
import { resumeImport } from "./resume";
import { retryRejected } from "./retry-rejected";
import { spool, spoolFolder } from "./spool";
import { mostAttempts, takeApart } from "./take-apart";

const actor = systemActor("test");

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}

/** A file that lies on the disk, so that reading goes on within it. */
function aLargeFile(lines: number, words: (index: number) => string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), "collate-lines-")), "lines.jsonl");
  const texts = Array.from({ length: lines }, (_, index) => line({ text: words(index) }));
  writeFileSync(file, texts.join(""));
  return file;
}

async function beginFile(file: string): Promise<{ importId: string }> {
  const files = [{ name: path.basename(file), path: file, byteCount: 1 }];
  const begun = await beginImport(actor, { door: "command_line", label: "lines", files });
  if (!begun.ok) throw new Error(begun.problem);
  return begun.value;
}

function standing({ importId }: { importId: string }) {
  return database().import.findUniqueOrThrow({
    where: { id: importId },
    select: {
      state: true,
      problem: true,
      itemCount: true,
      importedCount: true,
      revisedCount: true,
      duplicateCount: true,
      rejectedCount: true,
    },
  });
}

function outcomes({ importId }: { importId: string }) {
  return database()
    .importItem.findMany({
      where: { importId },
      select: { outcome: true, problem: true },
      orderBy: { position: "asc" },
    })
    .then((items) => items.map(({ outcome, problem }) => problem ?? outcome));
}

async function expireLease({ importId }: { importId: string }): Promise<void> {
  await database().import.update({ where: { id: importId }, data: { leaseUntil: new Date(0) } });
}

test("in, duplicate and rejected are told for each line", async () => {
  const words = [
    line({ text: "Bến phà sáng nay mở lại." }),
    "{ hỏng\n",
    line({ text: "Bến phà sáng nay mở lại." }),
    line({ title: "không có chữ" }),
    line({ text: "Chợ nổi họp sớm." }),
  ].join("");
  const done = await aFinishedImport({ files: [{ name: "a.jsonl", words }] });
  expect(await outcomes(done)).toEqual([
    "imported",
    "broken_json",
    "duplicate",
    "no_such_column",
    "imported",
  ]);
  expect(await standing(done)).toEqual({
    state: "finished",
    problem: null,
    itemCount: 5,
    importedCount: 2,
    revisedCount: 0,
    duplicateCount: 1,
    rejectedCount: 2,
  });
});

test("a worker that dies between two chunks is replaced, and nothing is lost or doubled", async () => {
  const begun = await beginFile(aLargeFile(250, (index) => `Chuyến phà số ${index} đã cập bến.`));
  const died = takeApart(actor, begun, { afterChunk: () => Promise.reject(new Error("killed")) });
  await expect(died).rejects.toThrow("killed");
  expect((await standing(begun)).itemCount).toBeGreaterThan(0);
  expect(await takeApart(actor, begun)).toMatchObject({ ok: false, problem: "taken_by_another" });

  await expireLease(begun);
  expect(await takeApart(actor, begun)).toEqual({ ok: true, value: { end: "finished" } });
  expect(await standing(begun)).toMatchObject({ itemCount: 250, importedCount: 250, duplicateCount: 0 });
  expect(await database().article.count()).toBe(250);
});

test("a worker that slept while another took over writes nothing more", async () => {
  const begun = await beginFile(aLargeFile(250, (index) => `Chuyến xe số ${index} đã tới nơi.`));
  const slept = await takeApart(actor, begun, {
    afterChunk: async () => {
      if ((await standing(begun)).state === "finished") return;
      await expireLease(begun);
      expect(await takeApart(actor, begun)).toMatchObject({ ok: true, value: { end: "finished" } });
    },
  });
  expect(slept).toEqual({ ok: true, value: { end: "stopped" } });
  expect(await standing(begun)).toMatchObject({ itemCount: 250, importedCount: 250, duplicateCount: 0 });
});

test("pausing stops the work after the chunk at hand, and resuming goes on from there", async () => {
  const begun = await beginFile(aLargeFile(250, (index) => `Bản tin thời tiết số ${index}.`));
  const paused = await takeApart(actor, begun, {
    afterChunk: async () => void (await pauseImport(actor, begun)),
  });
  expect(paused).toEqual({ ok: true, value: { end: "stopped" } });
  const { state, itemCount } = await standing(begun);
  expect(state).toBe("paused");
  expect(itemCount).toBeLessThan(250);
  expect(await takeApart(actor, begun)).toMatchObject({ ok: false, problem: "not_allowed_from_here" });

  expect((await resumeImport(actor, begun)).ok).toBe(true);
  await takeApart(actor, begun);
  expect(await standing(begun)).toMatchObject({ state: "finished", importedCount: 250 });
});

test("a worker that is asked to leave gives its import back with the chunk at hand", async () => {
  const begun = await beginFile(aLargeFile(250, (index) => `Chuyến đò ngang số ${index}.`));
  const leaving = new AbortController();
  const left = await takeApart(actor, begun, {
    signal: leaving.signal,
    afterChunk: async () => leaving.abort(),
  });
  expect(left).toEqual({ ok: true, value: { end: "sliced" } });
  const { state, itemCount } = await standing(begun);
  expect(state).toBe("running");
  expect(itemCount).toBeGreaterThan(0);
  expect(itemCount).toBeLessThan(250);

  expect(await takeApart(actor, begun)).toEqual({ ok: true, value: { end: "finished" } });
  expect(await standing(begun)).toMatchObject({ itemCount: 250, importedCount: 250 });
});

test("a worker that is asked to leave does not wait for a file that says nothing", async () => {
  const begun = await aBegunImport();
  const leaving = new AbortController();
  const silent = async function* silent() {
    leaving.abort();
    yield await new Promise<never>(() => undefined);
  };
  for (let round = 0; round < 2 * mostAttempts; round += 1) {
    const left = await takeApart(actor, begun, { signal: leaving.signal, read: silent });
    expect(left).toEqual({ ok: true, value: { end: "sliced" } });
  }
  expect(await takeApart(actor, begun)).toEqual({ ok: true, value: { end: "finished" } });
});

test("an import that gets nowhere is given up and says so, and can be tried again", async () => {
  const begun = await aBegunImport();
  await database().import.update({ where: { id: begun.importId }, data: { attempts: mostAttempts } });
  expect(await takeApart(actor, begun)).toEqual({ ok: true, value: { end: "failed" } });
  expect(await standing(begun)).toMatchObject({ state: "failed", problem: "gave_up" });
  expect((await resumeImport(actor, begun)).ok).toBe(true);
  expect(await takeApart(actor, begun)).toMatchObject({ value: { end: "finished" } });
});

test("two imports of one file at once make one set of articles", async () => {
  const file = aLargeFile(300, (index) => `Lịch tàu chuyến ${index} trong ngày.`);
  const both = [await beginFile(file), await beginFile(file)];
  await Promise.all(both.map((begun) => takeApart(actor, begun)));
  const counts = await Promise.all(both.map(standing));
  expect(counts.map(({ state }) => state)).toEqual(["finished", "finished"]);
  expect(counts.reduce((sum, { importedCount }) => sum + importedCount, 0)).toBe(300);
  expect(counts.reduce((sum, { duplicateCount }) => sum + duplicateCount, 0)).toBe(300);
  expect(await database().article.count()).toBe(300);
});

test("one address is one article: its changed text is a revision that waits to be read and is told", async () => {
  const page = "https://bao.example/tin/1";
  await aFinishedImport({
    files: [{ name: "a.jsonl", words: line({ url: page, text: "Bến mở lúc 6 giờ." }) }],
  });
  const changed = { url: `${page}?utm_source=x#top`, text: "Bến mở lúc 7 giờ." };
  const second = await aFinishedImport({ files: [{ name: "b.jsonl", words: line(changed) }] });
  expect(await outcomes(second)).toEqual(["revised"]);
  const article = await database().article.findFirstOrThrow({
    select: {
      analysedAt: true,
      importId: true,
      currentRevision: { select: { number: true, text: true } },
      notices: { select: { change: true } },
    },
  });
  expect(article).toEqual({
    analysedAt: null,
    importId: second.importId,
    currentRevision: { number: 2, text: "Bến mở lúc 7 giờ." },
    notices: [{ change: "revised" }],
  });
});

test("an old file brought in again takes nothing back", async () => {
  const url = "https://bao.example/tin/2";
  const old = { name: "old.jsonl", words: line({ url, text: "Mười người lên bờ." }) };
  await aFinishedImport({ files: [old] });
  await aFinishedImport({ files: [{ name: "new.jsonl", words: line({ url, text: "Chín người lên bờ." }) }] });
  const again = await aFinishedImport({ files: [old] });
  expect(await outcomes(again)).toEqual(["duplicate"]);
  const { currentRevision } = await database().article.findFirstOrThrow({
    select: { currentRevision: { select: { text: true } } },
  });
  expect(currentRevision?.text).toBe("Chín người lên bờ.");
});

test("what one outlet says under another's address changes nothing there", async () => {
  const [first, second] = [await anOutlet(), await anOutlet()];
  const url = "https://bao.example/tin/3";
  const own = { name: "a.jsonl", words: line({ url, text: "Cầu mới thông xe." }) };
  await aFinishedImport({ outletId: first, files: [own] });
  const copied = { name: "b.jsonl", words: line({ url, text: "Cầu mới thông xe, xem thêm ở đây." }) };
  expect(await outcomes(await aFinishedImport({ outletId: second, files: [copied] }))).toEqual(["duplicate"]);
  expect(await database().articleRevision.count()).toBe(1);
});

test("a publisher's id counts within its outlet; without one, a bare number says nothing", async () => {
  const [first, second] = [await anOutlet(), await anOutlet()];
  const file = (text: string) => [{ name: "a.jsonl", words: line({ guid: "17", text }) }];
  await aFinishedImport({ outletId: first, files: file("Tin của báo thứ nhất.") });
  const other = await aFinishedImport({ outletId: second, files: file("Tin của báo thứ hai.") });
  const changed = await aFinishedImport({ outletId: first, files: file("Tin của báo thứ nhất, đã sửa.") });
  await aFinishedImport({ files: file("Một tệp không rõ nơi đăng.") });
  const stranger = await aFinishedImport({ files: file("Một tệp khác, cũng không rõ.") });
  expect([await outcomes(other), await outcomes(changed), await outcomes(stranger)]).toEqual([
    ["imported"],
    ["revised"],
    ["imported"],
  ]);
});

test("a withdrawal is told once on the article; of an unknown one nothing comes in", async () => {
  const outletId = await anOutlet();
  const sent = (value: object) => {
    const words = JSON.stringify({ uri: "urn:x:1", type: "text", version: "1", ...value });
    return [{ name: "a.json", words }];
  };
  const kill = { headline: "Rút bài", body_text: "Bài này bị rút.", pubstatus: "canceled" };
  expect(await outcomes(await aFinishedImport({ outletId, files: sent(kill) }))).toEqual(["withdrawn"]);
  await aFinishedImport({
    outletId,
    files: sent({ headline: "Bài đầu", body_text: "Bài đầu tiên.", pubstatus: "usable" }),
  });
  for (const _ of [1, 2]) {
    expect(await outcomes(await aFinishedImport({ outletId, files: sent(kill) }))).toEqual(["duplicate"]);
  }
  expect(await database().upstreamNotice.findMany({ select: { change: true } })).toEqual([
    { change: "withdrawn" },
  ]);
  expect(await database().articleRevision.count()).toBe(1);
});

test("a trial says what would happen, within the file too, and brings nothing in", async () => {
  await aFinishedImport({ files: [{ name: "in.jsonl", words: line({ text: "Đã có từ trước." }) }] });
  const words = [
    line({ text: "Đã có từ trước." }),
    line({ url: "https://bao.example/t", text: "Mới tinh." }),
    line({ text: "Mới tinh." }),
    line({ url: "https://bao.example/t", text: "Mới tinh, đã sửa." }),
    "hỏng\n",
  ].join("");
  const expected = ["duplicate", "imported", "duplicate", "revised", "broken_json"];
  const trial = await aFinishedImport({ trial: true, files: [{ name: "a.jsonl", words }] });
  expect(await outcomes(trial)).toEqual(expected);
  expect(await database().article.count()).toBe(1);

  const real = await importForReal(actor, trial);
  if (!real.ok) throw new Error(real.problem);
  await takeApart(actor, real.value);
  expect(await outcomes(real.value)).toEqual(expected);
  expect(await database().article.count()).toBe(2);
});

test("a trial that was interrupted begins again and counts each line once", async () => {
  const file = aLargeFile(250, (index) => `Chuyến bay số ${index % 200} hạ cánh.`);
  const files = [{ name: "lines.jsonl", path: file, byteCount: 1 }];
  const begun = await beginImport(actor, { door: "command_line", label: "x", trial: true, files });
  if (!begun.ok) throw new Error(begun.problem);
  await pauseImport(actor, begun.value);
  await database().import.update({
    where: { id: begun.value.importId },
    data: { state: "running", fence: 1, itemCount: 7, importedCount: 7, leaseUntil: new Date(0) },
  });
  await takeApart(actor, begun.value);
  expect(await standing(begun.value)).toMatchObject({
    itemCount: 250,
    importedCount: 200,
    duplicateCount: 50,
  });
});

test("only what was refused is tried again, and the counts move along", async () => {
  const words = [line({ text: "Một bài tốt." }), "{ hỏng\n", line({ title: "trống" })].join("");
  const done = await aFinishedImport({ files: [{ name: "a.jsonl", words }] });
  expect(await retryRejected(actor, done)).toEqual({ ok: true, value: { items: 2 } });
  expect(await standing(done)).toMatchObject({ state: "waiting", rejectedCount: 0 });
  await takeApart(actor, done);
  expect(await outcomes(done)).toEqual(["imported", "broken_json", "no_such_column"]);
  expect(await standing(done)).toMatchObject({ state: "finished", itemCount: 3, rejectedCount: 2 });

  const clean = await aFinishedImport();
  expect(await retryRejected(actor, clean)).toMatchObject({ ok: false, problem: "nothing_to_retry" });
});

test("a refused row or item is tried again as what it was, and never becomes an article of bare markup", async () => {
  const feed =
    '<rss version="2.0"><channel><title>Báo Bến</title>' +
    "<item><link>https://bao.example/1</link></item></channel></rss>";
  const files = [
    { name: "a.csv", words: "tiêu đề,nội dung\nBến mới,Bến đã mở.\nBến cũ,\n" },
    { name: "b.rss", words: feed },
    { name: "c.jsonl", words: line({ title: "Bến vắng" }) },
  ];
  const done = await aFinishedImport({ files });
  const first = await outcomes(done);
  expect(first).toEqual(["imported", "empty", "no_text", "no_such_column"]);
  expect(await retryRejected(actor, done)).toEqual({ ok: true, value: { items: 3 } });
  await takeApart(actor, done);
  expect(await outcomes(done)).toEqual(first);
  expect(await database().article.count()).toBe(1);
});

test("a file that is gone is one refusal and the next one still comes", async () => {
  const files = [
    { name: "mất.txt", path: "/khong/co/o/day.txt", byteCount: 5 },
    { name: "còn.txt", bytes: new TextEncoder().encode("Vẫn còn đây.") },
    { name: "rỗng.txt", bytes: new Uint8Array() },
  ];
  const begun = await beginImport(actor, { door: "command_line", label: "x", files });
  if (!begun.ok) throw new Error(begun.problem);
  await takeApart(actor, begun.value);
  expect(await outcomes(begun.value)).toEqual(["unreadable", "imported", "empty"]);
});

test("dates and numbers that no calendar holds are unknown, and the article comes in", async () => {
  const words = [
    line({ text: "Một.", publishedAt: "+275760-09-13T00:00:00Z" }),
    line({ text: "Hai.", publishedAt: "không rõ" }),
    line({ text: "Ba.", publishedAt: "0001-01-01", version: "9".repeat(400) }),
  ].join("");
  const done = await aFinishedImport({ files: [{ name: "a.jsonl", words }] });
  expect(await outcomes(done)).toEqual(["imported", "imported", "imported"]);
  expect(await database().article.count({ where: { publishedAt: null } })).toBe(3);
});

test("what lies in the spool goes when the import has ended, in either way", async () => {
  const file = aLargeFile(3, (index) => `Dòng ${index}.`);
  const begin = async () => {
    const laid = await spool(createReadStream(file));
    if (!laid.ok) throw new Error(laid.problem);
    const files = [{ name: "a.jsonl", path: laid.path, byteCount: laid.byteCount }];
    const begun = await beginImport(actor, { door: "upload", label: "x", files });
    if (!begun.ok) throw new Error(begun.problem);
    return begun.value;
  };
  const [taken, canceled] = [await begin(), await begin()];
  expect(readdirSync(spoolFolder())).toHaveLength(2);
  await takeApart(actor, taken);
  await cancelImport(actor, canceled);
  expect(readdirSync(spoolFolder())).toEqual([]);
  expect(await takeApart(actor, canceled)).toMatchObject({ problem: "not_allowed_from_here" });
});

test("more than the spool takes is refused and leaves nothing", async () => {
  const file = aLargeFile(30, (index) => `Dòng ${index}.`);
  expect(await spool(createReadStream(file), { maxBytes: 100 })).toEqual({ ok: false, problem: "too_large" });
  expect(readdirSync(spoolFolder())).toEqual([]);
});

test("progress tells the counts and the last refusals", async () => {
  const done = await aFinishedImport({
    files: [{ name: "a.jsonl", words: `${line({ text: "Được." })}hỏng` }],
  });
  expect(await getImportProgress(actor, done.importId)).toMatchObject({
    state: "finished",
    itemCount: 2,
    importedCount: 1,
    rejectedCount: 1,
    finishedFileCount: 1,
    secondsLeft: null,
    refusals: [{ name: "a.jsonl:2", problem: "broken_json" }],
  });
});
