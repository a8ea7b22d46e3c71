import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

import { chromium } from "@playwright/test";

import { checkout } from "@/lib/platform/checkout";
import { PlainProblem } from "@/lib/platform/plain-problem";

/** The path of a Chromium that runs here. Takes what the machine has, else installs one. */
export function findBrowser(): string {
  const present = installed();
  if (present !== null) return present;
  for (const install of [withPlaywright, withApt]) {
    install();
    const found = installed();
    if (found !== null) return found;
  }
  throw new PlainProblem(
    "The browser tests need Chromium, and it could not be installed here.\n" +
      "Install it (Debian: apt-get install chromium; elsewhere: npx playwright install --with-deps chromium), then run again.",
  );
}

function installed(): string | null {
  const places = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    chromium.executablePath(),
  ];
  return places.find((place) => existsSync(place) && runs(place)) ?? null;
}

/** A browser whose libraries are missing is there, but does not run. */
function runs(place: string): boolean {
  return spawnSync(place, ["--version", "--no-sandbox"], { timeout: 30_000 }).status === 0;
}

function withPlaywright(): void {
  process.stderr.write("Installing Chromium with Playwright …\n");
  spawnSync(process.execPath, ["node_modules/playwright/cli.js", "install", "chromium"], {
    cwd: checkout,
    stdio: ["ignore", "ignore", "ignore"],
    timeout: 300_000,
  });
}

function withApt(): void {
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"]).status !== 0) return;
  process.stderr.write("Installing Debian's Chromium …\n");
  const options = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" }, timeout: 600_000 };
  spawnSync("apt-get", ["update", "-qq"], options);
  spawnSync(
    "apt-get",
    ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-core"],
    options,
  );
}
