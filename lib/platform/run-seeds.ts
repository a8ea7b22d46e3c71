import { PlainProblem } from "@/lib/platform/plain-problem";
import { runChild } from "@/lib/platform/run-child";
import { settings } from "@/lib/platform/settings";
import { tsxCommand } from "@/lib/platform/tsx-command";

/** What must exist, always; the sample newsroom, only in the demo and only the first time. */
export async function runSeeds(input: { env: Record<string, string>; signal: AbortSignal }): Promise<void> {
  if (settings().COLLATE_MODE === "production") return seed(["reference"], input);
  return seed(["demo"], input);
}

async function seed(
  args: string[],
  { env, signal }: { env: Record<string, string>; signal: AbortSignal },
): Promise<void> {
  const { code } = await runChild({ args: tsxCommand("seed", ...args), env, signal });
  if (code !== 0) throw new PlainProblem("Seeding failed; the reason stands above. Run the command again.");
}
