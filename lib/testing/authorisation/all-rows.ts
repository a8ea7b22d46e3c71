import type { MatrixRow } from "./row";

const modules = import.meta.glob<Record<string, unknown>>(["./*.ts", "!./all-rows.ts"], { eager: true });

/** Every verb, from all lists of this folder. */
export const rows: MatrixRow[] = Object.values(modules)
  .flatMap((module) => Object.entries(module))
  .filter(([name]) => name.endsWith("Rows"))
  .flatMap(([, list]) => list as MatrixRow[]);
