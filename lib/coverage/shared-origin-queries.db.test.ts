import { expect, test } from "vitest";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/ids";
import { setOrigin } from "@/lib/origin/set";
import { aReadArticle } from "@/seeds/factories/read-article";
import { anEditor } from "@/seeds/factories/user";
import { countWithSuspicions, getCoverage } from "./queries";
import { listSharedOrigins } from "./shared-origin-queries";

const wire = `Hồ Tà Lài cạn, nhà máy nước dừng bơm

TÀ LÀI – Nhà máy nước Tà Lài hôm Thứ Năm dừng bơm sau khi mực nước hồ xuống dưới cửa lấy nước, theo Reuters.

Khoảng 9.000 hộ dân sẽ nhận nước bằng xe bồn mỗi ngày hai lần. Trường học trong vùng được ưu tiên trước.

“Chúng tôi không thể bơm bùn lên cho người dân uống được”, giám đốc nhà máy Đinh Công Tráng nói.

Lần gần nhất hồ cạn tới mức này là năm 1998. “Mưa phải kéo dài ba tuần thì hồ mới đầy lại”, kỹ sư Lương Thị Nhài cho biết.`;

const own = `Nhà máy nước Tà Lài ngừng bơm vì hồ cạn

Hôm 12/3, nhà máy nước Tà Lài ngừng bơm do mực nước hồ đã xuống dưới cửa lấy nước.

Chừng 9.000 hộ dân sẽ được cấp nước bằng xe bồn, mỗi ngày hai lần. Các trường học trong vùng được ưu tiên.

"Chúng tôi không thể bơm bùn cho dân uống", ông Đinh Công Tráng, giám đốc nhà máy, nói.

Hồ từng cạn tới mức này hồi năm 1998. "Phải mưa suốt ba tuần hồ mới đầy lại", bà Lương Thị Nhài, kỹ sư của nhà máy, cho hay.

Báo Tà Lài`;

/** Two articles in one coverage, put there by hand: finding each other is tested elsewhere. */
async function aSharedStory() {
  const [first, second] = [await aReadArticle(wire), await aReadArticle(own)];
  await database().coverageMember.deleteMany();
  const coverageId = newId();
  await database().coverage.create({ data: { id: coverageId } });
  await database().coverageMember.createMany({
    data: [first, second].map(({ id }) => ({
      id: newId(),
      coverageId,
      articleId: id,
      state: "suggested",
      reasons: [],
    })),
  });
  return { coverageId, wireId: first.id, ownId: second.id };
}

test("the paper that names nobody is suspected of the agency that the other names, with the words that say so", async () => {
  const editor = await anEditor();
  const { coverageId, wireId, ownId } = await aSharedStory();
  const [shared, ...more] = await listSharedOrigins(editor, coverageId);
  expect(more).toEqual([]);
  expect(shared).toMatchObject({
    articleId: ownId,
    besideId: wireId,
    quotationCount: 2,
    agency: { name: "Reuters" },
  });
  expect(shared?.agency.quote).toContain("theo Reuters");
});

test("a suspicion is never among the decided, and joins the count of what is only suspected", async () => {
  const editor = await anEditor();
  const { coverageId } = await aSharedStory();
  const coverage = await getCoverage(editor, coverageId);
  if (!coverage) throw new Error("The coverage is gone.");
  const count = countWithSuspicions(coverage, await listSharedOrigins(editor, coverageId));
  expect(count.decided).toEqual([]);
  expect(count.suspected.map(({ name, articleIds }) => [name, articleIds.length])).toEqual([["Reuters", 2]]);
});

test("once an editor says it is the paper's own work, nothing is suspected any more", async () => {
  const editor = await anEditor();
  const { coverageId, ownId } = await aSharedStory();
  const { currentRevisionId } = await database().article.findUniqueOrThrow({ where: { id: ownId } });
  const decided = await setOrigin(editor, { revisionId: currentRevisionId ?? "", kind: "own_reporting" });
  expect(decided.ok).toBe(true);
  expect(await listSharedOrigins(editor, coverageId)).toEqual([]);
});
