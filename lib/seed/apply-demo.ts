import "server-only";
import { ok, problem } from "@/lib/action/result";
import { record } from "@/lib/audit/record";
import type { Actor } from "@/lib/auth/actor";
import { may } from "@/lib/auth/permissions";
import { freezeClock, now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { inTransaction } from "@/lib/db/transaction";
import { env } from "@/lib/env";
import { seedId } from "@/lib/ids";
import { readDemoDay } from "@/seeds/demo/read-demo-day";
import type { DemoDay } from "@/seeds/demo/demo-day-schema";
import type { Created } from "./apply-reference";
import { bringInArticles } from "./demo/articles";
import { clearHalfDone } from "./demo/clear";
import { decideCoverage } from "./demo/coverage";
import { openDesk } from "./demo/desk";
import { must } from "./demo/must";
import { reviewArticle } from "./demo/review";
import { tellStory } from "./demo/stories";
import { entityRows } from "./entity-rows";
import { outletRows } from "./outlet-rows";

export const demoProblems = ["forbidden", "not_in_production"] as const;
export type DemoProblem = (typeof demoProblems)[number];

const doneKey = "demo";

/**
 * The invented news day, played back through the same verbs that editors use, each at its moment of the day.
 * Once it stands it is not touched again: whoever tries things out in it keeps what they made.
 */
export async function applyDemo(actor: Actor, { say }: { say: (words: string) => void }) {
  if (!may(actor, "seed.apply")) return problem("forbidden");
  if (env().COLLATE_MODE === "production") return problem("not_in_production");
  const day = readDemoDay();
  try {
    freezeClock(new Date(day.clock));
    const desk = await openDesk(day);
    if (await isDone()) return ok<Created>({});
    say("Seeding the demo: one invented news day. This takes about a minute.");
    await must("clearing", clearHalfDone(actor));
    await nameTheInvented(day);
    await bringInArticles(day, say);
    const states = new Map(day.articles.map(({ file, state }) => [file, state]));
    for (const decided of day.decisions)
      await reviewArticle(decided, states.get(decided.article) ?? "", desk);
    say(`Demo: ${day.decisions.length} articles reviewed.`);
    const coverageIds = await decideCoverage(day, desk);
    for (const story of day.stories) await tellStory(story, desk, coverageIds);
    say(`Demo: ${day.stories.length} stories told.`);
    freezeClock(new Date(day.clock));
    return await markDone(actor, { articles: day.articles.length, stories: day.stories.length });
  } finally {
    freezeClock(null);
  }
}

async function isDone(): Promise<boolean> {
  return (await database().setting.count({ where: { key: doneKey } })) > 0;
}

async function nameTheInvented({ outlets, entities }: DemoDay): Promise<void> {
  const common = { createdAt: now(), sample: true };
  const named = entityRows(
    entities.map(({ aliases, ...entity }) => ({
      ...entity,
      iso: undefined,
      externalIds: [],
      aliases: aliases.map(({ preferred = false, ambiguous = false, ...alias }) => ({
        ...alias,
        preferred,
        ambiguous,
      })),
    })),
    common,
  );
  const published = outletRows(outlets, common);
  const db = database();
  await db.entity.createMany({ data: named.entities, skipDuplicates: true });
  await db.entityAlias.createMany({ data: named.aliases, skipDuplicates: true });
  await db.outlet.createMany({ data: published.outlets, skipDuplicates: true });
  await db.outletAlias.createMany({ data: published.aliases, skipDuplicates: true });
  await db.outletHost.createMany({ data: published.hosts, skipDuplicates: true });
}

function markDone(actor: Actor, created: Created) {
  return inTransaction<Created, DemoProblem>(async (tx) => {
    if (!may(actor, "seed.apply")) return problem("forbidden");
    await tx.setting.create({ data: { key: doneKey, value: { at: now().toISOString() } } });
    await record(tx, actor, {
      type: "seed.applied",
      subject: { type: "seed", id: seedId("demo") },
      payload: { name: "demo", created },
    });
    return ok(created);
  });
}
