import type { EntityFinding, Span } from "../types";
import type { Sources } from "./items";

/** 'tại', 'thuộc', 'của', 'at', 'of'; or a comma that opens an apposition. */
const opens = /^(?:,\s+|\s+(?=(?:tại|thuộc|của|từ|at|of|from|with)\s))/u;
/** What stands between an affiliation and the verb without belonging to it. */
const tail = /[,\s]+(?:(?:cũng|đã|vừa|còn|thì|mới đây|sau đó|also|then|later)\s*)*$/u;
const farthest = 120;

/**
 * What a text says of a named speaker between the name and the verb: '[Ana Belova], một nhà hải dương học ở
 * Viện Biển, cho biết'. Only with the name of a body in it; a place or a time there is where or when it was said.
 */
export function affiliationAfter(
  name: Span,
  cue: Span | null,
  { text, entities }: Pick<Sources, "text" | "entities">,
): Span | null {
  if (cue === null || cue.start <= name.end || cue.start - name.end > farthest) return null;
  const between = text.slice(name.end, cue.start);
  const lead = opens.exec(between)?.[0];
  if (lead === undefined || /[.!?;:“”"\n]/u.test(between)) return null;
  const start = name.end + lead.length;
  const end = name.end + between.replace(tail, "").length;
  const named = entities.some((entity) => isBody(entity) && entity.start >= start && entity.end <= end);
  return named ? { start, end } : null;
}

function isBody({ kind }: EntityFinding): boolean {
  return kind === "organisation";
}
