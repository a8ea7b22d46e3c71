import { Prisma } from "./generated/client";

/** The name of the constraint that a write broke, or null when the error is something else. */
export function brokenConstraint(error: unknown): string | null {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return null;
  if (error.code !== "P2002" && error.code !== "P2003") return null;
  // Under a driver adapter the name is not in `meta.target` but in the driver's own error.
  const cause = (error.meta?.["driverAdapterError"] as { cause?: DriverCause } | undefined)?.cause;
  const constraint = cause?.constraint;
  if (typeof constraint === "string") return constraint;
  if (constraint && "index" in constraint) return constraint.index;
  return cause?.originalMessage?.match(/constraint "([^"]+)"/)?.[1] ?? null;
}

type DriverCause = {
  constraint?: string | { index: string } | { fields: string[] };
  originalMessage?: string;
};

/** Serialisation failure or deadlock: the transaction may simply be run again. */
export function isRetryable(error: unknown): boolean {
  if (!(error instanceof Prisma.PrismaClientKnownRequestError)) return false;
  // Of SQL that we wrote ourselves Prisma tells only the database's own code, and that in words.
  return error.code === "P2034" || (error.code === "P2010" && /Code: `(?:40P01|40001)`/.test(error.message));
}
