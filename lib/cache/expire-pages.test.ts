import { revalidateTag, updateTag } from "next/cache";
import { after } from "next/server";
import { expect, test, vi } from "vitest";
import { expirePages } from "./expire-pages";

vi.mock("next/cache", () => ({
  updateTag: vi.fn<typeof updateTag>(),
  revalidateTag: vi.fn<typeof revalidateTag>(),
}));
vi.mock("next/server", () => ({ after: vi.fn<(task: () => Promise<void>) => void>() }));

test("what was being made while pages were expired is expired as well", async () => {
  expirePages(["story:a", "stories"], 0);
  expect(vi.mocked(updateTag).mock.calls).toEqual([["story:a"], ["stories"]]);
  expect(revalidateTag).not.toHaveBeenCalled();
  const [task] = vi.mocked(after).mock.calls[0] ?? [];
  await (task as () => Promise<void>)();
  expect(vi.mocked(revalidateTag).mock.calls).toEqual([
    ["story:a", { expire: 0 }],
    ["stories", { expire: 0 }],
  ]);
});

test("without pages nothing waits", () => {
  vi.mocked(after).mockClear();
  expirePages([]);
  expect(after).not.toHaveBeenCalled();
});
