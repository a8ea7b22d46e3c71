import { existsSync } from "node:fs";
import path from "node:path";

import { checkout } from "@/lib/platform/checkout";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { runChild } from "@/lib/platform/run-child";
import { settings } from "@/lib/platform/settings";
import { tsxCommand } from "@/lib/platform/tsx-command";

/** What must exist, always; the sample newsroom, only in the demo and only the first time. */
export async function runSeeds(input: { env: Record<string, string>; signal: AbortSignal }): Promise<void> {
  if (!existsSync(path.join(checkout, "lib/cli/seed.ts"))) return;
  await seed("reference", input);
  if (settings.COLLATE_MODE === "demo") await seed("demo", input, "--once");
}

async function seed(
  name: "reference" | "demo",
  { env, signal }: { env: Record<string, string>; signal: AbortSignal },
  ...flags: string[]
): Promise<void> {
  const { code } = await runChild({ args: tsxCommand("seed", name, ...flags), env, signal });
  if (code !== 0)
    throw new PlainProblem(`Seeding (${name}) failed; the reason stands above. Run the command again.`);
}
