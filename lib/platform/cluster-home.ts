import { createHash } from "node:crypto";
import { chmodSync, mkdirSync } from "node:fs";
import path from "node:path";

import { dataFolder } from "@/lib/platform/data-folder";
import { openFolder } from "@/lib/platform/postgres-binaries";
import { canUse, postgresUser } from "@/lib/platform/postgres-user";

/**
 * The folder that holds database files. It is the data folder, unless root runs Collate from a place that the
 * user `postgres` may not enter: then it lies in /var/lib/collate, apart for each data folder.
 */
export function clusterHome(): string {
  const wanted = dataFolder();
  const user = postgresUser();
  if (user === null || canUse(user, wanted, "execute")) return wanted;
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 12);
  const home = path.join(openFolder, name);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  for (const folder of [openFolder, home]) chmodSync(folder, 0o755);
  return home;
}
