import type { Result } from "@/lib/action/result";
import { addAttribution } from "@/lib/attribution/add";
import { changeAttribution } from "@/lib/attribution/change";
import { removeAttribution } from "@/lib/attribution/remove";
import { isPerson } from "@/lib/auth/actor";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { addMention } from "@/lib/mention/add";
import { changeMention } from "@/lib/mention/change";
import { removeMention } from "@/lib/mention/remove";
import type { SplitMentionInput } from "@/lib/mention/schema";
import { splitMention } from "@/lib/mention/split";
import { tagAll } from "@/lib/mention/tag-all";
import { addNote } from "@/lib/note/add";
import { changeNote } from "@/lib/note/change";
import { deleteNote } from "@/lib/note/delete";
import { resolveNote } from "@/lib/note/resolve";
import { removeOrigin } from "@/lib/origin/remove";
import { setOrigin } from "@/lib/origin/set";
import { anArticle, named, spanOf } from "@/seeds/factories/article";
import { anEntity } from "@/seeds/factories/entity";
import { anEditor } from "@/seeds/factories/user";
import { matrixRow } from "./row";

const desk = ["editor", "chief"] as const;

export const sourcingRows = [
  matrixRow({ verb: addMention, allowed: desk, arrange: mentionInput }),
  matrixRow({
    verb: changeMention,
    allowed: desk,
    arrange: async () => ({ ...(await aMention()), entity: { entityId: await anEntity() } }),
  }),
  matrixRow({ verb: removeMention, allowed: desk, arrange: aMention }),
  matrixRow({
    verb: splitMention,
    allowed: desk,
    arrange: async () => {
      const { mentionId, seenVersion } = await aMention();
      const { start, end } = await database().mention.findUniqueOrThrow({ where: { id: mentionId } });
      const at = start + named.person.indexOf(" ");
      const [first, second] = [await anEntity(), await anEntity()];
      const parts: SplitMentionInput["parts"] = [
        { span: { start, end: at }, entity: { entityId: first } },
        { span: { start: at + 1, end }, entity: { entityId: second } },
      ];
      return { target: { mentionId }, seenVersion, parts };
    },
  }),
  matrixRow({
    verb: tagAll,
    allowed: desk,
    arrange: async () => {
      const { revisionId, span, entity } = await mentionInput();
      const { mentionId } = await must(addMention(await anEditor(), { revisionId, span, entity }));
      const seen = { as: "fact" as const, mentionId, version: 1 };
      return {
        entity: { entityId: await anEntity() },
        quote: named.person,
        places: [{ revisionId, span, seen }],
      };
    },
  }),
  matrixRow({ verb: addAttribution, allowed: desk, arrange: attributionInput }),
  matrixRow({
    verb: changeAttribution,
    allowed: desk,
    arrange: async () => ({ ...(await anAttribution()), change: { role: "chủ đò" } }),
  }),
  matrixRow({ verb: removeAttribution, allowed: desk, arrange: anAttribution }),
  matrixRow({ verb: setOrigin, allowed: desk, arrange: originInput }),
  matrixRow({ verb: removeOrigin, allowed: desk, arrange: anOrigin }),
  matrixRow({ verb: addNote, allowed: desk, arrange: noteInput }),
  matrixRow({
    verb: changeNote,
    allowed: desk,
    arrange: async (actor) => ({ ...(await aNote(actor)), body: "Đã hỏi lại." }),
  }),
  matrixRow({ verb: deleteNote, allowed: desk, arrange: aNote }),
  matrixRow({ verb: resolveNote, allowed: desk, arrange: aNote }),
];

async function mentionInput() {
  const article = await anArticle();
  const entityId = await anEntity();
  return { revisionId: article.revisionId, span: spanOf(article, named.person), entity: { entityId } };
}

async function aMention() {
  const { mentionId } = await must(addMention(await anEditor(), await mentionInput()));
  return { mentionId, seenVersion: 1 };
}

async function attributionInput() {
  const article = await anArticle();
  return {
    revisionId: article.revisionId,
    mode: "indirect" as const,
    sourceKind: "named_person" as const,
    source: spanOf(article, named.person),
    claims: [spanOf(article, named.claim)],
    speakerLabel: named.person,
  };
}

async function anAttribution() {
  const { attributionId } = await must(addAttribution(await anEditor(), await attributionInput()));
  return { attributionId, seenVersion: 1 };
}

async function originInput() {
  return { revisionId: (await anArticle()).revisionId, kind: "own_reporting" as const };
}

async function anOrigin() {
  const { originId } = await must(setOrigin(await anEditor(), await originInput()));
  return { originId, seenVersion: 1 };
}

async function noteInput() {
  const article = await anArticle();
  return { revisionId: article.revisionId, span: spanOf(article, named.claim), body: "Cần gọi lại." };
}

/** The knocker's own, where they could have written one: nobody changes another's. */
async function aNote(knocker: Actor) {
  const writer = await anEditor();
  const { noteId } = await must(addNote(writer, await noteInput()));
  if (isPerson(knocker) && (await isKnown(knocker.id))) {
    await database().note.update({ where: { id: noteId }, data: { authorId: knocker.id } });
  }
  return { noteId, seenVersion: 1 };
}

async function isKnown(userId: string): Promise<boolean> {
  return (await database().user.count({ where: { id: userId } })) === 1;
}

async function must<T>(done: Promise<Result<T, string>>): Promise<T> {
  const result = await done;
  if (!result.ok) throw new Error(result.problem);
  return result.value;
}
