import type { ReviewItem } from "./review-item";

/** What one other editor decided between two states of the screen. */
export type OthersDecision = { name: string; keys: string[] };

/** Decisions of others that are new on the screen, by who made them; one's own are known already. */
export function othersDecisions(
  before: readonly ReviewItem[],
  after: readonly ReviewItem[],
  own: string,
): OthersDecision[] {
  const standings = new Map(before.map(({ key, standing }) => [key, standing]));
  const byName = new Map<string, string[]>();
  for (const item of after) {
    if (standings.get(item.key) === item.standing || item.standing === "pending") continue;
    const name = item.guess?.decidedBy ?? item.fact?.createdBy ?? null;
    if (name !== null && name !== own) byName.set(name, [...(byName.get(name) ?? []), item.key]);
  }
  return [...byName].map(([name, keys]) => ({ name, keys }));
}
