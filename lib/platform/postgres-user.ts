import { execFileSync, spawnSync } from "node:child_process";

import { PlainProblem } from "@/lib/platform/plain-problem";

/** Who runs PostgreSQL. It refuses to run as root, so a root user needs somebody else for it. */
export type PostgresUser = { uid: number; gid: number } | null;

export function postgresUser(): PostgresUser {
  if (process.getuid?.() !== 0) return null;
  if (!userExists()) createUser();
  return { uid: numericId("-u"), gid: numericId("-g") };
}

/** Looks at a path with that user's eyes: every folder above it counts, too. */
export function canUse(user: PostgresUser, path: string, right: "execute" | "write"): boolean {
  const flag = right === "execute" ? "-x" : "-w";
  return spawnSync("test", [flag, path], { cwd: "/", ...user }).status === 0;
}

function userExists(): boolean {
  return spawnSync("id", ["postgres"], { stdio: "ignore" }).status === 0;
}

function createUser(): void {
  const created = spawnSync("useradd", ["--system", "--user-group", "--no-create-home", "postgres"]);
  if (created.status === 0) return;
  throw new PlainProblem(
    "PostgreSQL does not run as root, and the user `postgres` could not be created for it.\n" +
      "Create it (`useradd --system --user-group postgres`), start Collate as an ordinary user, or set DATABASE_URL.",
  );
}

function numericId(flag: "-u" | "-g"): number {
  return Number.parseInt(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }), 10);
}
