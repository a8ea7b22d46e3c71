import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { checkout } from "@/lib/platform/checkout";
import { PlainProblem } from "@/lib/platform/plain-problem";
import { runChild } from "@/lib/platform/run-child";
import { settings } from "@/lib/platform/settings";

const sources = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "next.config.js",
  "proxy.ts",
  "instrumentation.ts",
  "instrumentation-client.ts",
  ".postcssrc.json",
  "tsconfig.json",
  "package-lock.json",
];
/** What never reaches a build, although it lies among the sources. */
const outside = /^lib\/(cli|testing|platform)\/|\.test\.tsx?$|^lib\/db\/generated\//;

/** Builds for production when anything that goes into the build has changed since the last one that succeeded. */
export async function buildWhenStale(input: {
  folder: string;
  env: Record<string, string>;
  signal: AbortSignal;
  onBuild: () => void;
}): Promise<void> {
  const marker = path.join(checkout, input.folder, "collate-build");
  const wanted = fingerprint(input.env);
  if (existsSync(marker) && readFileSync(marker, "utf8") === wanted) return;
  input.onBuild();
  rmSync(marker, { force: true });
  const { code, output } = await runChild({
    args: ["node_modules/next/dist/bin/next", "build"],
    env: { ...input.env, NODE_ENV: "production", COLLATE_BUILD_FOLDER: input.folder },
    signal: input.signal,
    quiet: true,
  });
  if (code !== 0) throw new PlainProblem(`The production build failed:\n${output}`);
  mkdirSync(path.dirname(marker), { recursive: true });
  writeFileSync(marker, wanted);
}

function fingerprint(env: Record<string, string>): string {
  const hash = createHash("sha256");
  hash.update(`${process.version} ${env.COLLATE_MODE} ${settings().PUBLIC_URL ?? ""}\n`);
  for (const file of sources.flatMap((source) => files(source))) {
    hash.update(`${file}\0`).update(readFileSync(path.join(checkout, file)));
  }
  return hash.digest("hex");
}

function files(source: string): string[] {
  const place = path.join(checkout, source);
  if (!existsSync(place)) return [];
  if (/\.\w+$/.test(source)) return [source];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(checkout, path.join(entry.parentPath, entry.name)))
    .filter((file) => !outside.test(file))
    .toSorted();
}
