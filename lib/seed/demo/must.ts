import type { Result } from "@/lib/action/result";

/** The demo's steps are known to be allowed: a refusal means that the data or a verb is wrong, and says where. */
export async function must<T>(what: string, doing: Promise<Result<T, string>>): Promise<T> {
  const result = await doing;
  if (result.ok) return result.value;
  throw new Error(`Demo, ${what}: ${result.problem} ${JSON.stringify(result.detail ?? {})}`);
}
