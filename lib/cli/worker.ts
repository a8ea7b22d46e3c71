import { closeDatabase } from "@/lib/db/client";
import { onceThere } from "@/lib/jobs/once-there";
import { openWorkerQueue } from "@/lib/jobs/queue";
import { work } from "@/lib/jobs/work";
import { log } from "@/lib/log";

const leaving = new AbortController();
const { signal } = leaving;
const asked = new Promise<void>((resolve) =>
  signal.addEventListener("abort", () => resolve(), { once: true }),
);
for (const name of ["SIGTERM", "SIGINT"]) process.on(name, () => leaving.abort());

const boss = await onceThere(openWorkerQueue, { signal });
if (boss !== null) {
  const worker = await work(boss);
  log().info("worker started");
  await asked;
  await worker.stop();
}
await closeDatabase();
process.exit(0);
