import { expect, test } from "vitest";
import { aReadArticle, readAgain } from "@/seeds/factories/read-article";

test("a very long text is read too, up to as many findings as anybody could decide", async () => {
  const sentences = Array.from({ length: 6_000 }, (_, index) => `Ông Đặng Bá Thụ nói bến số ${index} đã mở.`);
  const paragraphs = Array.from({ length: 600 }, (_, index) =>
    sentences.slice(index * 10, index * 10 + 10).join(" "),
  );
  const article = await aReadArticle(["Bến đò mở lại", ...paragraphs].join("\n\n"));
  expect((await readAgain(article.id)).suggestions.length).toBe(5_000);
}, 300_000);
