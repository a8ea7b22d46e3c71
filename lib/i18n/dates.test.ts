import { expect, test } from "vitest";

import { sayAge, sayDay, sayExactly, sayMoment } from "./dates";

const noon = new Date("2026-11-22T05:00:00Z");

test("a day is told in Vietnam, whatever the zone of the machine", () => {
  const lateEvening = new Date("2026-11-21T17:30:00Z");
  expect(sayDay(lateEvening, "vi")).toBe("Chủ nhật, 22/11/2026");
  expect(sayDay(lateEvening, "en")).toBe("Sunday, 22 November 2026");
});

test("a moment is told as people say it when the present is known", () => {
  const say = (at: string, locale: "vi" | "en") => sayMoment(new Date(at), { locale, now: noon });
  expect(say("2026-11-21T17:05:00Z", "vi")).toBe("00:05 hôm nay");
  expect(say("2026-11-21T16:55:00Z", "vi")).toBe("23:55 hôm qua");
  expect(say("2026-11-20T07:00:00Z", "vi")).toBe("14:00 thứ Sáu");
  expect(say("2026-11-20T07:00:00Z", "en")).toBe("Friday, 14:00");
  expect(say("2026-11-15T07:00:00Z", "vi")).toBe("14:00, 15/11/2026");
});

test("a day of this week goes by its name, as Vietnamese spells it", () => {
  const say = (at: string) =>
    sayMoment(new Date(at), { locale: "vi", now: new Date("2026-11-25T05:00:00Z") });
  expect([say("2026-11-22T05:00:00Z"), say("2026-11-21T05:00:00Z")]).toEqual([
    "12:00 Chủ nhật",
    "12:00 thứ Bảy",
  ]);
});

test("a moment without a present is a full date, so that a cached page never lies", () => {
  expect(sayMoment(noon, { locale: "vi" })).toBe("12:00, 22/11/2026");
  expect(sayMoment(noon, { locale: "en" })).toBe("22 November 2026, 12:00");
});

test("an age goes from minutes to days and then becomes a date", () => {
  const say = (at: string) => sayAge(new Date(at), { locale: "vi", now: noon });
  expect(say("2026-11-22T04:59:30Z")).toBe("vừa xong");
  expect(say("2026-11-22T04:55:00Z")).toBe("5 phút trước");
  expect(say("2026-11-22T02:00:00Z")).toBe("3 giờ trước");
  expect(say("2026-11-19T05:00:00Z")).toBe("3 ngày trước");
  expect(say("2026-11-01T05:00:00Z")).toBe("1/11/2026");
  expect(sayAge(new Date("2026-11-21T05:00:00Z"), { locale: "en", now: noon })).toBe("1 day ago");
});

test("the exact time names its zone", () => {
  expect(sayExactly(noon, "vi")).toBe("Chủ nhật, 22/11/2026, 12:00:00 (giờ Việt Nam, UTC+7)");
});
