import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { sourceFile } from "./source-file";
import type { SourceFile } from "./source-file";

const root = path.resolve(import.meta.dirname, "../../..");
const folders = ["app", "components", "lib", "seeds", "e2e", "prisma", ".config"];
/** Made by tools. */
const skipped = new Set(["node_modules", "generated", ".next"]);

/** Every source file that we wrote. */
export function projectFiles(): SourceFile[] {
  const atRoot = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);
  return [...folders.filter((name) => existsSync(path.join(root, name))).flatMap(below), ...atRoot]
    .filter((name) => /\.(?:tsx?|[cm]?js)$/.test(name) && name !== "next-env.d.ts")
    .map((name) => sourceFile(name, readFileSync(path.join(root, name), "utf8")));
}

function below(folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return skipped.has(entry.name) ? [] : below(name);
    return [name];
  });
}
