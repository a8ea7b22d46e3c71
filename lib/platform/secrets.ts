import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { z } from "zod";

import { dataFolder } from "@/lib/platform/data-folder";
import { PlainProblem } from "@/lib/platform/plain-problem";

const schema = z.object({
  /** Passwords of the two roles on the embedded database. */
  databaseOwner: z.string().min(32),
  databaseApp: z.string().min(32),
  /** Signs sessions in the demo; production brings its own. */
  auth: z.string().min(32),
  /** Lets our own processes speak to the web server. */
  internal: z.string().min(32),
});

export type Secrets = z.infer<typeof schema>;

/** Generated once for this data folder and readable for its owner only. */
export function secrets(): Secrets {
  const file = path.join(dataFolder(), "secrets.json");
  if (existsSync(file)) return read(file);
  const made = { databaseOwner: random(), databaseApp: random(), auth: random(), internal: random() };
  try {
    writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (existsSync(file)) return read(file);
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainProblem(
      `${file} cannot be written (${reason}). Give this user the right, or set DATA_DIR.`,
    );
  }
  return made;
}

function read(file: string): Secrets {
  try {
    return schema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainProblem(
      `${file} cannot be read or is damaged (${reason}).\nRestore it from a backup; without it the embedded database stays closed.`,
    );
  }
}

function random(): string {
  return randomBytes(32).toString("base64url");
}
