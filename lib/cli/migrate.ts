import { runCommand } from "@/lib/cli/run-command";
import { openDatabase } from "@/lib/platform/open-database";
import { prepareDatabase } from "@/lib/platform/prepare-database";

await runCommand(async () => {
  const database = await openDatabase("npm run db:migrate");
  try {
    const applied = await prepareDatabase(database);
    process.stdout.write(
      applied.length === 0 ? "Nothing to migrate.\n" : `Applied:\n  ${applied.join("\n  ")}\n`,
    );
  } finally {
    await database.close();
  }
});
