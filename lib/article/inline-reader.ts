import { describeError } from "@/lib/action/describe-error";
import { readText, type TextReader } from "./reading";

/** Reads on this thread: for single articles, tests and small commands. */
export const inlineReader: TextReader = {
  read: async (job, names) => {
    try {
      return { ok: true, reading: readText(job, names) };
    } catch (error) {
      return { ok: false, problem: "reading_crashed", detail: JSON.stringify(describeError(error)) };
    }
  },
};
