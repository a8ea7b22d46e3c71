import { runCommand } from "@/lib/cli/run-command";
import { openScratchDatabase } from "@/lib/cli/scratch-database";
import { leaveInOrder } from "@/lib/platform/leave-in-order";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { checkExpectations } from "@/lib/testing/expected/expectations";

const leaving = leaveInOrder();

/** Takes the two founding documents the whole way, on a database that is thrown away, and checks each point. */
await runCommand(() =>
  leaving.guard(async () => {
    const [folder, ...rest] = process.argv.slice(2);
    if (folder === undefined || rest.length > 0) throw new PlainProblem("Usage: npm run expected -- FOLDER");
    await openScratchDatabase(leaving);
    const failed = await checkExpectations(folder, (line) => process.stdout.write(`${line}\n`));
    leaving.finish(failed > 0 ? 1 : 0);
  }),
);
