const wordy = /^(Prisma|Zod|Syntax|APIError|SchemaError)/;

type ErrorForLog = { name: string; code: string | null; message: string | null; at: string[] };

/**
 * What the log may keep of an unknown error. Messages of validators, parsers and the database client quote
 * what they were given, which may be an article's text or a password: of those only the name and code stay.
 */
export function describeError(error: unknown): ErrorForLog {
  if (!(error instanceof Error)) return { name: typeof error, code: null, message: null, at: [] };
  const code = "code" in error && typeof error.code === "string" ? error.code : null;
  const frames = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    code,
    message: wordy.test(error.name) ? null : firstLine(error.message),
    at: frames.slice(0, 12).map((line) => line.trim()),
  };
}

function firstLine(message: string): string {
  return (message.split(/\r?\n/, 1)[0] ?? "").slice(0, 200);
}
