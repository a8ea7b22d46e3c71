export type Scheme = "system" | "light" | "dark";

const place = "collate.scheme";

export function currentScheme(): Scheme {
  const chosen = document.documentElement.dataset.scheme;
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

/** The attribute on the root element is the state; storage only carries it to the next visit. */
export function chooseScheme(scheme: Scheme) {
  if (scheme === "system") delete document.documentElement.dataset.scheme;
  else document.documentElement.dataset.scheme = scheme;

  if (scheme === "system") storage()?.removeItem(place);
  else storage()?.setItem(place, scheme);
}

/** What public/assets/scheme.js does before the first paint. */
export function applyStoredScheme() {
  document.documentElement.dataset.script = "on";
  const stored = storage()?.getItem(place);
  if (stored === "light" || stored === "dark") document.documentElement.dataset.scheme = stored;
}

/** Browsers that forbid storage throw on the first touch. The choice then lasts for this page only. */
function storage(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}
