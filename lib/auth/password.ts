import * as z from "zod";
import { commonPasswords } from "./common-passwords";
import { longestPassword, shortestPassword } from "./schema";

/** A password somebody chooses. Length is what counts; only what attackers try first is refused. */
export const newPassword = z
  .string()
  .min(shortestPassword, { error: "too_short" })
  .max(longestPassword, { error: "too_long" })
  .refine((password) => !isCommon(password), { error: "common_password" });

function isCommon(password: string): boolean {
  const plain = password.normalize("NFC").toLowerCase();
  return commonPasswords.has(plain) || new Set(plain).size < 5 || isRun(plain);
}

/** `123456789012`, `abcdefghijkl` and the like, forwards or backwards, round the end too. */
function isRun(password: string): boolean {
  const rows = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyzabcdefghij", "qwertyuiopasdfghjklzxcvbnm"];
  return rows.some((row) => row.includes(password) || [...row].toReversed().join("").includes(password));
}
