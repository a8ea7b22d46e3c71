import { SchemeKeeper } from "./scheme-keeper";

/**
 * For the head: sets the chosen scheme before the first paint, from a file of its own so that no inline script
 * is needed.
 */
export function SchemeScript() {
  return (
    <>
      {/* oxlint-disable-next-line nextjs/no-sync-scripts -- it must have run before the first paint */}
      <script src="/assets/scheme.js" />
      <SchemeKeeper />
    </>
  );
}
