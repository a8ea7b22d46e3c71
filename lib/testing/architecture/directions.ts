import { isTest, sliceOf } from "./places";
import type { Import, SourceFile } from "./source-file";

type Direction = {
  from: RegExp;
  /** Everything of ours that these files may import; packages are not asked about. */
  may: RegExp;
  /** May be imported for its types alone. */
  mayTypes?: RegExp;
  why: string;
};

const pure =
  "lib/(?:language/.+|story/rights|entity/name-in|i18n/.+|action/(?:state|result)|auth/(?:permissions|own-path)|clock)$";
/** A story's body is a schema of its own, long enough for its own file. */
const door = "lib/[^/]+/(?:schema|actions)$|lib/story/body$";
const assets = ".+\\.(?:css|json)$";

/** Read from the top: the first row whose `from` fits a file is the one that counts. */
export const directions: Direction[] = [
  {
    from: /^components\/ui\//,
    may: new RegExp(`^(?:components/ui/.+|${assets})`),
    why: "primitives know nothing of ours",
  },
  {
    from: /^components\//,
    may: new RegExp(`^(?:components/.+|${door}|${pure}|${assets})`),
    mayTypes: /^lib\/[^/]+\/(?:[\w-]*queries|actor)$/,
    why: "a component shows: it knows words (schema), doors (actions) and the types of what it is given",
  },
  {
    from: /^app\//,
    may: new RegExp(
      `^(?:app/.+|components/.+|${door}|lib/[^/]+/[\\w-]*queries$|lib/[^/]+/feed$|lib/import/(?:answer-progress|report-csv)$|lib/[^/]+/[\\w-]+-door$|lib/api-token/(?:requester|api-answer|api-faults)$|lib/action/(?:own-request|describe-error)$|lib/ids$|lib/auth/session$|lib/env$|lib/log$|lib/cache/.+|${pure}|${assets})`,
    ),
    mayTypes: /^lib\/auth\/actor$/,
    why: "a page reads the actor, asks a query and renders a component; it never writes and never holds the database",
  },
  {
    from: /^lib\/language\//,
    may: /^lib\/language\//,
    why: "text in, findings out",
  },
  {
    from: /^lib\/document\//,
    may: /^lib\/(?:document|language)\//,
    why: "bytes in, documents out",
  },
  {
    from: /^lib\/fetch\//,
    may: /^(?:lib\/(?:fetch\/|clock$|env$)|package\.json$)/,
    why: "the way out knows no noun and nothing of what is fetched for",
  },
  {
    from: /^lib\/cli\//,
    may: /^(?:lib|seeds)\//,
    why: "commands stand on everything but pages",
  },
  {
    from: /^lib\//,
    may: /^(?:lib\/(?!cli\/|testing\/).+|seeds\/(?:reference|demo)\/.+)/,
    why: "what the newsroom does knows neither pages nor components nor commands",
  },
];

/** Imports that go against the direction app → components → lib/<noun> → ground. */
export function wrongDirections(file: SourceFile): string[] {
  const direction = isTest(file.path) ? undefined : directions.find(({ from }) => from.test(file.path));
  if (!direction) return [];
  return file.imports
    .filter((wanted) => wanted.ours && !allowed(direction, wanted))
    .map(({ target }) => `${file.path} imports ${target}: ${direction.why}`);
}

function allowed({ may, mayTypes }: Direction, { target, typeOnly }: Import): boolean {
  return may.test(target) || (typeOnly && mayTypes?.test(target) === true);
}

/** Rings of slices that need each other when the program runs, such as `article → coverage → article`. */
export function cycles(files: SourceFile[]): string[] {
  const needs = new Map<string, Set<string>>();
  for (const file of files) {
    const slice = sliceOf(file.path);
    if (slice === null || isTest(file.path)) continue;
    const known = needs.get(slice) ?? new Set();
    for (const { target, typeOnly } of file.imports) {
      const other = sliceOf(target);
      if (!typeOnly && other !== null && other !== slice) known.add(other);
    }
    needs.set(slice, known);
  }
  return [...needs.keys()].sort().flatMap((start) => ringFrom(start, needs));
}

/** Only rings whose first name in the alphabet is `start`, so that each is told once. */
function ringFrom(start: string, needs: Map<string, Set<string>>): string[] {
  const queue: string[][] = [[start]];
  const seen = new Set<string>();
  for (let path = queue.shift(); path; path = queue.shift()) {
    for (const next of needs.get(path.at(-1) ?? "") ?? []) {
      if (next === start) return [[...path, start].join(" → ")];
      if (next < start || seen.has(next)) continue;
      seen.add(next);
      queue.push([...path, next]);
    }
  }
  return [];
}
