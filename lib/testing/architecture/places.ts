/** Folders below lib/ on which the newsroom's nouns stand: they know no noun. */
const ground = new Set([
  "action",
  "auth",
  "cache",
  "cli",
  "db",
  "document",
  "fetch",
  "i18n",
  "jobs",
  "language",
  "platform",
  "testing",
]);

/** The noun whose slice a path lies in, such as `story`; null outside the slices. */
export function sliceOf(path: string): string | null {
  const [, noun] = /^lib\/([^/]+)\//.exec(path) ?? [];
  return noun === undefined || ground.has(noun) ? null : noun;
}

export function isTest(path: string): boolean {
  return (
    /\.test\.tsx?$/.test(path) ||
    path.startsWith("lib/testing/") ||
    path.startsWith("e2e/") ||
    path.startsWith("seeds/factories/")
  );
}

/** What is run from a terminal or reads the machine, before or beside the app. */
export function isLauncher(path: string): boolean {
  return /^(?:lib\/cli\/|lib\/platform\/|\.config\/)/.test(path) || !path.includes("/");
}
