import { runCommand } from "@/lib/cli/run-command";
import { applyMigrations } from "@/lib/db/migrate";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { settings } from "@/lib/platform/settings";

await runCommand(async () => {
  if (settings.DATABASE_URL === undefined)
    throw new PlainProblem("Set DATABASE_URL to the database to migrate.");
  const applied = await applyMigrations(settings.DATABASE_URL);
  process.stdout.write(
    applied.length === 0 ? "Nothing to migrate.\n" : `Applied:\n  ${applied.join("\n  ")}\n`,
  );
});
