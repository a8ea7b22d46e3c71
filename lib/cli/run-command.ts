import { PlainProblem } from "@/lib/platform/plain-problem";

/** Runs a command's work. What a person can put right is told plainly; anything else keeps its stack. */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  process.stdout.on("error", leaveWhenUnread);
  try {
    await work();
  } catch (error) {
    process.stderr.write(`\n${isPlain(error) ? error.message : describe(error)}\n`);
    process.exitCode = 1;
  }
}

/** `… | head` has read enough: as if asked to end, so that whoever has something to close does. */
function leaveWhenUnread(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.kill(process.pid, "SIGTERM");
}

/** An option that no command has is a slip of the hand, which Node tells plainly by itself. */
function isPlain(error: unknown): error is Error {
  if (error instanceof PlainProblem) return true;
  return error instanceof TypeError && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
