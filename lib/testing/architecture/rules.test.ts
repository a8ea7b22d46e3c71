import { expect, test } from "vitest";
import { cycles } from "./directions";
import { rules } from "./rules";
import { sourceFile } from "./source-file";
import type { SourceFile } from "./source-file";

/** For each rule: files that break it, and files that look alike and do not. */
const examples: Record<string, { bad: [string, string][]; good: [string, string][] }> = {
  "imports go one way": {
    bad: [
      ["components/ui/button.tsx", 'import { words } from "@/lib/i18n/translator";'],
      ["components/ui/button.tsx", 'import { Inbox } from "../desk/inbox";'],
      ["components/desk/inbox.tsx", 'import { listInbox } from "@/lib/article/queries";'],
      ["components/desk/inbox.tsx", 'import { type Inbox, listInbox } from "@/lib/article/queries";'],
      ["components/desk/inbox.tsx", 'import { acceptSuggestion } from "@/lib/suggestion/accept";'],
      ["components/desk/inbox.tsx", 'import { database } from "@/lib/db/client";'],
      ["components/desk/inbox.tsx", 'const late = await import("@/lib/db/client");'],
      ["components/desk/inbox.tsx", 'import Page from "@/app/[locale]/page";'],
      ["app/[locale]/desk/page.tsx", 'import { database } from "@/lib/db/client";'],
      ["app/[locale]/desk/page.tsx", 'import { cutBlock } from "@/lib/block/cut";'],
      ["app/[locale]/desk/page.tsx", 'export { cutBlock } from "../../../lib/block/cut";'],
      ["app/api/imports/upload/route.ts", 'import { spool } from "@/lib/import/spool";'],
      ["lib/language/blocks.ts", 'import { now } from "@/lib/clock";'],
      ["lib/document/decode.ts", 'import { env } from "@/lib/env";'],
      ["lib/fetch/robots.ts", 'import { listOutlets } from "@/lib/outlet/queries";'],
      ["lib/story/publish.ts", 'import { StoryPage } from "@/components/story/story-page";'],
      ["lib/story/publish.ts", 'import { anEditor } from "@/lib/testing/anything";'],
      ["lib/story/publish.ts", 'import "@/lib/cli/start";'],
    ],
    good: [
      [
        "components/ui/button.tsx",
        'import { Kbd } from "./kbd";\nimport { Button } from "@base-ui/react/button";',
      ],
      ["components/desk/inbox.tsx", 'import type { InboxRow } from "@/lib/article/queries";'],
      ["components/desk/inbox.tsx", 'import { type InboxRow } from "@/lib/article/queries";'],
      ["components/desk/inbox.tsx", 'import { acceptSuggestionAction } from "@/lib/suggestion/actions";'],
      ["components/desk/inbox.tsx", '// import { database } from "@/lib/db/client";'],
      ["app/[locale]/desk/page.tsx", 'import { listInbox } from "@/lib/article/queries";'],
      ["app/api/websub/[callback]/route.ts", 'import { takeDelivery } from "@/lib/feed/hub-door";'],
      ["app/api/imports/upload/route.ts", 'import { layDownPart } from "@/lib/upload/upload-door";'],
      ["lib/language/blocks.ts", 'import { fold } from "./fold";'],
      ["lib/document/decode.ts", 'import { foldTone } from "@/lib/language/fold";'],
    ],
  },
  "only lib/db/client.ts builds": {
    bad: [["lib/story/publish.ts", "const db = new PrismaClient({ adapter });"]],
    good: [
      ["lib/db/client.ts", "return new PrismaClient({ adapter });"],
      ["lib/story/a.ts", 'const text = "new PrismaClient";'],
    ],
  },
  "only lib/db, the launcher and tests speak": {
    bad: [["lib/story/publish.ts", 'import { Client } from "pg";']],
    good: [
      ["lib/platform/postgres-server.ts", 'import { Client } from "pg";'],
      ["lib/story/a.ts", 'import type { Client } from "pg";'],
    ],
  },
  "only components/article/original-look.tsx": {
    bad: [
      ["components/story/note.tsx", "return <p dangerouslySetInnerHTML={{ __html: note }} />;"],
      [
        "components/article/original-look.tsx",
        "return <p dangerouslySetInnerHTML={{ __html: page.html }} />;",
      ],
      ["components/story/note.tsx", "box.innerHTML = words;"],
      ["components/story/note.tsx", "return <iframe srcDoc={page} />;"],
    ],
    good: [
      [
        "components/article/original-look.tsx",
        "return <p dangerouslySetInnerHTML={{ __html: cleanHtml }} />;",
      ],
      ["components/story/note.tsx", "const words = box.innerHTML;"],
    ],
  },
  "only lib/db/transaction.ts": {
    bad: [
      ["lib/story/publish.ts", "await database().$transaction([a, b]);"],
      ["lib/story/b.ts", "tx\n  .$transaction(run)"],
    ],
    good: [
      ["lib/db/transaction.ts", "return database().$transaction(run);"],
      ["lib/db/client.ts", 'type Tx = Parameters<Client["$transaction"]>[0];'],
    ],
  },
  "only components/ui/form.tsx": {
    bad: [["components/story/a.tsx", "return <form onSubmit={save}>"]],
    good: [
      ["components/ui/form.tsx", "return <form {...form} noValidate />;"],
      ["components/story/a.tsx", "return <Form onSubmit={save}>"],
      ["lib/document/page/sample-pages.ts", "const page = `<form><input></form>`;"],
    ],
  },
  "no SQL that is put together": {
    bad: [
      ["lib/story/search.ts", "await tx.$queryRawUnsafe(`SELECT ${column}`);"],
      ["lib/story/search.ts", "await tx.$executeRawUnsafe(sql);"],
      ["lib/story/search.ts", "tx.$queryRaw`SELECT ${Prisma.raw(column)}`"],
    ],
    good: [["lib/story/search.ts", "await tx.$queryRaw`SELECT 1 FROM story WHERE id = ${id}::uuid`;"]],
  },
  "only lib/env.ts": {
    bad: [
      ["lib/story/publish.ts", "if (process.env.NODE_ENV) {}"],
      ["components/ui/a.tsx", 'process.env["X"]'],
      ["lib/story/a.ts", "const text = `${process.env.X}`;"],
    ],
    good: [
      ["lib/env.ts", "schema.parse(process.env)"],
      ["lib/platform/settings.ts", "process.env"],
      ["next.config.js", "process.env.X"],
      ["lib/story/a.ts", "// process.env is elsewhere"],
    ],
  },
  "only lib/clock.ts": {
    bad: [
      ["lib/story/publish.ts", "const at = new Date();"],
      ["lib/story/a.ts", "Date.now()"],
      ["components/story/a.tsx", "new Date( )"],
      ["lib/cli/a.ts", "const clock = Date.now;"],
    ],
    good: [
      ["lib/clock.ts", "return new Date();"],
      ["lib/story/a.ts", "new Date(then.getTime() + 1)"],
      ["lib/story/a.ts", "let at: Date;"],
      ["lib/story/a.ts", "const text = 'new Date()';"],
    ],
  },
  "nothing calls out": {
    bad: [
      ["lib/story/publish.ts", "await fetch(url)"],
      ["components/story/a.tsx", "void fetch(`/x`)"],
      ["lib/story/publish.ts", "await globalThis.fetch(url)"],
      ["lib/story/publish.ts", 'import { request } from "undici";'],
      ["lib/import/url.ts", 'import { get } from "node:https";'],
      ["lib/import/url.ts", 'import net from "net";'],
      ["lib/import/url.ts", 'import { lookup } from "node:dns/promises";'],
      ["lib/import/url.ts", 'const { request } = await import("undici");'],
      ["lib/import/url.ts", "const own = openFetcher({ reach });"],
      ["components/story/a.tsx", "const socket = new WebSocket(url);"],
    ],
    good: [
      ["lib/fetch/guarded-agent.ts", 'import { Agent } from "undici";'],
      ["lib/import/url.ts", "await guardedFetch(url)"],
      ["lib/import/url.ts", 'import type { Socket } from "node:net";'],
      ["lib/import/url.ts", 'import { get } from "./http";'],
      ["lib/story/publish.ts", "queue.fetch(name)"],
      ["lib/cli/start.ts", "await fetch(address)"],
      ["components/import/ask-own-server.ts", "const request = new XMLHttpRequest();"],
      ["lib/story/a.ts", "prefetch(url)"],
    ],
  },
  "a verb takes an actor first": {
    bad: [
      ["lib/story/publish.ts", verb({ records: false })],
      ["lib/story/publish.ts", `import { redirect } from "next/navigation";\n${verb({})}`],
      ["lib/story/publish.ts", verb({ parameters: "input: Input" })],
      ["lib/story/publish.ts", verb({ parameters: "input: Input, actor: Actor" })],
      ["lib/story/publish.ts", verb({}).replace("await record(", "// await record(")],
    ],
    good: [
      ["lib/story/publish.ts", verb({})],
      ["lib/story/publish.ts", verb({ parameters: "_actor: Person, { id }: Input" })],
      ["lib/db/transaction.ts", "export async function inTransaction<T>(run: Run) {}"],
    ],
  },
  "a query takes an actor first": {
    bad: [
      ["lib/story/queries.ts", "export function listStories() {\n  return database().story.findMany();\n}"],
      [
        "lib/story/queries.ts",
        "export function listStories(actor: Actor) {\n  return database().story.findMany();\n}",
      ],
      [
        "lib/story/source-queries.ts",
        'export async function get(id: string, actor: Actor) {\n  if (!may(actor, "story.read")) return null;\n}',
      ],
    ],
    good: [
      [
        "lib/story/queries.ts",
        'export async function get(actor: Actor, id: string) {\n  if (!may(actor, "story.read")) return null;\n}',
      ],
      ["lib/story/public-queries.ts", "export async function getPublishedStory(slug: string) {}"],
      ["lib/story/queries.ts", "export function countWords(story: Story): number {\n  return 1;\n}"],
    ],
  },
  'a "use server" file exports': {
    bad: [
      ["lib/story/actions.ts", '"use server";\nexport async function publishAction() {}'],
      ["lib/story/actions.ts", '"use server";\nexport const publishAction = async () => {};'],
      ["lib/story/actions.ts", '"use server";\nexport const publish = defineAction({});'],
      ["lib/story/actions.ts", '"use server";\nexport { publishStory } from "./publish";'],
      ["lib/story/actions.ts", '"use server";\nexport * from "./publish";'],
      ["lib/story/actions.ts", "export const publishAction = defineAction({});"],
      ["lib/story/publish.ts", '"use server";\nexport const publishAction = defineAction({});'],
      [
        "app/[locale]/desk/page.tsx",
        'export default function Page() {\n  async function save() {\n    "use server";\n  }\n}',
      ],
    ],
    good: [
      [
        "lib/story/actions.ts",
        '"use server";\nexport const publishAction = defineAction({ run });\nexport const leaveAction = defineVisitorAction({ run });',
      ],
      ["components/story/a.tsx", '"use client";\nexport function A() {}'],
    ],
  },
  "threads for reading": {
    bad: [
      [
        "lib/import/receive.ts",
        'import { readDocumentsApart } from "@/lib/document/apart/read-documents-apart";',
      ],
    ],
    good: [
      ["lib/jobs/read.ts", 'import { readDocumentsApart } from "@/lib/document/apart/read-documents-apart";'],
      ["lib/import/receive.ts", 'import { readDocuments } from "@/lib/document/read-documents";'],
    ],
  },
  "a file is named": {
    bad: [
      ["lib/story/utils.ts", ""],
      ["components/story/helpers.tsx", ""],
      ["lib/story/types.ts", ""],
      ["lib/story/index.ts", ""],
      ["lib/platform/service.ts", ""],
    ],
    good: [
      ["lib/language/types.ts", ""],
      ["lib/document/types.ts", ""],
      ["lib/story/publish.ts", ""],
    ],
  },
  "whoever reads or writes": {
    bad: [["lib/story/queries.ts", 'import { database } from "@/lib/db/client";']],
    good: [
      ["lib/story/queries.ts", 'import "server-only";\nimport { database } from "@/lib/db/client";'],
      ["lib/story/a.ts", 'import type { Tx } from "@/lib/db/client";'],
    ],
  },
};

function verb({ records = true, parameters = "actor: Actor, input: Input" }): string {
  return `
    import { record } from "@/lib/audit/record";
export function publishStory(${parameters}) {
  return inTransaction<Published, Problem>(async (tx) => {
    ${records ? 'await record(tx, actor, { type: "story.published" });' : ""}
    return ok();
  });
}`;
}

for (const [start, { bad, good }] of Object.entries(examples)) {
  for (const [path, text] of bad) {
    test(`"${start}" finds fault with ${path}: ${firstWords(text)}`, () => {
      expect(complaints(start, sourceFile(path, text))).not.toEqual([]);
    });
  }
  for (const [path, text] of good) {
    test(`"${start}" lets ${path} pass: ${firstWords(text)}`, () => {
      expect(complaints(start, sourceFile(path, text))).toEqual([]);
    });
  }
}

test("every rule is tried on a file that breaks it", () => {
  const untried = rules.filter(({ name }) => !Object.keys(examples).some((start) => name.startsWith(start)));
  expect(untried).toEqual([]);
});

test("a ring of slices is found, once, through however many", () => {
  const ring = cycles([
    sourceFile("lib/article/a.ts", 'import { b } from "@/lib/coverage/b";'),
    sourceFile("lib/coverage/b.ts", 'import { c } from "../story/c";'),
    sourceFile("lib/story/c.ts", 'import { a } from "@/lib/article/a";'),
    sourceFile("lib/outlet/d.ts", 'import { a } from "@/lib/article/a";'),
  ]);
  expect(ring).toEqual(["article → coverage → story → article"]);
});

test("types alone make no ring", () => {
  const files = [
    sourceFile("lib/article/a.ts", 'import { b } from "@/lib/coverage/b";'),
    sourceFile("lib/coverage/b.ts", 'import type { A } from "@/lib/article/a";'),
  ];
  expect(cycles(files)).toEqual([]);
});

function complaints(start: string, file: SourceFile): string[] {
  const rule = rules.find(({ name }) => name.startsWith(start));
  if (!rule) throw new Error(`No rule begins with "${start}".`);
  return rule.complaints(file, [file]);
}

function firstWords(text: string): string {
  return text.trim().replaceAll(/\s+/g, " ").slice(0, 60);
}
