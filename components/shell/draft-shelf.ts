import type * as z from "zod";

type Shelving<T> = {
  /** First in every key: on a shared browser nobody is shown what another person wrote. */
  userId: string;
  /** What is written on: a story, a revision of an article. */
  about: string;
  content: z.ZodType<T>;
  storage: () => Storage;
};

type Changed = Pick<StorageEvent, "key" | "newValue">;

/**
 * Keeps in this browser what was typed and not saved yet, so that a reload, a crash or an expired session loses
 * nothing. Each draft lies at its place: one for every form and passage.
 */
export function draftShelf<T>({ userId, about, content, storage }: Shelving<T>) {
  const prefix = `collate.draft.${userId}.${about}.`;
  const listeners = new Set<() => void>();
  let drafts: ReadonlyMap<string, T> | null = null;

  function all(): ReadonlyMap<string, T> {
    drafts ??= stored();
    return drafts;
  }

  function put(place: string, draft: T | null) {
    const next = new Map(all());
    if (draft === null) next.delete(place);
    else next.set(place, draft);
    drafts = next;
    for (const listener of listeners) listener();
  }

  function keep(place: string, draft: T) {
    put(place, draft);
    tolerating(() => storage().setItem(prefix + place, JSON.stringify(draft)), undefined);
  }

  function drop(place: string) {
    if (all().has(place)) put(place, null);
    tolerating(() => storage().removeItem(prefix + place), undefined);
  }

  function find(place: string): T | null {
    return all().get(place) ?? null;
  }

  /** Another tab of the same person wrote, saved or threw away. */
  function hear({ key, newValue }: Changed) {
    if (key?.startsWith(prefix)) put(key.slice(prefix.length), read(newValue));
  }

  function subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  function stored(): ReadonlyMap<string, T> {
    return tolerating(() => {
      const kept = storage();
      const keys = Array.from({ length: kept.length }, (_, at) => kept.key(at) ?? "");
      const own = keys.filter((key) => key.startsWith(prefix)).toSorted();
      return new Map(own.flatMap((key) => entryOf(key, read(kept.getItem(key)))));
    }, new Map<string, T>());
  }

  function entryOf(key: string, draft: T | null): [string, T][] {
    return draft === null ? [] : [[key.slice(prefix.length), draft]];
  }

  /** null when it is nothing that can be read, such as what an older version of the desk wrote. */
  function read(written: string | null): T | null {
    try {
      return content.safeParse(JSON.parse(written ?? "null")).data ?? null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  return { all, keep, drop, find, hear, subscribe };
}

/** A full or forbidden storage must stop nobody from writing; this tab still holds the draft. */
function tolerating<R>(attempt: () => R, otherwise: R): R {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof DOMException) return otherwise;
    throw error;
  }
}

export type DraftShelf<T> = ReturnType<typeof draftShelf<T>>;
