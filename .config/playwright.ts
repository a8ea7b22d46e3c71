import path from "node:path";

import { defineConfig } from "@playwright/test";

const root = path.resolve(import.meta.dirname, "..");
const { E2E_ADDRESS, E2E_BROWSER, E2E_REPORT } = process.env;

const desktop = { viewport: { width: 1440, height: 900 } };
/** What changes how every text is read, and what is timed: one after the other when the rest is done. */
const alone = /\/(?:models|tagging-keys)\.spec\.ts$/;

/** Started by lib/cli/e2e.ts, which serves the production build on a database of its own. */
export default defineConfig({
  testDir: path.join(root, "e2e"),
  outputDir: path.join(root, "test-results"),
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 2,
  // Generous: a busy machine makes a journey slow, not wrong.
  timeout: 900_000,
  expect: { timeout: 45_000 },
  reporter: [["list"], ...(E2E_REPORT === undefined ? [] : [["json", { outputFile: E2E_REPORT }] as const])],
  use: {
    ...(E2E_ADDRESS === undefined ? {} : { baseURL: E2E_ADDRESS }),
    locale: "vi-VN",
    timezoneId: "Asia/Ho_Chi_Minh",
    colorScheme: "light",
    trace: "retain-on-failure",
    screenshot: "only-on-failure",
    actionTimeout: 45_000,
    launchOptions: {
      ...(E2E_BROWSER === undefined ? {} : { executablePath: E2E_BROWSER }),
      // Chromium's sandbox does not work for root.
      args: process.getuid?.() === 0 ? ["--no-sandbox"] : [],
    },
  },
  projects: [
    { name: "desktop", testIgnore: [/\.phone\.spec\.ts$/, alone], use: desktop },
    {
      name: "phone",
      testMatch: /\.phone\.spec\.ts$/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
    },
    { name: "alone", testMatch: alone, dependencies: ["desktop", "phone"], workers: 1, use: desktop },
  ],
});
