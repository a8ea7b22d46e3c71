import path from "node:path";
import { withoutComments, withoutStrings } from "./plain-code";

export type Import = {
  /** A path inside the project without its ending, such as `lib/story/schema`, or a package's name. */
  target: string;
  ours: boolean;
  /** Gone after compilation. */
  typeOnly: boolean;
  names: string[];
};

export type SourceFile = {
  path: string;
  /** Without comments. */
  code: string;
  /** Without comments and without what stands in quotation marks. */
  bare: string;
  imports: Import[];
};

export function sourceFile(filePath: string, text: string): SourceFile {
  const code = withoutComments(text);
  return { path: filePath, code, bare: withoutStrings(code), imports: importsOf(filePath, code) };
}

const statement =
  /(?:^|[\n;])\s*(?:import|export)\s+(?<clause>(?:type\s+)?[\w*{}\s,$]*?)\s*from\s*["'](?<from>[^"']+)["']|(?:^|[\n;])\s*import\s*["'](?<bare>[^"']+)["']|\bimport\(\s*["'](?<dynamic>[^"']+)["']/g;

function importsOf(filePath: string, code: string): Import[] {
  return [...code.matchAll(statement)].map(({ groups = {} }) => {
    const specifier = groups["from"] ?? groups["bare"] ?? groups["dynamic"] ?? "";
    const clause = groups["clause"] ?? "";
    return { ...resolve(filePath, specifier), ...namesOf(clause) };
  });
}

function namesOf(clause: string): { typeOnly: boolean; names: string[] } {
  const inner = clause.replace(/^type\s+/, "").replaceAll(/[{}]/g, " ");
  const parts = inner
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const allTypes = parts.length > 0 && parts.every((part) => part.startsWith("type "));
  const names = parts.map((part) => part.replace(/^type\s+/, "").split(/\s+as\s+/)[0] ?? "");
  return { typeOnly: clause.startsWith("type ") || allTypes, names };
}

function resolve(filePath: string, specifier: string): { target: string; ours: boolean } {
  if (specifier.startsWith("@/")) return { target: withoutEnding(specifier.slice(2)), ours: true };
  if (!specifier.startsWith(".")) return { target: specifier, ours: false };
  return { target: withoutEnding(path.posix.join(path.posix.dirname(filePath), specifier)), ours: true };
}

export function withoutEnding(filePath: string): string {
  return filePath.replace(/\.(?:[cm]?[jt]sx?)$/, "");
}
