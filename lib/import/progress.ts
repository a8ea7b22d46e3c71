import "server-only";
import { listen, type Listening } from "@/lib/db/listen";

type Watchers = { byImport: Map<string, Set<() => void>>; listening: Listening };

const holder = globalThis as typeof globalThis & { collateImportWatchers?: Watchers };

/**
 * Calls back whenever something about an import was committed, by whichever process. One connection serves all
 * watchers of this process; the last to leave closes it.
 */
export function watchImport(importId: string, onChange: () => void): () => void {
  const watchers = (holder.collateImportWatchers ??= open());
  const those = watchers.byImport.get(importId) ?? new Set();
  watchers.byImport.set(importId, those);
  those.add(onChange);
  return () => {
    those.delete(onChange);
    if (those.size === 0) watchers.byImport.delete(importId);
    if (watchers.byImport.size > 0 || holder.collateImportWatchers !== watchers) return;
    delete holder.collateImportWatchers;
    void watchers.listening.close();
  };
}

function open(): Watchers {
  const byImport: Watchers["byImport"] = new Map();
  const tell = (those: Iterable<() => void>) => {
    for (const onChange of those) onChange();
  };
  const listening = listen("collate_import", {
    onMessage: (importId) => tell([...(byImport.get(importId) ?? [])]),
    onGap: () => tell([...byImport.values()].flatMap((those) => [...those])),
  });
  return { byImport, listening };
}
