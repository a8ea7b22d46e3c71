import path from "node:path";
import { defineConfig } from "prisma/config";

const root = path.resolve(import.meta.dirname, "..");

/** `datasource.url` is only for Prisma's own command line; Collate migrates through lib/db/migrate.ts. */
export default defineConfig({
  schema: path.join(root, "prisma"),
  migrations: {
    path: path.join(root, "prisma/migrations"),
    seed: "npm run seed -- reference",
  },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://unset.invalid/collate" },
});
