import { randomBytes } from "node:crypto";

import { runCommand } from "@/lib/cli/run-command";
import { closeDatabase } from "@/lib/db/client";
import { createAppRole } from "@/lib/db/grant-app-role";
import { appRole } from "@/lib/platform/embedded-database";
import { leaveInOrder, type Leaving } from "@/lib/platform/leave-in-order";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { prepareDatabase } from "@/lib/platform/prepare-database";
import { scratchPostgres } from "@/lib/platform/scratch-postgres";
import { checkExpectations } from "@/lib/testing/expected/expectations";

const leaving = leaveInOrder();

/** Takes the two founding documents the whole way, on a database that is thrown away, and checks each point. */
await runCommand(() =>
  leaving.guard(async () => {
    const [folder, ...rest] = process.argv.slice(2);
    if (folder === undefined || rest.length > 0) throw new PlainProblem("Usage: npm run expected -- FOLDER");
    await openDatabase(leaving);
    const failed = await checkExpectations(folder, (line) => process.stdout.write(`${line}\n`));
    leaving.finish(failed > 0 ? 1 : 0);
  }),
);

async function openDatabase({ afterwards }: Leaving): Promise<void> {
  const server = await scratchPostgres();
  afterwards(server.stop);
  const ownerUrl = server.url("postgres");
  const password = randomBytes(16).toString("hex");
  await createAppRole({ ownerUrl, role: appRole, password });
  const appUrl = `postgresql://${appRole}:${password}@127.0.0.1:${server.port}/postgres`;
  await prepareDatabase({ ownerUrl, appUrl, appRole, place: server.folder, close: server.stop });
  Object.assign(process.env, {
    COLLATE_MODE: "demo",
    DATABASE_URL: appUrl,
    PUBLIC_URL: "http://localhost",
    AUTH_SECRET: randomBytes(32).toString("hex"),
    INTERNAL_TOKEN: randomBytes(32).toString("hex"),
    LOG_LEVEL: "warn",
  });
  afterwards(closeDatabase);
}
