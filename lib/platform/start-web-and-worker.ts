import { setTimeout as sleep } from "node:timers/promises";

import type { AppEnvironment } from "@/lib/platform/app-environment";
import { keepRunning } from "@/lib/platform/keep-running";
import type { Leaving } from "@/lib/platform/leave-in-order";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { startService, type Service } from "@/lib/platform/start-service";
import { settings } from "@/lib/platform/settings";
import { tsxCommand } from "@/lib/platform/tsx-command";

type Input = {
  port: number;
  buildFolder: string;
  env: AppEnvironment;
  leaving: Leaving;
  onStart: (service: Service) => void;
};

/**
 * Serves the build and runs background jobs, each in its own process. One that dies is started again; when it
 * cannot be kept running, everything goes.
 */
export async function startWebAndWorker({ port, buildFolder, env, leaving, onStart }: Input): Promise<void> {
  const own = { ...env, NODE_ENV: "production", COLLATE_BUILD_FOLDER: buildFolder };
  const { HOST } = settings();
  const host = HOST === undefined ? [] : ["--hostname", HOST];
  const webArgs = ["node_modules/next/dist/bin/next", "start", "--port", String(port), ...host];
  const origin = `http://${hostInUrl(HOST ?? "127.0.0.1")}:${port}`;

  await keep("worker", tsxCommand("worker"), async () => undefined);
  await keep("web", webArgs, async (web) => {
    await untilServing(origin, web);
    await expireBuiltPages(origin, own.INTERNAL_TOKEN);
  });

  async function keep(name: string, args: string[], untilReady: (service: Service) => Promise<void>) {
    let output: "log" | "same log" = "log";
    let lastWords = () => "";
    const begin = async () => {
      const service = startService({ name, args, env: own, output });
      output = "same log";
      lastWords = () => `The end of its log (${service.log}):\n${service.lastWords()}`;
      onStart(service);
      // At once: whoever presses Ctrl-C while it comes up leaves nothing behind.
      leaving.afterwards(service.stop);
      try {
        await untilReady(service);
      } catch (error) {
        await service.stop();
        throw error;
      }
      return service;
    };
    const tell = (news: string) => void process.stderr.write(`${news}\n`);
    const kept = await keepRunning({ name: `The ${name} process`, begin, tell });
    leaving.afterwards(kept.stop);
    void kept.givenUp.then((reason) => leaving.becauseOf(`${reason}\n${lastWords()}`));
  }
}

function hostInUrl(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}

async function untilServing(origin: string, web: Service): Promise<void> {
  const deadline = performance.now() + 60_000;
  let over = false;
  void web.ended.then(() => (over = true));
  while (performance.now() < deadline) {
    if (over)
      throw new PlainProblem(
        `The web server ended at once. The end of its log (${web.log}):\n${web.lastWords()}`,
      );
    if (await answers(origin)) return;
    await sleep(100);
  }
  throw new PlainProblem(
    `The web server did not answer within a minute. The end of its log (${web.log}):\n${web.lastWords()}`,
  );
}

/** Any answer will do here, also one that says no: the server is up. */
async function answers(origin: string): Promise<boolean> {
  try {
    await fetch(`${origin}/api/health`, { signal: AbortSignal.timeout(10_000) });
    return true;
  } catch {
    // Not listening yet; the caller tries again until its deadline.
    return false;
  }
}

/** Pages were made while building, from the database of that moment; none of them may be served as it is. */
async function expireBuiltPages(origin: string, token: string): Promise<void> {
  const { status } = await fetch(`${origin}/api/internal/expire`, {
    method: "POST",
    headers: { Authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(30_000),
  });
  if (status !== 204) throw new Error(`The web server did not expire its pages (status ${status}).`);
}
