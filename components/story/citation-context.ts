"use client";

import { createContext, use } from "react";

import type { DraftCitation } from "@/lib/story/queries";

type Citations = {
  /** The number that readers will see, by place of first appearance. */
  numbers: ReadonlyMap<string, number>;
  passages: ReadonlyMap<string, DraftCitation>;
};

export const CitationContext = createContext<Citations>({ numbers: new Map(), passages: new Map() });

/** What stands behind the marks in the text that is being written. */
export function useCitations(): Citations {
  return use(CitationContext);
}
