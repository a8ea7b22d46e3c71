import * as z from "zod";

/** Which places or suggestions stood in the way of an act on many: what its refusal tells beside its code. */
export const inTheWay = z
  .object({
    places: z.array(z.object({ revisionId: z.string(), start: z.int(), end: z.int() })).default([]),
    suggestionIds: z.array(z.string()).default([]),
  })
  .catch({ places: [], suggestionIds: [] });
