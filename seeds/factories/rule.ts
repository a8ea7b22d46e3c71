import { saveRule } from "@/lib/cleaning/save";
import { ruleInput, type SaveRuleInput } from "@/lib/cleaning/schema";
import { tryRule } from "@/lib/cleaning/trial-queries";
import { newId } from "@/lib/ids";
import { anOutlet } from "./outlet";
import { aReadArticle } from "./read-article";
import { anEditor } from "./user";

/** The line that an outlet puts under its articles, and that no machine knows. */
export const followUs = "Theo dõi Đò Ngang trên mọi bến sông";

/** An article of our own with that line in it; every one is different. */
export function articleText(line = followUs): string {
  const mark = newId();
  return [
    `Bến đò Phú Lễ mở lại sau mùa nước ${mark.slice(-6)}`,
    "Ông Lê Văn Tần, trưởng bến, cho biết chuyến đầu tiên rời bờ lúc năm giờ sáng và chở theo hơn ba mươi người đi chợ.",
    "Theo ông Tần, bến được gia cố bằng cọc tràm, còn đường dẫn xuống bến đã rải đá để xe máy lên xuống không bị trượt.",
    line,
    `Bà Nguyễn Thị Sáu, tiểu thương, nói bà con hai bên sông chờ ngày này từ trước Tết. Mã tin ${mark}.`,
  ].join("\n\n");
}

export async function anArticleOf(outletId: string, line = followUs) {
  return aReadArticle(articleText(line), { outletId });
}

type Asked = Partial<
  Pick<SaveRuleInput, "outletId" | "exampleArticleId" | "pattern" | "kind" | "kept" | "reach">
> & {
  replacesId?: string | null;
};

/** Everything for making a rule, its trial looked at. */
export async function aRuleToSave(asked: Asked = {}): Promise<SaveRuleInput> {
  const outletId = asked.outletId ?? (await anOutlet());
  const exampleArticleId = asked.exampleArticleId ?? (await anArticleOf(outletId)).id;
  const rule = ruleInput.parse({
    outletId,
    pattern: asked.pattern ?? { match: "exact", words: followUs },
    kind: asked.kind ?? "boilerplate",
    kept: asked.kept ?? false,
    replacesId: asked.replacesId ?? null,
  });
  const trial = await tryRule(await anEditor(), rule);
  if (!trial) throw new Error("The trial was refused.");
  return { ...rule, exampleArticleId, seenTrial: trial.stamp, reach: asked.reach ?? "later" };
}

export async function aRule(asked: Asked = {}) {
  const input = await aRuleToSave(asked);
  const saved = await saveRule(await anEditor(), input);
  if (!saved.ok) throw new Error(saved.problem);
  return { ...saved.value, outletId: input.outletId, exampleArticleId: input.exampleArticleId };
}
