import { bringIn } from "./bring-in";
import type { LinesFile } from "./lines-file";
import {
  mostMemoryOf,
  type ProcessorTime,
  timeBetween,
  timeOfPostgres,
  timeOfThreads,
} from "./processor-time";

export type Measured = {
  articles: number;
  seconds: number;
  /** Milliseconds of processor time for each article, by part; null where the kernel does not tell. */
  processor: ProcessorTime | null;
  memory: number | null;
};

/** What it costs to bring the lines in, in time, processor and memory. The bench itself is not counted. */
export async function measureBringingIn(
  lines: LinesFile,
  { worker, postmaster }: { worker: number; postmaster: number | null },
): Promise<Measured> {
  const look = (): ProcessorTime | null => {
    const threads = timeOfThreads(worker);
    const postgres = postmaster === null ? null : timeOfPostgres(postmaster);
    return threads === null || postgres === null ? null : threads.set("PostgreSQL", postgres);
  };
  const before = look();
  const { seconds } = await bringIn(lines);
  const after = look();
  const spent = before && after && timeBetween(before, after);
  const processor = spent && new Map([...spent].map(([part, millis]) => [part, millis / lines.articles]));
  return { articles: lines.articles, seconds, processor, memory: mostMemoryOf(worker) };
}

export function sumOf(processor: ProcessorTime): number {
  return [...processor.values()].reduce((sum, millis) => sum + millis, 0);
}
