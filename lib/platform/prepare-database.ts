import { createQueueSchema, grantAppRole } from "@/lib/db/grant-app-role";
import { applyMigrations, diagnose, forgetFailedMigration } from "@/lib/db/migrate";
import type { OpenDatabase } from "@/lib/platform/embedded-database";
import { PlainProblem } from "@/lib/platform/plain-problem";

/** Migrates to the newest state and gives the app its rights. Returns the migrations that were applied. */
export async function prepareDatabase({ ownerUrl, appRole, place }: OpenDatabase): Promise<string[]> {
  const applied = await migrate(ownerUrl, place);
  await createQueueSchema(ownerUrl);
  if (appRole !== null) await grantAppRole({ ownerUrl, role: appRole });
  return applied;
}

async function migrate(ownerUrl: string, place: string): Promise<string[]> {
  const { failedMigrationNames, editedMigrationNames, history } = await diagnose(ownerUrl);
  // Each migration is one transaction, so one that failed or was cut off left nothing and may simply run again.
  for (const failed of failedMigrationNames) await forgetFailedMigration(ownerUrl, failed);
  const changed = editedMigrationNames.filter((name) => !failedMigrationNames.includes(name));
  if (changed.length > 0) throw edited(changed);
  if (history !== null && "unpersistedMigrationNames" in history)
    throw newer(history.unpersistedMigrationNames, place);
  try {
    return await applyMigrations(ownerUrl);
  } catch (error) {
    const reason = error instanceof Error ? error.message.split("\n   0: ")[0] : String(error);
    throw new PlainProblem(
      `A migration failed; the database at ${place} is as it was before it.\n${reason}\n` +
        "Put right what it names and run the command again.",
    );
  }
}

function edited(names: string[]): PlainProblem {
  return new PlainProblem(
    `These migrations were changed after this database had applied them: ${names.join(", ")}.\n` +
      "Restore the files from version control, or start with an empty database.",
  );
}

function newer(names: string[], place: string): PlainProblem {
  return new PlainProblem(
    `The database at ${place} knows migrations that this checkout does not have: ${names.join(", ")}.\n` +
      "It was used by a newer Collate, or belongs to something else. Update this checkout, or choose another database.",
  );
}
