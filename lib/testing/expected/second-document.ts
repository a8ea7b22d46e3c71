import type { Checks } from "./checks";
import { type Reading, retell, type Said } from "./reading";

/** The overseas page. */
export function checkSecondDocument(checks: Checks, page: Reading, first: Reading): void {
  checks.under("The overseas page");
  checkTop(checks, page);
  checkAttributions(checks, page);
  const lacking = page.people().filter((name) => !first.people().includes(name));
  checks.equal("the people that the first lacks", lacking.toSorted(), ["Andrei Lankov", "Keir Giles"]);
}

function checkTop(checks: Checks, page: Reading): void {
  checks.equal("its register is overseas", page.article.register, "overseas");
  checks.equal("it has no title", page.article.title, null);
  checks.equal(
    "no block is taken for a title or a standfirst",
    [...page.blocksOf("title"), ...page.blocksOf("standfirst")],
    [],
  );
  const offered = page.suggestions("title");
  checks.that("one title is suggested, from the lead, and waits for an editor", isFromLead(offered), offered);
  const [dateline, lead] = page.blocks;
  checks.that(
    "the dateline is a block",
    dateline?.kind === "dateline" && page.words(dateline) === "WASHINGTON",
    dateline,
  );
  checks.that(
    "the lead begins after it",
    lead?.kind === "paragraph" && page.words(lead).startsWith("Một viên chức Hoa Kỳ"),
    lead,
  );
  const inDateline = page.article.suggestions.filter(
    ({ start }) => start !== null && start < (dateline?.end ?? 0),
  );
  checks.equal(
    "the dateline is not a mention of the subject",
    inDateline.map(({ type, quote }) => ({ type, quote })),
    [],
  );
}

function isFromLead(offered: { status: string; reasons: unknown }[]): boolean {
  const [only] = offered;
  return (
    offered.length === 1 && only?.status === "pending" && JSON.stringify(only.reasons).includes("from_lead")
  );
}

type Wanted = { claim: string; fits: (one: Said) => boolean };

/** In the order of the text. */
function wantedOf(said: Said[]): Wanted[] {
  const fingerprint = (fits: (one: Said) => boolean) => said.find(fits)?.fingerprint ?? "missing";
  const reuters = fingerprint(({ kind, resolved }) => kind === "media" && resolved === "Reuters");
  const times = fingerprint(
    ({ kind, source }) => kind === "media" && source?.includes("New York Times") === true,
  );
  const person = (name: string) => (one: Said) => one.kind === "named_person" && one.resolved === name;
  const unnamed = (words: string) => (one: Said) =>
    one.kind === "anonymous" && one.source?.includes(words) === true;
  return [
    {
      claim: "an unnamed American official via Reuters",
      fits: (one) => unnamed("viên chức Hoa Kỳ")(one) && one.via === reuters,
    },
    { claim: "Sullivan", fits: person("Jake Sullivan") },
    {
      claim: "the Kremlin",
      fits: ({ kind, resolved }) => kind === "organisation" && resolved === "Điện Kremlin",
    },
    { claim: "Sullivan again", fits: person("Jake Sullivan") },
    { claim: "Watson", fits: person("Adrienne Watson") },
    {
      claim: "unnamed officials via the New York Times",
      fits: (one) => unnamed("đồng minh")(one) && one.via === times,
    },
    { claim: "Peskov", fits: person("Dmitry Peskov") },
    {
      claim: "an unnamed official of North Korea's defence ministry",
      fits: unnamed("Bộ Quốc Phòng Bắc Hàn"),
    },
    { claim: "Shoigu", fits: person("Sergei Shoigu") },
    { claim: "Keir Giles, directly", fits: (one) => person("Keir Giles")(one) && one.mode === "direct" },
    { claim: "several sources, unnamed", fits: unnamed("Nhiều nguồn tin") },
    { claim: "Andrei Lankov", fits: person("Andrei Lankov") },
  ];
}

function checkAttributions(checks: Checks, page: Reading): void {
  const said = page.said();
  let from = 0;
  for (const { claim, fits } of wantedOf(said)) {
    const at = said.findIndex((one, index) => index >= from && fits(one));
    checks.that(`in its place: ${claim}`, at >= 0, said.slice(from).map(retell));
    if (at >= 0) from = at + 1;
  }
  const roleOf = (name: string) => said.find(({ resolved }) => resolved === name)?.role;
  checks.that(
    "Giles is of Chatham House",
    roleOf("Keir Giles")?.includes("Chatham House") === true,
    roleOf("Keir Giles"),
  );
  checks.that(
    "Lankov is of Kookmin University",
    roleOf("Andrei Lankov")?.includes("Kookmin University") === true,
    roleOf("Andrei Lankov"),
  );
}
