import { runCommand } from "@/lib/cli/run-command";
import { leaveInOrder } from "@/lib/platform/leave-in-order";
import { prepareLaunch } from "@/lib/platform/prepare-launch";
import { startService } from "@/lib/platform/start-service";
import { tsxCommand } from "@/lib/platform/tsx-command";
import { welcome } from "@/lib/platform/welcome";

const leaving = leaveInOrder();

/** As `npm start`, but the web server rebuilds what changes, and both it and the worker speak into the terminal. */
await runCommand(() =>
  leaving.guard(async () => {
    const { claim, port, address, database, env } = await prepareLaunch({ command: "npm run dev", leaving });
    const own = { ...env, NODE_ENV: "development" };
    const services = [
      { name: "web", args: ["node_modules/next/dist/bin/next", "dev", "--port", String(port)] },
      { name: "worker", args: ["--watch-preserve-output", "--watch-path=lib", ...tsxCommand("worker")] },
    ];
    for (const { name, args } of services) {
      const service = startService({ name, args, env: own, output: "terminal" });
      claim.note({ child: service.pid });
      leaving.afterwards(service.stop);
      void service.ended.then(() => leaving.becauseOf(`The ${name} process ended.`));
    }
    claim.note({ address });
    process.stdout.write(welcome({ address, database }));
  }),
);
