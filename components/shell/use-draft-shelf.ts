"use client";

import { useEffect, useMemo, useState, useSyncExternalStore } from "react";
import type * as z from "zod";

import { draftShelf } from "./draft-shelf";
import type { DraftShelf } from "./draft-shelf";

type ShelfOf<T> = { userId: string; about: string; content: z.ZodType<T> };

export type Drafts<T> = Pick<DraftShelf<T>, "keep" | "drop" | "find"> & {
  /** As they stand now, by place; none while the page comes from the server. */
  all: ReadonlyMap<string, T>;
};

/** The drafts that this person left in this browser. Who writes on or about what must stay the same while it stands. */
export function useDraftShelf<T>({ userId, about, content }: ShelfOf<T>): Drafts<T> {
  const [shelf] = useState(() => draftShelf({ userId, about, content, storage: () => window.localStorage }));
  const [none] = useState<ReadonlyMap<string, T>>(() => new Map());
  const all = useSyncExternalStore(shelf.subscribe, shelf.all, () => none);

  useEffect(() => {
    window.addEventListener("storage", shelf.hear);
    return () => window.removeEventListener("storage", shelf.hear);
  }, [shelf]);

  return useMemo(() => ({ all, keep: shelf.keep, drop: shelf.drop, find: shelf.find }), [all, shelf]);
}
