import type { SourceFile } from "./source-file";

/** Codes that a file can refuse with: `problem("code")` and the lists `…Problems = ["code", …] as const`. */
export function problemCodes({ code }: SourceFile): string[] {
  const said = [...code.matchAll(/\bproblem\(\s*["']([a-z_]+)["']/g)].map((match) => match[1] ?? "");
  const lists = [...code.matchAll(/export const \w*Problems = \[([^\]]*)\] as const/g)].map(
    (match) => match[1] ?? "",
  );
  const listed = lists.flatMap((list) =>
    [...list.matchAll(/["']([a-z_]+)["']/g)].map((match) => match[1] ?? ""),
  );
  return [...said, ...listed];
}
