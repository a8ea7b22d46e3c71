import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import * as z from "zod";
import { blockKinds, cutReasons } from "@/lib/language/types";
import { checkout } from "@/lib/platform/checkout";
import { tsxCommand } from "@/lib/platform/tsx-command";
import { domesticPage, overseasPage } from "@/seeds/factories/page-text";

// Each of these starts processes that load everything; a busy machine takes its time.
vi.setConfig({ testTimeout: 480_000 });

const folder = mkdtempSync(path.join(tmpdir(), "collate-texts-"));
afterAll(() => rmSync(folder, { recursive: true }));

function aFile(name: string, words: string): string {
  const file = path.join(folder, name);
  writeFileSync(file, words);
  return file;
}

// A letter outside the first plane: offsets in code points and in UTF-16 differ after it.
const domestic = aFile("domestic.txt", `🐟🐟 ${domesticPage}`);
const overseas = aFile("overseas.txt", overseasPage);
const missing = path.join(folder, "missing.txt");

type Ended = { code: number | null; stdout: string; stderr: string };

/** The command as `npm run` starts it, without any database. */
function begin(name: string, ...args: string[]) {
  const { promise: ended, resolve } = Promise.withResolvers<Ended>();
  const child = execFile(
    process.execPath,
    tsxCommand(name, ...args),
    { cwd: checkout, env: { ...process.env, COLLATE_ENV_FILE: "none", DATABASE_URL: undefined } },
    (_failed, stdout, stderr) => resolve({ code: child.exitCode, stdout, stderr }),
  );
  return { child, ended };
}

function run(name: string, ...args: string[]): Promise<Ended> {
  return begin(name, ...args).ended;
}

function linesOf<Line extends z.ZodType>(stdout: string, shape: Line): z.infer<Line>[] {
  expect(stdout.endsWith("\n")).toBe(true);
  return stdout
    .slice(0, -1)
    .split("\n")
    .map((line) => shape.parse(JSON.parse(line)));
}

/** Told in words and not in a stack, with the file that is meant. */
function expectMissingTold({ code, stderr }: { code: number | null; stderr: string }): void {
  expect(stderr).toContain(`${missing}: `);
  expect(stderr).toContain("no such file");
  expect(stderr).not.toMatch(/\n\s+at /);
  expect(code).toBe(1);
}

const offset = z.int().nonnegative();
const pair = z.tuple([offset, offset]);
const share = z.number().min(0).max(1);

const analysed = z.strictObject({
  file: z.string(),
  text: z.string(),
  language: z.enum(["vi", "en", "unknown"]),
  register: z.enum(["domestic", "overseas", "mixed", "unknown"]),
  blocks: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      kind: z.enum(blockKinds),
      kept: z.boolean(),
      reason: z.enum(cutReasons).nullable(),
    }),
  ),
  entities: z.array(
    z.strictObject({
      start: offset,
      end: offset,
      text: z.string(),
      kind: z.enum(["PERSON", "ORG", "PLACE"]),
      canonical: z.string(),
      confidence: share,
    }),
  ),
  attributions: z.array(
    z.strictObject({
      source: pair.nullable(),
      cue: pair.nullable(),
      claims: z.array(pair).min(1),
      mode: z.enum(["direct", "indirect", "mixed"]),
      source_kind: z.enum(["named_person", "anonymous", "organisation", "media", "document"]),
      resolved: z.string().nullable(),
      via: offset.nullable(),
    }),
  ),
});

test("analyze prints a line for each text, in code points, and the others when one is missing", async () => {
  const { code, stdout, stderr } = await run("analyze", domestic, overseas);
  expect([code, stderr]).toEqual([0, ""]);
  const lines = linesOf(stdout, analysed);
  expect(lines.map(({ file }) => file)).toEqual([domestic, overseas]);
  for (const { text, language, blocks, entities, attributions } of lines) {
    const letters = [...text];
    const words = (start: number, end: number) => letters.slice(start, end).join("");
    expect(language).toBe("vi");
    for (const { start, end, kept, reason } of blocks) {
      expect(words(start, end)).toBe(words(start, end).trim());
      expect(reason === null).toBe(kept);
    }
    for (const entity of entities) expect(words(entity.start, entity.end)).toBe(entity.text);
    expect(entities).toContainEqual(expect.objectContaining({ text: "Temaru Ioane", kind: "PERSON" }));
    expect(entities).toContainEqual(expect.objectContaining({ text: "Tarawa", kind: "PLACE" }));
    const said = attributions.flatMap(({ cue, claims, resolved }) =>
      resolved === "Temaru Ioane" && cue ? [[words(...cue), ...claims.map(([a, b]) => words(a, b))]] : [],
    );
    expect(said).toContainEqual([expect.stringContaining("nói"), expect.stringContaining("12 giấy phép")]);
  }

  const broken = await run("analyze", missing, overseas);
  expect(linesOf(broken.stdout, analysed)).toEqual(lines.slice(1));
  expectMissingTold(broken);
  expect(broken.stderr).toContain("1 of the inputs could not be read.");
});

const aligned = z.strictObject({
  pairs: z.array(
    z.strictObject({ a: pair, b: pair, score: share, relation: z.enum(["same", "paraphrase", "partial"]) }),
  ),
  onlyA: z.array(pair),
  onlyB: z.array(pair),
});

test("align prints which passages tell the same, and nothing when a text is missing", async () => {
  const { code, stdout, stderr } = await run("align", domestic, overseas);
  expect([code, stderr]).toEqual([0, ""]);
  const [told, ...more] = linesOf(stdout, aligned);
  expect(more).toEqual([]);
  const [a, b] = [[...`🐟🐟 ${domesticPage}`], [...overseasPage]];
  const pairs = told?.pairs.map((one) => [a.slice(...one.a).join(""), b.slice(...one.b).join("")]);
  expect(pairs).toContainEqual([
    expect.stringContaining("12 giấy phép đánh cá"),
    expect.stringContaining("12 giấy phép đánh cá"),
  ]);
  expect(told?.onlyB.map((one) => b.slice(...one).join("")).join("\n")).toContain("Giáo sư Lorna Tekiri");

  const broken = await run("align", domestic, missing);
  expect(broken.stdout).toBe("");
  expectMissingTold(broken);
  const many = await run("align", domestic, folder);
  expect([many.code, many.stdout, many.stderr]).toEqual([
    1,
    "",
    `\n${folder}: give one text, not a folder\n`,
  ]);
});

const grouped = z.strictObject({ groups: z.array(z.array(z.string()).min(1)) });

test("coverage prints each article in one group, and the rest when a file is missing", async () => {
  const other =
    "Đò ngang chạy lại\n\nBến Bình Khê mở lại sau ba tháng sửa kè, chở bốn mươi người mỗi chuyến.";
  const articles = [
    { id: "a", text: domesticPage, publishedAt: "2026-08-04T08:00:00+07:00" },
    { id: 7, title: "Tàu cá", text: overseasPage, publishedAt: "2026-08-04T09:00:00+07:00", outlet: null },
    { id: "c", text: other },
  ];
  const file = aFile("articles.jsonl", articles.map((one) => `${JSON.stringify(one)}\n`).join(""));
  const { code, stdout, stderr } = await run("coverage", file);
  expect([code, stderr]).toEqual([0, ""]);
  const [told, ...more] = linesOf(stdout, grouped);
  expect(more).toEqual([]);
  expect(told?.groups.map((group) => group.toSorted()).toSorted()).toEqual([["7", "a"], ["c"]]);

  const broken = await run("coverage", domestic, missing);
  expect(linesOf(broken.stdout, grouped)).toEqual([{ groups: [["domestic.txt"]] }]);
  expectMissingTold(broken);
  const slip = await run("coverage", "--one-by-on", file);
  expect([slip.code, slip.stdout]).toEqual([1, ""]);
  expect(slip.stderr).toMatch(/^\nUnknown option '--one-by-on'/);
  expect(slip.stderr).not.toMatch(/\n\s+at /);
});

const extracted = z.strictObject({
  file: z.string(),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publishedAt: z.string().nullable(),
  siteName: z.string().nullable(),
  text: z.string(),
});

test("extract prints a line for each page, and tells of those that are missing or hold no article", async () => {
  const story = domesticPage.split("\n\n").slice(4, 7);
  const page = aFile(
    "page.html",
    `<!doctype html><html lang="vi"><head><title>Tàu cá - Báo Bến Cảng</title>
      <meta property="og:site_name" content="Báo Bến Cảng">
      <meta property="article:published_time" content="2026-08-04T08:00:00+07:00"></head>
      <body><nav><a href="/">Trang nhất</a></nav>
      <article><h1>Tàu cá</h1>${story.map((one) => `<p>${one}</p>`).join("")}</article></body></html>`,
  );
  const empty = aFile("empty.html", "<html><body><script>1</script></body></html>");
  const { code, stdout, stderr } = await run("extract", page);
  expect([code, stderr]).toEqual([0, ""]);
  const lines = linesOf(stdout, extracted);
  expect(lines).toMatchObject([{ file: page, title: "Tàu cá", byline: null, siteName: "Báo Bến Cảng" }]);
  expect(new Date(lines[0]?.publishedAt ?? "").toISOString()).toBe("2026-08-04T01:00:00.000Z");
  expect(lines[0]?.text.split("\n\n")).toEqual(expect.arrayContaining(story));
  expect(lines[0]?.text).not.toContain("Trang nhất");

  const broken = await run("extract", empty, missing, page);
  expect(linesOf(broken.stdout, extracted)).toEqual(lines);
  expectMissingTold(broken);
  expect(broken.stderr).toContain(`${empty}: no text of an article was found`);
  expect(broken.stderr).toContain("2 of the inputs could not be read.");
});

test("without a path each says how it is used", async () => {
  const names = ["analyze", "align", "coverage", "extract"];
  const answers = await Promise.all(names.map((name) => run(name)));
  for (const [at, { code, stdout, stderr }] of answers.entries()) {
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(new RegExp(`^\\nUsage: npm run ${names[at]} -- .+\\n$`));
  }
});

test("whoever reads only the first lines is not told of a broken pipe", async () => {
  const { child, ended } = begin("analyze", domestic);
  child.stdout?.destroy();
  expect((await ended).stderr).toBe("");
});
