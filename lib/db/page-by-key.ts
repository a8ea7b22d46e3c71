import "server-only";

/** Where a page of a list begins: behind or before a row, which need not be in the list any more. */
export type Place = { after: string | null; before: string | null };

/** What a list that stands newest first asks of Prisma for one page; one row more than a page, see `pageOf`. */
export function rowsAt(place: Place, size: number) {
  return {
    where: idsAt(place),
    orderBy: { id: "desc" as const },
    take: (size + 1) * (place.before === null ? 1 : -1),
  };
}

function idsAt({ after, before }: Place) {
  if (before !== null) return { id: { gt: before } };
  return after === null ? {} : { id: { lt: after } };
}

type Moment = "createdAt" | "updatedAt";
type Beyond<Column extends Moment> =
  | Record<Column, { lte: Date } | { gte: Date }>
  | { OR: (Record<Column, { lt: Date } | { gt: Date }> | { id: { lt: string } | { gt: string } })[] };

/**
 * The same for a list that stands by a moment and then by id, newest first. `momentOf` tells the moment of a row whether
 * or not it is in the list still; of one that is gone, null, and the list begins anew.
 */
export async function rowsByMoment<Column extends Moment>(
  place: Place,
  size: number,
  { column, momentOf }: { column: Column; momentOf: (id: string) => Promise<Date | null> },
) {
  const { after, before } = place;
  const id = before ?? after;
  const moment = id === null ? null : await momentOf(id);
  return {
    where: {
      AND: id === null || moment === null ? [] : beyond(column, { moment, id, backwards: before !== null }),
    },
    orderBy: [{ [column]: "desc" } as Record<Column, "desc">, { id: "desc" as const }],
    take: (size + 1) * (before === null ? 1 : -1),
  };
}

type Key = { moment: Date; id: string; backwards: boolean };

function beyond<Column extends Moment>(column: Column, { moment, id, backwards }: Key): Beyond<Column>[] {
  const at = <Value>(value: Value) => ({ [column]: value }) as Record<Column, Value>;
  return backwards
    ? [at({ gte: moment }), { OR: [at({ gt: moment }), { id: { gt: id } }] }]
    : [at({ lte: moment }), { OR: [at({ lt: moment }), { id: { lt: id } }] }];
}

/** The page, and the places of its neighbours; null at the ends. */
export type Page<Row> = { rows: Row[]; next: string | null; previous: string | null };

/** Takes off the row that only told whether there is more. */
export function pageOf<Row extends { id: string }>(
  rows: Row[],
  { after, before }: Place,
  size: number,
): Page<Row> {
  const backwards = before !== null;
  const more = rows.length > size;
  const shown = backwards ? rows.slice(-size) : rows.slice(0, size);
  return {
    rows: shown,
    next: backwards || more ? (shown.at(-1)?.id ?? null) : null,
    previous: (backwards ? more : after !== null) ? (shown[0]?.id ?? null) : null,
  };
}
