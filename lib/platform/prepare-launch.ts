import { analyseFreshTables } from "@/lib/db/analyse-fresh-tables";
import { appEnvironment, refuseUnfitSettings, type AppEnvironment } from "@/lib/platform/app-environment";
import { claimDataFolder, type Claim } from "@/lib/platform/claim";
import { startEmbeddedDatabase, type OpenDatabase } from "@/lib/platform/embedded-database";
import { freePort } from "@/lib/platform/free-port";
import { openGivenDatabase } from "@/lib/platform/given-database";
import type { Leaving } from "@/lib/platform/leave-in-order";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { prepareDatabase } from "@/lib/platform/prepare-database";
import { refuseTakenPort } from "@/lib/platform/refuse-taken-port";
import { runSeeds } from "@/lib/platform/run-seeds";
import { settings } from "@/lib/platform/settings";

export type Launch = {
  claim: Claim;
  port: number;
  address: string;
  database: OpenDatabase;
  env: AppEnvironment;
};

/** Everything that `npm start` and `npm run dev` have in common: until the web server may begin. */
export async function prepareLaunch(input: { command: string; leaving: Leaving }): Promise<Launch> {
  const { leaving } = input;
  refuseUnfitSettings();
  const claim = await claimOrRefuse(input.command);
  leaving.afterwards(async () => claim.release());
  const port = settings().PORT === 0 ? await freePort() : settings().PORT;
  await refuseTakenPort(port, settings().HOST);
  const address = settings().PUBLIC_URL ?? `http://localhost:${port}`;
  const database = await openDatabase(claim, leaving);
  const env = appEnvironment({ databaseUrl: database.appUrl, publicUrl: address });
  const applied = await prepareDatabase(database);
  if (applied.length > 0) process.stdout.write(`Migrated the database (${applied.length} new).\n`);
  await runSeeds({ env, signal: leaving.signal });
  await analyseFreshTables(database.ownerUrl);
  return { claim, port, address, database, env };
}

async function claimOrRefuse(wanted: string): Promise<Claim> {
  const attempt = await claimDataFolder(wanted);
  if ("claim" in attempt) return attempt.claim;
  const { command, pid, address } = attempt.holder;
  if (!["npm start", "npm run dev"].includes(command)) {
    throw new PlainProblem(
      `\`${command}\` (process ${pid}) is using the database. Wait until it has finished.`,
    );
  }
  const where = address === undefined ? "still starting" : address;
  throw new PlainProblem(
    `Collate already runs from this data folder (\`${command}\`, process ${pid}, ${where}).\n` +
      `Use that one, end it with Ctrl-C, or start a second one with its own data: DATA_DIR=.data/second PORT=${settings().PORT + 1} ${wanted}`,
  );
}

async function openDatabase(claim: Claim, leaving: Leaving): Promise<OpenDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = settings();
  if (DATABASE_URL !== undefined)
    return openGivenDatabase({ url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL });
  process.stdout.write("Starting PostgreSQL …\n");
  const database = await startEmbeddedDatabase(claim);
  leaving.afterwards(database.close);
  void database.ended?.then(() =>
    leaving.becauseOf(`PostgreSQL ended. Its log: ${database.place}/server.log`),
  );
  return database;
}
