import { addAttribution } from "@/lib/attribution/add";
import type { Person } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { seedId } from "@/lib/ids";
import type { Span } from "@/lib/language/types";
import { correctSuggestion } from "@/lib/suggestion/correct";
import { attributionPayload } from "@/lib/suggestion/schema";
import type { DemoDay } from "@/seeds/demo/demo-day-schema";
import { must } from "./must";
import { locate, locateNear, type Page } from "./passages";

type Decided = DemoDay["decisions"][number];
type Wanted = Decided["acceptAttributions"][number];

/** Outer ones first, so that "via" has somebody to point to. */
export async function decideAttributions(
  editor: Person,
  page: Page,
  { article: file, acceptAttributions: all }: Decided,
) {
  const made = new Map<number, string>();
  const waiting = all.map((wanted, index) => ({ wanted, index }));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { wanted, index } = next;
    if (wanted.via !== undefined && !made.has(wanted.via) && waiting.length > 0) {
      waiting.push(next);
      continue;
    }
    const viaId = wanted.via === undefined ? null : (made.get(wanted.via) ?? null);
    made.set(index, await decide(editor, page, { file, wanted, viaId }));
  }
}

type Deciding = { file: string; wanted: Wanted; viaId: string | null };

async function decide(editor: Person, page: Page, { file, wanted, viaId }: Deciding): Promise<string> {
  const claims = wanted.claims.map((claim) => locate(page, claim));
  const first = claims[0];
  if (!first) throw new Error(`Demo, ${file}: an attribution without a claim`);
  const told = {
    mode: wanted.mode,
    sourceKind: wanted.sourceKind,
    source: wanted.source ? locateNear(page, wanted.source, first) : null,
    cue: wanted.cue ? locateNear(page, wanted.cue, first) : null,
    claims,
    speakerEntityId: wanted.entity && wanted.sourceKind !== "anonymous" ? seedId(wanted.entity) : null,
    speakerLabel: wanted.speaker,
    role: wanted.role ?? null,
    anonymityReason: wanted.anonymityReason ?? null,
    viaId,
  };
  const suggestion = await matching(page, told.claims, wanted.sourceKind);
  if (!suggestion) {
    const added = await must(file, addAttribution(editor, { revisionId: page.revisionId, ...told }));
    return added.attributionId;
  }
  const { id: suggestionId, version: seenVersion } = suggestion;
  const change = { type: "attribution" as const, ...told };
  const corrected = await must(file, correctSuggestion(editor, { suggestionId, seenVersion, change }));
  return corrected.factId ?? "";
}

/** The machine's guess about the same claim, if it made one: at least half of the words in common. */
async function matching({ articleId }: Page, claims: Span[], sourceKind: string) {
  const pending = await database().suggestion.findMany({
    where: { articleId, type: "attribution", status: "pending" },
    select: { id: true, version: true, payload: true },
  });
  return pending.find(({ payload }) => {
    const told = attributionPayload.parse(payload);
    return (
      told.sourceKind === sourceKind &&
      2 * shared(told.claims, claims) >= Math.max(length(told.claims), length(claims))
    );
  });
}

function length(spans: Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function shared(a: Span[], b: Span[]): number {
  const common = a.flatMap((one) =>
    b.map((two) => Math.min(one.end, two.end) - Math.max(one.start, two.start)),
  );
  return common.reduce((sum, units) => sum + Math.max(0, units), 0);
}
