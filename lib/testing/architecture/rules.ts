import { directions, wrongDirections } from "./directions";
import { isLauncher, isTest, sliceOf } from "./places";
import type { SourceFile } from "./source-file";
import { verbsOf } from "./verbs";

type Rule = {
  name: string;
  /** What is wrong with this file, in one line each. */
  complaints: (file: SourceFile, all: SourceFile[]) => string[];
};

function only({ in: home, may }: { in: RegExp; may: RegExp }) {
  return (file: SourceFile) => (home.test(file.path) || !may.test(file.bare) ? [] : [file.path]);
}

const tests = /\.test\.tsx?$|^lib\/testing\/|^e2e\//;
const launchers = "lib\\/(?:platform|cli)\\/|\\.config\\/|[\\w.-]+$";

export const rules: Rule[] = [
  { name: `imports go one way (${directions.length} rows)`, complaints: wrongDirections },
  {
    name: "only lib/db/client.ts builds a database client",
    complaints: only({ in: /^lib\/db\/client\.ts$/, may: /\bnew PrismaClient\b/ }),
  },
  {
    name: "only lib/db, the launcher and tests speak to PostgreSQL past Prisma",
    complaints: (file) =>
      /^lib\/(?:db|platform|cli|jobs|testing)\//.test(file.path) ||
      isTest(file.path) ||
      !file.imports.some(({ target, typeOnly }) => target === "pg" && !typeOnly)
        ? []
        : [file.path],
  },
  {
    name: "only lib/db/transaction.ts opens a transaction",
    complaints: only({ in: /^lib\/db\/transaction\.ts$/, may: /\.\$transaction\b/ }),
  },
  {
    name: "only components/article/original-look.tsx makes elements of markup, and only of cleaned markup",
    complaints: (file) => {
      const home = file.path === "components/article/original-look.tsx";
      const made =
        /\bdangerouslySetInnerHTML\b|\.(?:inner|outer)HTML\s*=|\binsertAdjacentHTML\b|\bsrcDoc\b/.test(
          file.bare,
        );
      if (tests.test(file.path) || !made) return [];
      return home && /__html: cleanHtml\b/.test(file.bare) ? [] : [file.path];
    },
  },
  {
    name: "only components/ui/form.tsx opens a form: what is wrong with a field is said in the page's language",
    complaints: only({ in: /^components\/ui\/form\.tsx$|^(?!app\/|components\/)/, may: /<form\b/ }),
  },
  {
    name: "no SQL that is put together from text",
    complaints: only({ in: tests, may: /\$(?:query|execute)RawUnsafe\b|\bPrisma\.raw\b/ }),
  },
  {
    name: "only lib/env.ts, the launcher and tests read process.env",
    complaints: only({
      in: new RegExp(`^(?:lib\\/env\\.ts$|${launchers})|${tests.source}`),
      may: /\bprocess\.env\b/,
    }),
  },
  {
    name: "only lib/clock.ts reads the clock",
    complaints: only({
      in: new RegExp(`^lib\\/clock\\.ts$|${tests.source}`),
      may: /\bnew Date\(\s*\)|\bDate\.now\b|\bDate\(\s*\)/,
    }),
  },
  {
    name: "nothing calls out but lib/fetch: elsewhere this machine talks to itself at most",
    complaints: (file) => [...callsOut(file), ...opensSockets(file)],
  },
  {
    name: "threads for reading are started by jobs and commands, never by what the web server bundles",
    complaints: (file) =>
      /^lib\/(?:jobs|cli|document\/apart)\//.test(file.path) ||
      isTest(file.path) ||
      !file.imports.some(({ target, typeOnly }) => target.startsWith("lib/document/apart/") && !typeOnly)
        ? []
        : [file.path],
  },
  {
    name: "a verb takes an actor first, records what it did and knows nothing of Next.js",
    complaints: badVerbs,
  },
  {
    name: "a query takes an actor first and asks what they may, unless its file says that it is public",
    complaints: badQueries,
  },
  {
    name: 'a "use server" file exports actions made by defineAction and nothing else',
    complaints: badActions,
  },
  {
    name: "a file is named after what it holds",
    complaints: ({ path }) =>
      /(?:^|\/)(?:utils?|helpers?|types|service|misc|common|index)\.[jt]sx?$/.test(path) &&
      !/^lib\/(?:language|document)\/types\.ts$/.test(path)
        ? [path]
        : [],
  },
  {
    name: "whoever reads or writes what people own says so: server-only",
    complaints: (file) =>
      sliceOf(file.path) !== null &&
      sliceOf(file.path) !== "seed" &&
      !isTest(file.path) &&
      file.imports.some(({ target, typeOnly }) => target === "lib/db/client" && !typeOnly) &&
      !file.imports.some(({ target }) => target === "server-only")
        ? [file.path]
        : [],
  },
];

const waysOut = /^lib\/(?:fetch|cli|platform)\//;

function callsOut(file: SourceFile): string[] {
  const home = new RegExp(
    `${waysOut.source}|^components\\/import\\/ask-own-server\\.ts$|^lib\\/seed\\/expire-cached-pages\\.ts$|${tests.source}`,
  );
  const own = only({
    in: home,
    may: /(?<![\w.])fetch\(|\bglobalThis\.fetch\b|\bnew (?:XMLHttpRequest|WebSocket)\b/,
  });
  // A fetcher of one's own would have a policy of one's own.
  const opened = only({
    in: new RegExp(`^lib\\/fetch\\/|${tests.source}`),
    may: /\b(?:openFetcher|guardedAgent)\(/,
  });
  return [...own(file), ...opened(file)];
}

function opensSockets({ path, imports }: SourceFile): string[] {
  if (waysOut.test(path) || isTest(path) || isLauncher(path)) return [];
  return imports
    .filter(
      ({ typeOnly, target }) =>
        !typeOnly && /^(?:node:)?(?:https?|http2|net|tls|dns|dgram)(?:\/|$)|^undici(?:\/|$)/.test(target),
    )
    .map(({ target }) => `${path} imports ${target}`);
}

function badVerbs(file: SourceFile, all: SourceFile[]): string[] {
  const verbs = verbsOf(file);
  if (verbs.length === 0) return [];
  const framework = file.imports.filter(
    ({ target, typeOnly }) => !typeOnly && /^(?:next|react)(?:\/|$)/.test(target),
  );
  return [
    ...framework.map(({ target }) => `${file.path} imports ${target}`),
    ...(recordsItself(file) || calledFilesRecord(file, all) ? [] : [`${file.path} never calls record(`]),
    ...verbs
      .filter(({ name }) => !takesActor(file, name))
      .map(({ name }) => `${file.path}: ${name} does not take an actor first`),
  ];
}

function recordsItself({ bare, imports }: SourceFile): boolean {
  return (
    imports.some(({ target }) => /^lib\/audit\/record(?:-all)?$/.test(target)) &&
    /\brecord(?:All)?\(/.test(bare)
  );
}

/** A verb may leave the entry to a function that it calls, if that one stands beside it and records. */
function calledFilesRecord(file: SourceFile, all: SourceFile[]): boolean {
  return file.imports
    .filter(({ names }) => names.some((name) => name !== "*" && new RegExp(`\\b${name}\\(`).test(file.bare)))
    .some(({ target }) =>
      all.some(
        (other) => other.path === `${target}.ts` && sliceOf(other.path) !== null && recordsItself(other),
      ),
    );
}

function takesActor({ bare }: SourceFile, verb: string): boolean {
  return new RegExp(
    `export (?:async )?function ${verb}\\b[^(]*\\(\\s*_?\\w*[aA]ctor:\\s*(?:Actor|Person)\\b`,
  ).test(bare);
}

function badQueries(file: SourceFile): string[] {
  if (sliceOf(file.path) === null || !/\/(?!public-)[\w-]*queries\.ts$/.test(file.path)) return [];
  const parts = file.bare.split(/^(?=(?:export |async |function |const |type ))/m);
  return parts.flatMap((part) => {
    const name = /^export (?:async )?function (\w+)/.exec(part)?.[1];
    // What only reckons with what it was given reads nothing.
    const reads = /^export async |Promise<|\bdatabase\(\)/.test(part);
    const asks = /\(\s*actor: (?:Actor|Person)\b/.test(part) && /\bmay\(actor, /.test(part);
    return name === undefined || !reads || asks ? [] : [`${file.path}: ${name}`];
  });
}

function badActions(file: SourceFile): string[] {
  const directive = /^\s*["']use server["']/;
  const anywhere = /["']use server["']\s*(?:;|\n|$)/;
  if (!anywhere.test(file.code))
    return file.path.endsWith("/actions.ts") ? [`${file.path} does not say "use server"`] : [];
  if (!directive.test(file.code) || !/^lib\/[^/]+\/actions\.ts$/.test(file.path)) {
    return isTest(file.path) || isLauncher(file.path)
      ? []
      : [`${file.path} opens a door that is not in an actions.ts`];
  }
  const exports = [...file.bare.matchAll(/^export (?<what>.*)$/gm)].map(
    ({ groups }) => groups?.["what"] ?? "",
  );
  return exports
    .filter((what) => !/^const \w+Action = define(?:Visitor)?Action\(/.test(what))
    .map((what) => `${file.path} exports ${what}`);
}
