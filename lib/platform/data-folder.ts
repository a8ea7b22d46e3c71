import { mkdirSync } from "node:fs";
import path from "node:path";

import { checkout } from "@/lib/platform/checkout";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { settings } from "@/lib/platform/settings";

/** Everything a run leaves behind lies here: database, secrets, logs. Made when it is missing. */
export function dataFolder(): string {
  const folder = path.resolve(checkout, settings().DATA_DIR ?? ".data");
  try {
    mkdirSync(folder, { recursive: true, mode: 0o755 });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PlainProblem(
      `The data folder ${folder} cannot be made (${reason}).\n` +
        "Give this user the right to write there, or set DATA_DIR to a folder that it may use.",
    );
  }
  return folder;
}
