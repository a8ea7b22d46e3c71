import path from "node:path";

import { defineConfig } from "vitest/config";

const root = path.resolve(import.meta.dirname, "..");
const databaseTests = ["lib/**/*.db.test.ts", "seeds/**/*.db.test.ts"];
const everywhere = ["./lib/testing/fail-on-console-error.ts", "./lib/testing/same-random-values.ts"];

export default defineConfig({
  root,
  resolve: {
    alias: {
      "@": root,
      // It throws outside a server bundle, which a test is not.
      "server-only": path.join(root, "node_modules/server-only/empty.js"),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{app,components,lib,seeds}/**/*.test.{ts,tsx}"],
          exclude: databaseTests,
          setupFiles: everywhere,
        },
      },
      {
        extends: true,
        test: {
          name: "db",
          include: databaseTests,
          globalSetup: ["./lib/testing/database-server.ts"],
          setupFiles: [...everywhere, "./lib/testing/database.ts"],
        },
      },
    ],
    maxWorkers: 2,
    // A busy machine makes a test slow, not wrong.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});
