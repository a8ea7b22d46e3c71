import { randomBytes } from "node:crypto";

import { closeDatabase } from "@/lib/db/client";
import { createAppRole } from "@/lib/db/grant-app-role";
import { appRole } from "@/lib/platform/embedded-database";
import type { Leaving } from "@/lib/platform/leave-in-order";
import { prepareDatabase } from "@/lib/platform/prepare-database";
import { scratchPostgres, type ScratchOptions } from "@/lib/platform/scratch-postgres";

/** A migrated, seeded database of its own for a command, gone when the command ends. Returns its owner's address. */
export async function openScratchDatabase(
  { afterwards }: Leaving,
  options: ScratchOptions = {},
): Promise<string> {
  const server = await scratchPostgres(options);
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
  return ownerUrl;
}
