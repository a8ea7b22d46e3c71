/** What stands under a key of a record; `source.name` leads inside. undefined: no such key. */
export function recordValue(record: Record<string, unknown>, key: string): unknown {
  if (Object.hasOwn(record, key)) return record[key];
  let value: unknown = record;
  for (const step of key.split(".")) {
    if (!isRecord(value) || !Object.hasOwn(value, step)) return undefined;
    value = value[step];
  }
  return value;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Texts, numbers, lists of texts, and names within objects, as one text; null when there is none. */
export function recordText(value: unknown): string | null {
  if (typeof value === "string") return value.trim() === "" ? null : value;
  if (typeof value === "number" || typeof value === "bigint") return String(value);
  if (Array.isArray(value)) {
    // Lists in lists hold no names, and may be deeper than the stack.
    const parts = value.slice(0, 50).flatMap((part) => (Array.isArray(part) ? [] : (recordText(part) ?? [])));
    return parts.length === 0 ? null : parts.join(", ");
  }
  return isRecord(value) ? nameOf(value) : null;
}

function nameOf(value: Record<string, unknown>): string | null {
  const name = value["name"] ?? value["title"];
  return typeof name === "string" && name.trim() !== "" ? name : null;
}
