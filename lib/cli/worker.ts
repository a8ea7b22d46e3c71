import { closeDatabase } from "@/lib/db/client";
import { openWorkerQueue } from "@/lib/jobs/queue";
import { work } from "@/lib/jobs/work";
import { log } from "@/lib/log";

const worker = await work(await openWorkerQueue());
log().info("worker started");

let leaving = false;

async function leave(): Promise<void> {
  if (leaving) return;
  leaving = true;
  await worker.stop();
  await closeDatabase();
  process.exit(0);
}

process.on("SIGTERM", () => void leave());
process.on("SIGINT", () => void leave());
