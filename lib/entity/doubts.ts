import "server-only";
import type { Tx } from "@/lib/db/client";
import type { EntityKind } from "@/lib/db/generated/enums";
import { foldMarks } from "@/lib/language/fold";
import type { MergeWarning } from "./schema";

export type Doubt = {
  warning: MergeWarning;
  /** What it rests on: ids, names, titles of articles. */
  evidence: string[];
};

type One = { id: string; kind: EntityKind };
type Reader = Pick<Tx, "entityExternalId" | "entityAlias" | "$queryRaw">;

const mostEvidence = 5;

/** Everything that speaks against two entities being one. */
export async function doubtsAbout(db: Reader, one: One, other: One): Promise<Doubt[]> {
  const kinds: Doubt[] =
    one.kind === other.kind
      ? []
      : [{ warning: "different_kinds" as const, evidence: [one.kind, other.kind] }];
  const [ids, said, apart, lesser] = await Promise.all([
    differentIds(db, one.id, other.id),
    saidDifferent(db, one.id, other.id),
    namedApart(db, one.id, other.id),
    youngerOrLesser(db, one.id, other.id),
  ]);
  return [...kinds, ...ids, ...said, ...apart, ...lesser];
}

async function differentIds(db: Reader, oneId: string, otherId: string): Promise<Doubt[]> {
  const rows = await db.entityExternalId.findMany({
    where: { entityId: { in: [oneId, otherId] } },
    select: { entityId: true, scheme: true, value: true },
    orderBy: [{ scheme: "asc" }, { value: "asc" }],
  });
  const schemes = [...new Set(rows.map(({ scheme }) => scheme))].filter((scheme) =>
    [oneId, otherId].every((id) => rows.some((row) => row.scheme === scheme && row.entityId === id)),
  );
  // One value stands on one entity only, so two that both have the scheme differ in it.
  return schemes.length === 0
    ? []
    : [
        {
          warning: "different_ids",
          evidence: rows
            .filter(({ scheme }) => schemes.includes(scheme))
            .map(({ scheme, value }) => `${scheme}:${value}`),
        },
      ];
}

async function saidDifferent(db: Reader, oneId: string, otherId: string): Promise<Doubt[]> {
  const { firstId, secondId } = inOrder(oneId, otherId);
  const rows = await db.$queryRaw<{ name: string }[]>`
    SELECT "user".name FROM entity_pair pair JOIN "user" ON "user".id = pair.said_by_id
    WHERE pair.first_id = ${firstId}::uuid AND pair.second_id = ${secondId}::uuid AND pair.verdict = 'different'`;
  return rows.map(({ name }) => ({ warning: "said_different", evidence: [name] }));
}

/** One article that names both, by different names, speaks of two. */
async function namedApart(db: Reader, oneId: string, otherId: string): Promise<Doubt[]> {
  const rows = await db.$queryRaw<{ title: string | null; one: string; other: string }[]>`
    SELECT article.title, min(m.quote) AS one, min(n.quote) AS other
    FROM mention m
    JOIN mention n ON n.entity_id = ${otherId}::uuid AND n.removed_at IS NULL AND n.article_id = m.article_id
      AND n.quote <> m.quote
    JOIN article ON article.id = m.article_id
    WHERE m.entity_id = ${oneId}::uuid AND m.removed_at IS NULL
    GROUP BY article.id ORDER BY article.id DESC LIMIT ${mostEvidence}`;
  return rows.length === 0
    ? []
    : [
        {
          warning: "named_apart",
          evidence: rows.map(
            ({ title, one, other }) => `${one} – ${other}${title === null ? "" : ` (${title})`}`,
          ),
        },
      ];
}

/** Words by which one of two namesakes is told from the other. */
const tellingWords = new Set(
  (
    "jr jr. junior sr sr. senior ii iii iv con trẻ nữ nam u15 u16 u17 u18 u19 u20 u21 u22 u23 women youth " +
    "bắc nam đông tây trung thượng hạ mới cũ north south east west new"
  )
    .split(" ")
    .map(foldMarks),
);

/** `Trump` and `Trump Jr.`: one is called as the other, with a word that tells them apart. */
async function youngerOrLesser(db: Reader, oneId: string, otherId: string): Promise<Doubt[]> {
  const rows = await db.entityAlias.findMany({
    where: { entityId: { in: [oneId, otherId] } },
    select: { entityId: true, text: true, bare: true },
    orderBy: { text: "asc" },
    take: 400,
  });
  const mine = rows.filter(({ entityId }) => entityId === oneId);
  const theirs = rows.filter(({ entityId }) => entityId === otherId);
  const found = mine.flatMap((a) => theirs.filter((b) => tellsApart(a.bare, b.bare)).map((b) => [a, b]));
  const evidence = found.slice(0, mostEvidence).map((pair) => pair.map((name) => name?.text).join(" – "));
  return evidence.length === 0 ? [] : [{ warning: "younger_or_lesser", evidence }];
}

/** The same words but for some, all of which tell namesakes apart. */
export function tellsApart(bare: string, otherBare: string): boolean {
  const [short = [], long = []] = [bare, otherBare]
    .map((name) => name.split(/[\s,]+/).filter((word) => word !== ""))
    .toSorted((a, b) => a.length - b.length);
  if (short.length === long.length) return false;
  const rest = [...long];
  for (const word of short) {
    const at = rest.indexOf(word);
    if (at < 0) return false;
    rest.splice(at, 1);
  }
  return rest.every((word) => tellingWords.has(word));
}

export function inOrder(oneId: string, otherId: string): { firstId: string; secondId: string } {
  return oneId < otherId ? { firstId: oneId, secondId: otherId } : { firstId: otherId, secondId: oneId };
}
