/** Nobody listens there, it is starting or ending, or it takes no more connections. What it refuses is a mistake. */
const codes =
  /^(?:ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT|EHOSTUNREACH|ENETUNREACH|ENOTFOUND|EAI_AGAIN|57P0[123]|53300|08\w{3}|P1001|P1002|P1008|P1017)$/;
/** What the drivers only say in words. */
const words =
  /connection (?:terminated|timeout|error)|terminating connection|timeout exceeded when trying to connect|Unable to start a transaction|Code: `(?:57P0[123]|53300|08\w{3})`/i;

/** The database is away for the moment: trying again later helps. */
export function isAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if ("code" in error && typeof error.code === "string" && codes.test(error.code)) return true;
  if (words.test(error.message)) return true;
  return error instanceof AggregateError && error.errors.some(isAway);
}
