import { allowAlias } from "@/lib/alias-refusal/allow";
import { refuseAlias } from "@/lib/alias-refusal/refuse";
import { database } from "@/lib/db/client";
import { retireRule } from "@/lib/cleaning/retire";
import { saveRule } from "@/lib/cleaning/save";
import { newId } from "@/lib/ids";
import { changeOutlet } from "@/lib/outlet/change";
import { createOutlet } from "@/lib/outlet/create";
import { applyReference } from "@/lib/seed/apply-reference";
import { clearHalfDone } from "@/lib/seed/demo/clear";
import { anArticle } from "@/seeds/factories/article";
import { anEntity } from "@/seeds/factories/entity";
import { anOutlet } from "@/seeds/factories/outlet";
import { aRule, aRuleToSave } from "@/seeds/factories/rule";
import { anEditor } from "@/seeds/factories/user";
import { matrixRow } from "./row";

export const worldRows = [
  matrixRow({ verb: refuseAlias, allowed: ["editor", "chief"], arrange: aliasToRefuse }),
  matrixRow({
    verb: allowAlias,
    allowed: ["editor", "chief"],
    arrange: async () => {
      const refused = await refuseAlias(await anEditor(), await aliasToRefuse());
      if (!refused.ok) throw new Error(refused.problem);
      return { refusalId: refused.value.refusalId, seenVersion: 1 };
    },
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
  matrixRow({ verb: saveRule, allowed: ["editor", "chief"], arrange: () => aRuleToSave() }),
  matrixRow({
    verb: retireRule,
    allowed: ["editor", "chief"],
    arrange: async () => ({ ruleId: (await aRule()).ruleId, reach: "later" as const }),
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

async function aliasToRefuse() {
  const { articleId } = await anArticle();
  return { entityId: await anEntity(), text: `Tên khác ${newId()}`, articleId };
}
