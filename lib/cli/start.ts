import { runCommand } from "@/lib/cli/run-command";
import { appEnvironment } from "@/lib/platform/app-environment";
import { buildWhenStale } from "@/lib/platform/build";
import { claimDataFolder, type Claim } from "@/lib/platform/claim";
import { startEmbeddedDatabase, type OpenDatabase } from "@/lib/platform/embedded-database";
import { freePort } from "@/lib/platform/free-port";
import { openGivenDatabase } from "@/lib/platform/given-database";
import { leaveInOrder } from "@/lib/platform/leave-in-order";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { prepareDatabase } from "@/lib/platform/prepare-database";
import { refuseTakenPort } from "@/lib/platform/refuse-taken-port";
import { runSeeds } from "@/lib/platform/run-seeds";
import { settings } from "@/lib/platform/settings";
import { startWebAndWorker } from "@/lib/platform/start-web-and-worker";
import { welcome } from "@/lib/platform/welcome";

const buildFolder = ".next";
const leaving = leaveInOrder();

await runCommand(() => leaving.guard(start));

async function start(): Promise<void> {
  const claim = await claimOrRefuse();
  leaving.afterwards(async () => claim.release());
  const port = settings.PORT === 0 ? await freePort() : settings.PORT;
  await refuseTakenPort(port, settings.HOST);
  const database = await openDatabase(claim);
  leaving.afterwards(database.close);
  const address = settings.PUBLIC_URL ?? `http://localhost:${port}`;
  const env = appEnvironment({ databaseUrl: database.appUrl, publicUrl: address });
  const applied = await prepareDatabase(database);
  if (applied.length > 0) say(`Migrated the database (${applied.length} new).`);
  await runSeeds({ env, signal: leaving.signal });
  await buildWhenStale({
    folder: buildFolder,
    env,
    signal: leaving.signal,
    onBuild: () => say("Building for production; this takes about a minute, and only after a change …"),
  });
  await startWebAndWorker({
    port,
    buildFolder,
    env,
    leaving,
    onStart: ({ pid }) => claim.note({ child: pid }),
  });
  claim.note({ address });
  say(welcome({ address, database }));
}

async function claimOrRefuse(): Promise<Claim> {
  const attempt = await claimDataFolder("npm start");
  if ("claim" in attempt) return attempt.claim;
  const { command, pid, address } = attempt.holder;
  if (command !== "npm start") {
    throw new PlainProblem(
      `\`${command}\` (process ${pid}) is using the database. Wait until it has finished.`,
    );
  }
  throw new PlainProblem(
    `Collate already runs from this data folder (process ${pid}${address === undefined ? ", still starting" : `, ${address}`}).\n` +
      "Use that one, end it with Ctrl-C, or start a second one with its own data: DATA_DIR=.data-2 PORT=3001 npm start",
  );
}

function openDatabase(claim: Claim): Promise<OpenDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = settings;
  if (DATABASE_URL !== undefined)
    return openGivenDatabase({ url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL });
  say("Starting PostgreSQL …");
  return startEmbeddedDatabase(claim);
}

function say(words: string): void {
  process.stdout.write(`${words}\n`);
}
