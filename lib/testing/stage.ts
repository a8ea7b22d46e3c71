import { analyseFreshTables } from "@/lib/db/analyse-fresh-tables";
import { createAppRole } from "@/lib/db/grant-app-role";
import { appEnvironment, type AppEnvironment } from "@/lib/platform/app-environment";
import { buildWhenStale } from "@/lib/platform/build";
import { claimDataFolder } from "@/lib/platform/claim";
import { appRole } from "@/lib/platform/embedded-database";
import { freePort } from "@/lib/platform/free-port";
import type { Leaving } from "@/lib/platform/leave-in-order";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { prepareDatabase } from "@/lib/platform/prepare-database";
import { runSeeds } from "@/lib/platform/run-seeds";
import { scratchPostgres } from "@/lib/platform/scratch-postgres";
import { secrets } from "@/lib/platform/secrets";
import { startWebAndWorker } from "@/lib/platform/start-web-and-worker";

const buildFolder = ".next-test";

/** Journeys that play the web. The servers are told beforehand which ports of this machine they may fetch from. */
const webPlayers = ["doors", "feeds"] as const;

export type Stage = { address: string; env: AppEnvironment & { E2E_WEB_PORTS: string } };

/** The whole of Collate as production runs it, on a random port, with a database that is thrown away. */
export async function openStage(leaving: Leaving): Promise<Stage> {
  const attempt = await claimDataFolder("npm test");
  if ("holder" in attempt) {
    throw new PlainProblem(
      `Browser tests already run in this checkout (process ${attempt.holder.pid}). Wait for them.`,
    );
  }
  const { claim } = attempt;
  leaving.afterwards(async () => claim.release());
  const server = await scratchPostgres();
  leaving.afterwards(server.stop);
  const ownerUrl = server.url("postgres");
  const password = secrets().databaseApp;
  await createAppRole({ ownerUrl, role: appRole, password });
  const appUrl = `postgresql://${appRole}:${password}@127.0.0.1:${server.port}/postgres`;
  await prepareDatabase({ ownerUrl, appUrl, appRole, place: server.folder, close: server.stop });
  const port = await freePort();
  const address = `http://localhost:${port}`;
  const webPorts = await Promise.all(webPlayers.map(async (name) => ({ name, port: await freePort() })));
  const env = {
    ...appEnvironment({ databaseUrl: appUrl, publicUrl: address }),
    FETCH_ALLOW_HOSTS: webPorts.map((one) => `127.0.0.1:${one.port}`).join(","),
    E2E_WEB_PORTS: webPorts.map((one) => `${one.name}:${one.port}`).join(","),
  };
  await runSeeds({ env, signal: leaving.signal });
  await analyseFreshTables(ownerUrl);
  await buildWhenStale({
    folder: buildFolder,
    env,
    signal: leaving.signal,
    onBuild: () => process.stdout.write("Building for production …\n"),
  });
  await startWebAndWorker({
    port,
    buildFolder,
    env,
    leaving,
    onStart: ({ pid }) => claim.note({ child: pid }),
  });
  return { address, env };
}
