import { z } from "zod";

const filled = z.string().trim().min(1).optional();

/** What the commands read from the environment before there is an app. An empty value counts as absent. */
export const settings = z
  .object({
    DATA_DIR: filled,
    DATABASE_URL: filled,
    PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
    PUBLIC_URL: filled,
  })
  .parse(Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== "")));
