import { type GivenOfItem, type ItemSurroundings, prepareItem } from "./prepared-item";
import type { ReadStep } from "./read-steps";
import type { PlacedItem } from "./store-chunk";

type Around = Omit<ItemSurroundings, "mediaType" | "given"> & {
  givenAt?: (position: number) => GivenOfItem | undefined;
};

/** Gives each arrival its place in the report: new ones one after the other, retried ones where they stood. */
export function placeSteps(
  steps: readonly ReadStep[],
  around: Around,
  from: number,
): { items: PlacedItem[]; newItems: number } {
  let next = from;
  const items = steps.flatMap(({ arrivals, mediaType, fileId, retried }) =>
    arrivals.map((arrival, index): PlacedItem => {
      const known = index === 0 ? retried : null;
      const position = known?.position ?? next++;
      const item = prepareItem(arrival, { ...around, mediaType, given: around.givenAt?.(position) });
      return { item, fileId, position, itemId: known?.itemId ?? null };
    }),
  );
  return { items, newItems: next - from };
}
