import { compareArticles } from "@/lib/coverage/compare-queries";
import { getCoverage } from "@/lib/coverage/queries";
import { database } from "@/lib/db/client";
import { reasons } from "@/lib/suggestion/schema";
import type { Checks } from "./checks";
import type { Newsroom } from "./newsroom";
import type { Reading } from "./reading";
import { checkDays, checkSharedOrigin } from "./shared-origin";

export type Pages = { first: Reading; second: Reading };

/** What holds of the two together. */
export async function checkBothDocuments(checks: Checks, newsroom: Newsroom, pages: Pages): Promise<void> {
  checks.under("Both documents");
  checks.equal(
    "both came in",
    newsroom.received.items.map(({ outcome }) => outcome),
    ["imported", "imported"],
  );
  await checkCoverage(checks, newsroom);
  checkOrigins(checks, pages);
  await checkSharedOrigin(checks, newsroom);
  checkNames(checks, pages);
  await checkOtherNames(checks, pages);
  checkDates(checks, pages);
  await checkDays(checks, newsroom);
  await checkComparison(checks, newsroom);
}

async function checkCoverage(checks: Checks, { editor, firstId, secondId }: Newsroom): Promise<void> {
  const all = await database().coverage.findMany({ select: { id: true } });
  checks.equal("there is one coverage suggestion", all.length, 1);
  const coverage = await getCoverage(editor, all[0]?.id ?? firstId);
  const members = coverage?.members ?? [];
  const ids = members.map(({ article }) => article.id).toSorted();
  checks.equal("it holds exactly these two", ids, [firstId, secondId].toSorted());
  checks.equal(
    "as suggestions",
    members.map(({ state }) => state),
    ["suggested", "suggested"],
  );
  checks.equal(
    "as the same story, not as copies",
    members.map(({ relation }) => relation),
    ["same_story", "same_story"],
  );
  for (const { article, reasons: told } of members) {
    const given = reasons.parse(told);
    const name = article.id === firstId ? "first" : "second";
    for (const [code, words] of Object.entries(sharedCodes)) {
      const reason = given.find((one) => one.code === code);
      checks.that(`its reasons for the ${name} tell shared ${words}`, (reason?.detail ?? "") !== "", given);
    }
  }
}

const sharedCodes = {
  shared_people: "people",
  shared_places: "places",
  shared_quotations: "quotations",
  shared_dates: "dates",
};

function checkOrigins(checks: Checks, { first, second }: Pages): void {
  const agency = second.origins().find(({ kind }) => kind === "agency");
  checks.that("the second rests on an agency: Reuters", agency?.name === "Reuters", second.origins());
  checks.that("its evidence is what the text says", agency?.quote?.includes("theo Reuters") === true, agency);
  const credit = first.origins().find(({ kind, name }) => kind === "outlet" && name?.includes("Tiền Phong"));
  checks.that("the first credits a paper: Báo Tiền Phong", credit !== undefined, first.origins());
  checks.that("its evidence is the credit line", credit?.quote?.includes("Báo Tiền Phong") === true, credit);
}

type NamedAlike = { claim: string; names: string[] };

export const namedAlike: NamedAlike[] = [
  { claim: "Triều Tiên = Bắc Hàn", names: ["Triều Tiên", "Bắc Hàn"] },
  { claim: "Mỹ = Hoa Kỳ", names: ["Mỹ", "Hoa Kỳ"] },
  { claim: "Nhà Trắng = Tòa Bạch Ốc", names: ["Nhà Trắng", "Tòa Bạch Ốc"] },
  { claim: "Mátxcơva = Moscow", names: ["Mátxcơva", "Moscow"] },
  {
    claim: "the National Security Council under its three names",
    names: [
      "Hội đồng An ninh Quốc gia Mỹ",
      "U.S. National Security Council",
      "Hội Đồng An Ninh Quốc Gia Hoa Kỳ",
    ],
  },
  { claim: "Kim / ông Kim = Kim Jong Un", names: ["Kim", "Kim Jong Un"] },
  { claim: "Sullivan = Jake Sullivan", names: ["Sullivan", "Jake Sullivan"] },
  { claim: "Putin = Vladimir Putin", names: ["Putin", "Vladimir Putin"] },
];

function checkNames(checks: Checks, { first, second }: Pages): void {
  const mentions = [...first.named(), ...second.named()];
  for (const { claim, names } of namedAlike) {
    const found = mentions.filter(({ quote }) => names.includes(quote));
    const missing = names.filter((name) => !found.some(({ quote }) => quote === name));
    const entities = new Set(found.map(({ entityId }) => entityId));
    const one = entities.size === 1 && !entities.has(null) && missing.length === 0;
    checks.that(`one entity: ${claim}`, one, { missing, entities: [...entities], found });
  }
}

/** Names that stand only in furniture, so nothing suggests them: the vocabulary must know them all the same. */
async function checkOtherNames(checks: Checks, { second }: Pages): Promise<void> {
  const capital = second.named().find(({ quote }) => quote === "Moscow");
  const aliases = await database().entityAlias.findMany({
    where: { text: "Moskva" },
    select: { entityId: true },
  });
  const ids = aliases.map(({ entityId }) => entityId);
  checks.equal("Moskva is a name of the same entity", ids, [capital?.entityId]);
}

function checkDates(checks: Checks, pages: Pages): void {
  for (const [name, { article }] of Object.entries(pages)) {
    checks.equal(`the published date of the ${name} is unknown`, article.publishedAt, null);
  }
}

type Fragments = { claim: string; first: string; second: string };

const aligned: Fragments[] = [
  {
    claim: "Sullivan's quotation in its two translations",
    first: "sẽ không có lợi cho",
    second: "trái ngọt cho",
  },
  { claim: "Peskov's words", first: "Dmitry Peskov nói", second: "Dmitry Peskov nói" },
  { claim: "the Kremlin's answer", first: "không có gì để nói", second: "không có gì để nói" },
  { claim: "Watson", first: "Adrienne Watson", second: "Adrienne Watson" },
  { claim: "Shoigu", first: "Sergei Shoigu", second: "Sergei Shoigu" },
  { claim: "the North Korean official", first: "chưa bao giờ có", second: "chưa bao giờ có" },
];

const onlyInSecond: Record<string, string[]> = {
  "the appeal by Sullivan": ["tiếp tục kêu gọi Bắc Hàn"],
  "Keir Giles": ["Keir Giles", "bằng hữu đó hiện nay"],
  "the paragraphs on Kim's travel": ["kể từ đại dịch", "an ninh nghiêm ngặt", "tàu bọc thép"],
  "Andrei Lankov": ["Andrei Lankov"],
  "the sanctions of August": ["Hồi tháng 8"],
  "the nuclear tests": ["6 vụ thử hạt nhân"],
};

async function checkComparison(checks: Checks, { editor, firstId, secondId }: Newsroom): Promise<void> {
  const comparison = await compareArticles(editor, firstId, secondId);
  const textA = comparison?.a.revision.text ?? "";
  const textB = comparison?.b.revision.text ?? "";
  const { pairs = [], onlyA = [], onlyB = [] } = comparison?.alignment ?? {};
  const told = pairs.map(({ a, b }) => ({ a: textA.slice(a.start, a.end), b: textB.slice(b.start, b.end) }));
  for (const { claim, first, second } of aligned) {
    const both = told.some(({ a, b }) => a.includes(first) && b.includes(second));
    checks.that(
      `compared, these stand side by side: ${claim}`,
      both,
      told.map(({ a }) => a.slice(0, 40)),
    );
  }
  const alone = onlyB.map(({ start, end }) => textB.slice(start, end));
  for (const [claim, fragments] of Object.entries(onlyInSecond)) {
    const missing = fragments.filter((words) => !alone.some((passage) => passage.includes(words)));
    const paired = fragments.filter((words) => told.some(({ b }) => b.includes(words)));
    checks.equal(`only in the second: ${claim}`, [...missing, ...paired], []);
  }
  const captions = comparison?.a.revision.blocks.filter(({ kind, kept }) => kind === "caption" && kept) ?? [];
  const spans = onlyA.map(({ start, end }) => textA.slice(start, end).trim());
  checks.equal(
    "only in the first: the caption",
    spans,
    captions.map(({ start, end }) => textA.slice(start, end)),
  );
}
