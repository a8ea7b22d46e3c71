import { type AccordingTo, accordingToAt } from "./according-to";
import { type Clause, isAllowed, skipConnective, type Statement } from "./clause";
import { trim } from "./content";
import { cueAt } from "./cue";
import { newDraft } from "./draft";
import type { Item } from "./items";
import { type Range, spanOf } from "./phrase";

/** 'Theo X, P'; also 'Hiện tại, theo X, P', where the opening belongs to P. */
export function leadingSource(clause: Clause): Statement | null {
  const { items, grammar, to } = clause;
  const start = skipConnective(clause);
  const plain = accordingToAt(items, { from: start, to }, grammar);
  if (plain) return statement(clause, { found: plain, at: start, opening: null });
  const at = shortOpening(items, { from: start, to });
  if (at === null || hasVerb(clause, { from: start, to: at })) return null;
  const found = accordingToAt(items, { from: at, to }, grammar);
  return found && statement(clause, { found, at, opening: trim(items, { from: start, to: at }) });
}

/** ', theo X, ' in the middle: what follows was said. */
export function middleSource(clause: Clause, at: number): Statement | null {
  const { items, grammar, to } = clause;
  if (items[at]?.fold !== ",") return null;
  const found = accordingToAt(items, { from: at + 1, to }, grammar);
  if (found === null || items[found.to]?.fold !== ",") return null;
  return statement(clause, { found, at: at + 1, opening: null });
}

type Place = { found: AccordingTo; at: number; opening: Range | null };

function statement(clause: Clause, { found, at, opening }: Place): Statement | null {
  const { items, to } = clause;
  if (!isAllowed(clause, found.phrase) || isQuestionToReader(clause, found)) return null;
  const said = trim(items, { from: items[found.to]?.fold === "thì" ? found.to + 1 : found.to, to });
  if (!saysSomething(items, said)) return null;
  const claims = (opening ? [opening, said] : [said]).map((range) => spanOf(items, range.from, range.to));
  const again = items.slice(at, found.to).some(({ fold }) => fold === "cũng");
  const { phrase, cue } = found;
  return {
    draft: newDraft({ phrase, cue, claims, evidence: "according_to", marked: true, certain: true, again }),
    said,
  };
}

/** 'Theo ông, vì sao ...?' asks; it reports nothing. */
function isQuestionToReader({ items, to }: Clause, { phrase }: AccordingTo): boolean {
  return phrase.pronoun !== null && items[to - 1]?.fold === "?";
}

function saysSomething(items: readonly Item[], { from, to }: Range): boolean {
  return to - from >= 3 || (to > from && items[from]?.kind === "quotation");
}

/** 'Ủy ban cho rằng, theo ...': the opening is a statement of its own. */
function hasVerb({ items, grammar }: Clause, { from, to }: Range): boolean {
  for (let at = from; at < to; at += 1) if (cueAt(items, { from: at, to }, grammar)) return true;
  return false;
}

const longestOpening = 5;

/** Behind a comma after a few words ('Hiện tại,', 'Năm nay,') where a 'theo' may stand. */
function shortOpening(items: readonly Item[], { from, to }: Range): number | null {
  for (let index = from; index < Math.min(to, from + longestOpening + 1); index += 1) {
    const item = items[index];
    if (item?.kind === "quotation") return null;
    if (item?.kind === "mark" && item.fold === "," && index > from) return index + 1;
  }
  return null;
}
