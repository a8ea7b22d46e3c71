import * as z from "zod";

import { placeInAddress, idInAddress, queryOf } from "@/components/shell/place-in-list";
import type { InboxFilter } from "@/lib/article/queries";
import { articleStates } from "@/lib/article/schema";

const registers = ["domestic", "overseas", "mixed", "unknown"] as const;

const one = z.preprocess((value) => (Array.isArray(value) ? value[0] : value), z.string().optional());

/** The inbox's address. What cannot be read is left out rather than refused: links grow old. */
const address = placeInAddress.extend({
  state: one.pipe(z.enum(articleStates)).nullable().catch(null),
  outlet: idInAddress,
  register: one.pipe(z.enum(registers)).nullable().catch(null),
  open: one.transform((value) => value === "1"),
  at: idInAddress,
});
export type InboxAddress = z.infer<typeof address>;

export function inboxAddress(searchParams: Record<string, string | string[] | undefined>): InboxAddress {
  return address.parse(searchParams);
}

export function inboxFilter({ state, outlet, register, open }: InboxAddress): InboxFilter {
  return { states: state ? [state] : [], outletId: outlet, register, withOpenSuggestions: open };
}

/** The query of a link inside the inbox; a change of filter starts at the first page again. */
export function inboxQuery(from: InboxAddress, change: Partial<InboxAddress>): string {
  const turnsPage = "after" in change || "before" in change;
  const place = turnsPage ? {} : { after: null, before: null };
  const next = { ...from, ...place, at: null, ...change };
  const { state, outlet, register, open, after, before, at } = next;
  return queryOf({ state, outlet, register, open: open ? "1" : null, after, before, at });
}
