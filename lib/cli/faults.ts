import { runCommand } from "@/lib/cli/run-command";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { parseArgs } from "node:util";

const usage = `Say what to break:
  npm run faults -- import [--lines N] [--kills K] [--seed S]   kills processes while an import runs
  npm run faults -- bombs [--megabytes N] [--every N]           hostile files; every Nth of them, 1 for all`;

await runCommand(async () => {
  const passed = await run();
  process.exit(passed ? 0 : 1);
});

async function run(): Promise<boolean> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      lines: { type: "string", default: "5000" },
      kills: { type: "string", default: "6" },
      seed: { type: "string", default: "1" },
      megabytes: { type: "string", default: "100" },
      every: { type: "string", default: "6" },
    },
  });
  switch (positionals[0]) {
    case "import": {
      const { importKills } = await import("@/lib/testing/faults/import-kills");
      const [lines, kills, seed] = [values.lines, values.kills, values.seed].map(Number);
      return importKills({ lines: lines ?? 0, kills: kills ?? 0, seed: seed ?? 0 });
    }
    case "bombs": {
      const { importBombs } = await import("@/lib/testing/faults/bombs");
      return importBombs({ megabytes: Number(values.megabytes), every: Math.max(1, Number(values.every)) });
    }
    default:
      throw new PlainProblem(usage);
  }
}
