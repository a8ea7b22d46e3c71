import { expect, test } from "vitest";

import { publicAlternates } from "./public-alternates";

test("a page names itself and its sister in each language", () => {
  expect(publicAlternates("en", "/stories/lu-lon")).toEqual({
    canonical: "/en/stories/lu-lon",
    languages: { vi: "/stories/lu-lon", en: "/en/stories/lu-lon", "x-default": "/stories/lu-lon" },
  });
  expect(publicAlternates("vi", "/")).toEqual({
    canonical: "/",
    languages: { vi: "/", en: "/en", "x-default": "/" },
  });
});
