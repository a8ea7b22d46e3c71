import type { Checks } from "./checks";
import { type Reading, retell, type Said } from "./reading";

const furniture = "Có thể bạn quan tâm";

/** The domestic page. */
export function checkFirstDocument(checks: Checks, page: Reading): void {
  checks.under("The domestic page");
  checkTop(checks, page);
  checkCaption(checks, page);
  checkEnd(checks, page);
  checkAttributions(checks, page);
}

function checkTop(checks: Checks, page: Reading): void {
  const firstLine = page.text.split("\n", 1)[0];
  const [title, standfirst] = page.blocks;
  checks.equal("its register is domestic", page.article.register, "domestic");
  checks.equal("its title is the first line", page.article.title, firstLine);
  checks.that(
    "the first line is the title block",
    title?.kind === "title" && page.words(title) === firstLine,
    title,
  );
  const isLead = standfirst !== undefined && page.words(standfirst).startsWith("Một quan chức Mỹ");
  checks.that(
    "the paragraph after it is the standfirst",
    isLead && standfirst.kind === "standfirst",
    standfirst,
  );
  checks.equal("there is one standfirst", page.blocksOf("standfirst").length, 1);
}

function checkCaption(checks: Checks, page: Reading): void {
  const [kept, ...more] = page.blocksOf("caption").filter((block) => block.kept);
  const cut = page.blocksOf("caption").filter((block) => !block.kept);
  const words = kept ? page.words(kept) : "";
  checks.that("one caption is kept", more.length === 0 && words.endsWith("Vladivostok năm 2015."), words);
  checks.equal(
    "its copy is cut",
    cut.map((block) => page.words(block)),
    [words],
  );
  checks.equal(
    "with the reason: repeated caption",
    cut.map(({ reason }) => reason),
    ["repeated_caption"],
  );
}

function checkEnd(checks: Checks, page: Reading): void {
  checks.equal(
    "the credit is that of the paper",
    page.blocksOf("credit").map((block) => page.words(block)),
    ["Báo Tiền Phong"],
  );
  const from = page.text.indexOf(furniture);
  const after = page.blocks.filter(({ end }) => end > from);
  const readable = after.filter(({ kind, kept }) => kind !== "boilerplate" || kept);
  checks.that(
    "from the heading on everything is cut as boilerplate",
    from > 0 && readable.length === 0,
    readable,
  );
  const uncovered = after
    .reduce((rest, block) => rest.replace(page.words(block), ""), page.text.slice(from))
    .trim();
  checks.equal("no word of it is left out of the blocks", uncovered, "");
  const reasons = (reason: string) => after.filter((block) => block.reason === reason);
  checks.equal("two headings of the site", reasons("related_heading").length, 2);
  const teasers = reasons("teaser").map((block) => page.words(block));
  checks.equal("four teasers of three lines each", teasers.length, 12);
  checks.equal("each of their headlines stands twice", teasers.length - new Set(teasers).size, 4);
  checks.equal(
    "the share buttons",
    reasons("share_buttons").map((block) => page.words(block)),
    ["fb yt zl tw"],
  );
  const reaching = page.article.suggestions.filter(({ end }) => end !== null && end > from);
  checks.equal(
    "nothing of it is suggested as entity, attribution or origin",
    reaching.map(({ quote }) => quote),
    [],
  );
  for (const name of ["TTXVN", "Ryabkov", "Oman", "Philippines", "Istanbul", "Belarus", "Kiev"]) {
    const counted = page.article.suggestions.filter(({ quote, entity }) =>
      `${quote} ${entity?.name}`.includes(name),
    );
    checks.equal(
      `${name}, of a teaser, does not count`,
      counted.map(({ quote }) => quote),
      [],
    );
  }
}

function checkAttributions(checks: Checks, page: Reading): void {
  const said = page.said();
  const all = said.map(retell);
  const some = (claim: string, fits: (one: Said) => boolean) => checks.that(claim, said.some(fits), all);
  const lead = page.blocksOf("standfirst")[0];
  some("an unnamed American official in the lead", ({ kind, source, resolved, start }) => {
    const inLead = lead !== undefined && start >= lead.start && start < lead.end;
    return inLead && kind === "anonymous" && source === "Một quan chức Mỹ" && resolved === null;
  });
  const sullivan = said.filter(
    ({ resolved, kind }) => resolved === "Jake Sullivan" && kind === "named_person",
  );
  checks.that("Jake Sullivan several times", sullivan.length >= 3, sullivan.map(retell));
  checks.that(
    "Sullivan directly",
    sullivan.some(({ mode }) => mode === "direct"),
    sullivan.map(retell),
  );
  checks.that(
    "Sullivan indirectly",
    sullivan.some(({ mode }) => mode !== "direct"),
    sullivan.map(retell),
  );
  const kremlin = said.find(({ resolved, kind }) => resolved === "Điện Kremlin" && kind === "organisation");
  checks.that("the Kremlin", kremlin !== undefined, all);
  some("unnamed American officials via the Kremlin's answer", ({ kind, source, via }) => {
    return kind === "anonymous" && source === "giới chức Mỹ" && via !== null && via === kremlin?.fingerprint;
  });
  some("Adrienne Watson", ({ kind, resolved }) => kind === "named_person" && resolved === "Adrienne Watson");
  const times = said.find(({ kind, source }) => kind === "media" && source?.includes("New York Times"));
  checks.that("the New York Times, as media", times !== undefined, all);
  some("unnamed American and allied officials via the New York Times", ({ kind, source, via }) => {
    return (
      kind === "anonymous" && source?.includes("đồng minh giấu tên") === true && via === times?.fingerprint
    );
  });
  some("Dmitry Peskov, directly", ({ mode, resolved }) => mode === "direct" && resolved === "Dmitry Peskov");
  some("an unnamed official of North Korea's defence ministry, with the role, in quotation marks", (one) => {
    const hasRole = one.role?.includes("Bộ Quốc phòng Triều Tiên") === true;
    return (
      one.kind === "anonymous" && hasRole && one.mode !== "indirect" && one.claims.includes("chưa bao giờ có")
    );
  });
  some("Sergei Shoigu", ({ kind, resolved }) => kind === "named_person" && resolved === "Sergei Shoigu");
}
