import { runCommand } from "@/lib/cli/run-command";
import { buildWhenStale } from "@/lib/platform/build";
import { leaveInOrder } from "@/lib/platform/leave-in-order";
import { prepareLaunch } from "@/lib/platform/prepare-launch";
import { startWebAndWorker } from "@/lib/platform/start-web-and-worker";
import { welcome } from "@/lib/platform/welcome";

const buildFolder = ".next";
const leaving = leaveInOrder();

await runCommand(() =>
  leaving.guard(async () => {
    const { claim, port, address, database, env } = await prepareLaunch({ command: "npm start", leaving });
    await buildWhenStale({
      folder: buildFolder,
      env,
      signal: leaving.signal,
      onBuild: () =>
        process.stdout.write("Building for production; this takes a minute, and only after a change …\n"),
    });
    await startWebAndWorker({
      port,
      buildFolder,
      env,
      leaving,
      onStart: ({ pid }) => claim.note({ child: pid }),
    });
    claim.note({ address });
    process.stdout.write(welcome({ address, database }));
  }),
);
