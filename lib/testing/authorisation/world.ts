import { database } from "@/lib/db/client";
import { addAlias } from "@/lib/entity/add-alias";
import { createEntity } from "@/lib/entity/create";
import { newId } from "@/lib/ids";
import { changeOutlet } from "@/lib/outlet/change";
import { createOutlet } from "@/lib/outlet/create";
import { applyReference } from "@/lib/seed/apply-reference";
import { clearHalfDone } from "@/lib/seed/demo/clear";
import { anArticle } from "@/seeds/factories/article";
import { anEntity } from "@/seeds/factories/entity";
import { anOutlet } from "@/seeds/factories/outlet";
import { matrixRow } from "./row";

export const worldRows = [
  matrixRow({
    verb: createEntity,
    allowed: ["editor", "chief"],
    arrange: async () => ({ kind: "person" as const, name: `Người ${newId()}` }),
  }),
  matrixRow({
    verb: addAlias,
    allowed: ["editor", "chief"],
    arrange: async () => ({ entityId: await anEntity(), text: `Tên khác ${newId()}` }),
  }),
  matrixRow({
    verb: createOutlet,
    allowed: ["admin"],
    arrange: async () => ({
      name: `Báo ${newId()}`,
      kind: "newspaper" as const,
      rightsMode: "full_text" as const,
      excerptLength: null,
    }),
  }),
  matrixRow({
    verb: changeOutlet,
    allowed: ["admin"],
    arrange: async () => ({ outletId: await anOutlet(), seenVersion: 1, country: "VN" }),
  }),
  matrixRow({ verb: applyReference, allowed: ["system"], arrange: async () => null }),
  matrixRow({
    verb: clearHalfDone,
    allowed: ["system"],
    // Only sample data are ever cleared; there must be some for it to have anything to tell.
    arrange: async () => {
      const { articleId } = await anArticle();
      await database().article.update({ where: { id: articleId }, data: { sample: true } });
      return null;
    },
  }),
];
