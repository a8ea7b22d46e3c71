import { runCommand } from "@/lib/cli/run-command";
import { leaveInOrder } from "@/lib/platform/leave-in-order";
import { runChild } from "@/lib/platform/run-child";
import { findBrowser } from "@/lib/testing/find-browser";
import { openStage } from "@/lib/testing/stage";

const leaving = leaveInOrder();
const chosen = process.argv.slice(2);

await runCommand(() =>
  leaving.guard(async () => {
    const browser = findBrowser();
    const { address, env } = await openStage(leaving);
    const { code } = await runChild({
      args: [
        "node_modules/@playwright/test/cli.js",
        "test",
        "--config",
        ".config/playwright.ts",
        // Whoever names journeys wants these, not all that would come before them.
        ...(chosen.length === 0 ? [] : ["--no-deps", ...chosen]),
      ],
      // Fixtures use our own verbs, whose modules import `server-only`.
      env: { ...env, E2E_ADDRESS: address, E2E_BROWSER: browser, NODE_OPTIONS: "--conditions=react-server" },
      signal: leaving.signal,
    });
    leaving.finish(code);
  }),
);
