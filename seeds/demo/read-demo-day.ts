import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import * as z from "zod";

import { type DemoDay, demoDaySchema } from "./demo-day-schema";

const folder = import.meta.dirname;

const readJson = (...parts: string[]): unknown =>
  JSON.parse(readFileSync(path.join(folder, ...parts), "utf8"));

const readStories = () =>
  readdirSync(path.join(folder, "stories"))
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => readJson("stories", name));

/**
 * Puts the parts of the day together and checks their shape; stories come in the order of submission.
 * Whether the parts agree with each other is the test's business.
 */
export function readDemoDay(): DemoDay {
  const day = demoDaySchema.parse({
    ...z.record(z.string(), z.unknown()).parse(readJson("day.json")),
    outlets: readJson("outlets.json"),
    entities: readJson("entities.json"),
    decisions: readJson("decisions.json"),
    stories: readStories(),
  });
  return { ...day, stories: day.stories.toSorted((a, b) => a.submittedAt.localeCompare(b.submittedAt)) };
}
