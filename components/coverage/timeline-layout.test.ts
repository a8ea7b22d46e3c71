import { expect, test } from "vitest";
import { layOutTimeline } from "./timeline-layout";

const at = (time: string) => new Date(`2026-03-18T${time}:00+07:00`);
const bien = { id: "bien", name: "Báo Biển" };
const nui = { id: "nui", name: "Báo Núi" };
const article = (id: string, outlet: typeof bien | null, time: string | null, arrived = "20:00") => ({
  id,
  outlet,
  publishedAt: time === null ? null : at(time),
  createdAt: at(arrived),
});

test("outlets are rows in order of their first article, and time runs from left to right", () => {
  const { rows, points } = layOutTimeline(
    [article("c", bien, "12:00"), article("a", nui, "08:00"), article("b", bien, "10:00")],
    [],
  );
  expect(rows.map(({ name }) => name)).toEqual(["Báo Núi", "Báo Biển"]);
  expect(points.map(({ articleId, row, x }) => [articleId, row, x])).toEqual([
    ["a", 0, 0],
    ["b", 1, 0.5],
    ["c", 1, 1],
  ]);
});

test("an origin is a line through its articles in order of time", () => {
  const { lines } = layOutTimeline(
    [article("a", nui, "08:00"), article("b", bien, "10:00"), article("c", null, "09:00")],
    [{ key: "wire", articleIds: ["b", "a"], decided: false }],
  );
  expect(lines.map(({ from, to, decided }) => [from.articleId, to.articleId, decided])).toEqual([
    ["a", "b", false],
  ]);
});

test("an unknown date is not invented: the article stands where it arrived, and says so", () => {
  const { points } = layOutTimeline([article("a", nui, "08:00"), article("b", bien, null, "09:00")], []);
  expect(points.map(({ undated }) => undated)).toEqual([false, true]);
});

test("ticks stand on whole hours of Vietnam", () => {
  const { ticks } = layOutTimeline([article("a", nui, "08:20"), article("b", bien, "12:10")], []);
  expect(ticks.map(({ at: tick }) => tick.toISOString())).toEqual([
    at("09:00").toISOString(),
    at("10:00").toISOString(),
    at("11:00").toISOString(),
    at("12:00").toISOString(),
  ]);
});

test("a single moment has one place and no ticks to mislead", () => {
  const { points, ticks } = layOutTimeline([article("a", nui, "08:20")], []);
  expect(points[0]?.x).toBe(0.5);
  expect(ticks).toEqual([]);
});

test("what arrived within one import stands at one place", () => {
  const { points } = layOutTimeline(
    [article("a", nui, null, "09:00"), article("b", bien, null, "09:01")],
    [],
  );
  expect(points.map(({ x }) => x)).toEqual([0.5, 0.5]);
});
