import { setTimeout as sleep } from "node:timers/promises";

import type { AppEnvironment } from "@/lib/platform/app-environment";
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

/** Serves the build and runs background jobs, each in its own process. When either goes, everything goes. */
export async function startWebAndWorker({ port, buildFolder, env, leaving, onStart }: Input): Promise<void> {
  const own = { ...env, NODE_ENV: "production", COLLATE_BUILD_FOLDER: buildFolder };
  const { HOST } = settings();
  const host = HOST === undefined ? [] : ["--hostname", HOST];
  const web = begin("web", ["node_modules/next/dist/bin/next", "start", "--port", String(port), ...host]);
  begin("worker", tsxCommand("worker"));
  const origin = `http://${hostInUrl(HOST ?? "127.0.0.1")}:${port}`;
  await untilServing(origin, web);
  await expireBuiltPages(origin, own.INTERNAL_TOKEN);

  function begin(name: string, args: string[]): Service {
    const service = startService({ name, args, env: own });
    onStart(service);
    leaving.afterwards(service.stop);
    void service.ended.then(() =>
      leaving.becauseOf(
        `The ${name} process ended. The end of its log (${service.log}):\n${service.lastWords()}`,
      ),
    );
    return service;
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
