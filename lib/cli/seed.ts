import { parseArgs } from "node:util";
import { systemActor } from "@/lib/auth/actor";
import { runCommand } from "@/lib/cli/run-command";
import { closeDatabase } from "@/lib/db/client";
import { env } from "@/lib/env";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { applyDemo } from "@/lib/seed/apply-demo";
import { applyReference, type Created } from "@/lib/seed/apply-reference";
import { expireCachedPages } from "@/lib/seed/expire-cached-pages";
import { ensureAdminInvitation } from "@/lib/user/ensure-admin-invitation";

const actor = systemActor("npm run seed");

await runCommand(async () => {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [name, ...rest] = positionals;
  if (rest.length > 0 || (name !== undefined && name !== "reference" && name !== "demo")) {
    throw new PlainProblem("Say which: npm run seed -- reference, or npm run seed -- demo");
  }
  try {
    await reference();
    if (name === "demo") await demo();
    await expireCachedPages();
  } finally {
    await closeDatabase();
  }
});

async function reference(): Promise<void> {
  const applied = await applyReference(actor);
  if (!applied.ok) throw new PlainProblem(`Seeding was refused: ${applied.problem}`);
  tell("reference", applied.value);
  if (env().COLLATE_MODE !== "production") return;
  const invited = await ensureAdminInvitation(actor);
  if (!invited.ok) throw new PlainProblem(`No invitation could be made: ${invited.problem}`);
  if (!invited.value) return;
  say(`There is no admin yet. This link makes one, once, until ${invited.value.expiresAt.toISOString()}:`);
  say(`  ${env().PUBLIC_URL}/invitation/${invited.value.token}`);
}

async function demo(): Promise<void> {
  const applied = await applyDemo(actor, { say });
  if (applied.ok) return tell("demo", applied.value);
  throw new PlainProblem(
    applied.problem === "not_in_production"
      ? "The demo is invented: it is never seeded in production (COLLATE_MODE=production)."
      : `Seeding the demo was refused: ${applied.problem}`,
  );
}

function tell(name: string, created: Created): void {
  const parts = Object.entries(created).flatMap(([what, count]) => (count > 0 ? [counted(count, what)] : []));
  say(`Seed ${name}: ${parts.length > 0 ? `${parts.join(", ")} added` : "nothing new"}.`);
}

/** `what` is how many of them are called: entities, aliases, outlets. */
function counted(count: number, what: string): string {
  return `${count} ${count === 1 ? what.replace(/ies$/, "y").replace(/(?<=s)es$|s$/, "") : what}`;
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
