import { runCommand } from "@/lib/cli/run-command";
import { appEnvironment } from "@/lib/platform/app-environment";
import { runningAddress } from "@/lib/platform/claim";
import { leaveInOrder } from "@/lib/platform/leave-in-order";
import { openDatabase } from "@/lib/platform/open-database";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { prepareDatabase } from "@/lib/platform/prepare-database";
import { runChild } from "@/lib/platform/run-child";
import { tsxCommand } from "@/lib/platform/tsx-command";

const leaving = leaveInOrder();

/** Runs another command with the database at hand: the one that `npm start` has running, or its own for that time. */
await runCommand(() =>
  leaving.guard(async () => {
    const [name, ...rest] = process.argv.slice(2);
    if (name === undefined) throw new PlainProblem("Say which command to run with the database.");
    const database = await openDatabase(`npm run ${name}`);
    leaving.afterwards(database.close);
    void database.ended?.then(() => leaving.becauseOf("The database has ended, so this command does too."));
    await prepareDatabase(database);
    const address = runningAddress();
    const env = appEnvironment({
      databaseUrl: database.appUrl,
      ...(address === undefined ? {} : { publicUrl: address }),
    });
    const child = runChild({
      args: tsxCommand(name, ...rest),
      env,
      signal: leaving.signal,
      readsInput: true,
    });
    leaving.afterwards(async () => void (await child));
    leaving.finish((await child).code);
  }),
);
