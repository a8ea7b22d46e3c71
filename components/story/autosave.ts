import type { DraftText } from "./draft-text";

export type SaveAnswer<Conflict> =
  | { kind: "saved"; version: number; savedAt: string }
  | { kind: "conflict"; theirs: Conflict }
  /** Trying again with the same text would be refused again. */
  | { kind: "refused"; words: string }
  /** Nobody answered, or nobody is signed in: the same text is tried again. */
  | { kind: "unreachable"; words: string };

export type SaveStatus<Conflict> =
  | { kind: "saved"; at: string }
  | { kind: "waiting" }
  | { kind: "saving" }
  | { kind: "conflict"; theirs: Conflict; mine: DraftText }
  | { kind: "refused"; words: string }
  | { kind: "unreachable"; words: string };

type Wishes<Conflict> = {
  version: number;
  savedAt: string;
  save: (text: DraftText, seenVersion: number) => Promise<SaveAnswer<Conflict>>;
  /** Where a text waits until the server has it; null when it has. */
  shelve: (unsaved: { text: DraftText; version: number } | null) => void;
};

export const pauseBeforeSaving = 800;
export const longestWait = 5_000;
export const pauseBeforeRetry = 4_000;

/** Saves what is written, one save at a time; each names the version that the one before it made. */
export function createAutosave<Conflict>({ save, shelve, ...start }: Wishes<Conflict>) {
  let version = start.version;
  let status: SaveStatus<Conflict> = { kind: "saved", at: start.savedAt };
  let unsaved: DraftText | null = null;
  let running: Promise<void> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waitingSince: number | null = null;
  const listeners = new Set<() => void>();

  function tell(next: SaveStatus<Conflict>) {
    status = next;
    for (const listener of listeners) listener();
  }

  function change(text: DraftText) {
    unsaved = text;
    shelve({ text, version });
    if (status.kind === "conflict") return tell({ ...status, mine: text });
    if (status.kind !== "saving") tell({ kind: "waiting" });
    plan(pauseBeforeSaving);
  }

  function plan(pause: number) {
    waitingSince ??= performance.now();
    const left = Math.max(0, longestWait - (performance.now() - waitingSince));
    clearTimeout(timer);
    timer = setTimeout(() => void run(), Math.min(pause, left));
  }

  function run(): Promise<void> {
    clearTimeout(timer);
    running ??= saveUntilDone().finally(() => {
      running = null;
    });
    return running;
  }

  async function saveUntilDone() {
    while (unsaved && status.kind !== "conflict") {
      const text = unsaved;
      waitingSince = null;
      tell({ kind: "saving" });
      const answer = await save(text, version);
      const changed = unsaved !== text;
      if (answer.kind !== "saved") return fail(answer);
      version = answer.version;
      if (!changed) unsaved = null;
      shelve(unsaved && { text: unsaved, version });
      tell(changed ? { kind: "waiting" } : { kind: "saved", at: answer.savedAt });
    }
  }

  function fail(answer: Exclude<SaveAnswer<Conflict>, { kind: "saved" }>) {
    if (!unsaved) return;
    if (answer.kind === "conflict") return tell({ ...answer, mine: unsaved });
    tell(answer);
    if (answer.kind === "unreachable") timer = setTimeout(() => void run(), pauseBeforeRetry);
  }

  function subscribe(listener: () => void) {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  /** Saves at once what waits; true when the server has everything. */
  async function flush(): Promise<boolean> {
    await run();
    return status.kind === "saved";
  }

  /** After a conflict: this text goes on from the version that was seen in it. */
  function settle(seenVersion: number, text: DraftText) {
    version = seenVersion;
    unsaved = null;
    tell({ kind: "waiting" });
    change(text);
  }

  /** After a conflict: the other text stands, and nothing of ours waits. */
  function accept(seenVersion: number, at: string) {
    version = seenVersion;
    unsaved = null;
    shelve(null);
    tell({ kind: "saved", at });
  }

  /** A text from an earlier visit that rests on another version than the one that stands. */
  function contest(theirs: Conflict, mine: DraftText) {
    unsaved = mine;
    tell({ kind: "conflict", theirs, mine });
  }

  return {
    change,
    subscribe,
    flush,
    settle,
    accept,
    contest,
    status: () => status,
    version: () => version,
  };
}
