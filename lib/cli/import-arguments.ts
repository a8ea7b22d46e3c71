import { parseArgs } from "node:util";
import { recordFields } from "@/lib/document/records/column-mapping";
import { PlainProblem } from "@/lib/platform/plain-problem";

export type ImportArguments = {
  /** `-` is standard input. */
  paths: string[];
  trial: boolean;
  outlet: string | null;
  columns: Record<string, string> | null;
  wait: boolean;
  verbose: boolean;
  resume: string | null;
};

const usage = `Say what to import:
  npm run import -- PATH...            files and folders; - reads JSON lines from standard input
    --trial                            says what would happen and brings nothing in
    --outlet SLUG                      the outlet of what does not say its own
    --map title=headline,text=body     which column or key holds what
    --wait                             also waits until everything has been read by the machine
    --verbose                          of more than 200 items, tells of every one, not only of the rejected
  npm run import -- --resume ID        goes on with an import that was paused`;

/** What the words of the command line mean. Everything that cannot be meant is told plainly. */
export function importArguments(words: readonly string[]): ImportArguments {
  const { values, positionals: paths } = parsed(words);
  const { trial, outlet = null, map, wait, verbose, resume = null } = values;
  if (paths.length === 0 && resume === null) throw new PlainProblem(usage);
  if (resume !== null && (paths.length > 0 || trial || outlet !== null || map !== undefined)) {
    throw new PlainProblem(
      "--resume goes on with an import as it was begun: no PATH, --trial, --outlet or --map with it.",
    );
  }
  if (paths.filter((one) => one === "-").length > 1) {
    throw new PlainProblem("Standard input (-) can be read once only.");
  }
  return { paths, trial, outlet, columns: map === undefined ? null : columnsOf(map), wait, verbose, resume };
}

function parsed(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        trial: { type: "boolean", default: false },
        outlet: { type: "string" },
        map: { type: "string" },
        wait: { type: "boolean", default: false },
        verbose: { type: "boolean", default: false },
        resume: { type: "string" },
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new PlainProblem(`${error.message.split(". ")[0]}.\n\n${usage}`);
  }
}

function columnsOf(map: string): Record<string, string> {
  return Object.fromEntries(
    map.split(",").map((pair) => {
      const at = pair.indexOf("=");
      const [field, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at <= 0 || column === "") {
        throw new PlainProblem(`--map takes pairs such as title=headline,text=body; "${pair}" is none.`);
      }
      if (!recordFields.some((known) => known === field)) {
        throw new PlainProblem(`--map knows no "${field}". There are: ${recordFields.join(", ")}.`);
      }
      return [field, column];
    }),
  );
}
