import { runCommand } from "@/lib/cli/run-command";
import { diffSchemaToSql } from "@/lib/db/migrate";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { scratchPostgres } from "@/lib/platform/scratch-postgres";

await runCommand(async () => {
  const server = await scratchPostgres();
  try {
    const sql = await diffSchemaToSql({ databaseUrl: server.url("postgres"), from: "migrations" });
    if (sql !== "") {
      throw new PlainProblem(
        `The migrations do not lead to the schema. Missing:\n\n${sql}\nWrite them with: npm run db:new-migration -- name`,
      );
    }
    process.stdout.write("No drift: the migrations, replayed on an empty database, lead to the schema.\n");
  } finally {
    await server.stop();
  }
});
