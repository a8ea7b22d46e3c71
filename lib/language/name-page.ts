import { aliasMarks } from "./alias-marks";
import type { GazetteerEntry } from "./types";

/** Parts the texts of a list. Nobody writes it in a name. */
export const between = "\u001F";

/**
 * Entities with their names as a database puts them together, list by list, each as one text: no object for each of a
 * million names. Every list ends with `between` too.
 */
export type NamePage = {
  /** In ASCII. */
  ids: string;
  kinds: string;
  names: string;
  /** Those of one entity side by side. */
  aliases: string;
  /** For each alias a unit for its entity's number in the page, one for its marks, and its language. */
  marks: string;
};

/** What the units of numbers and marks count from: no control characters, no separator. */
export const unitOfNone = 256;

export function namePage(entries: readonly GazetteerEntry[]): NamePage {
  const aliases = entries.flatMap((entry, number) => entry.aliases.map((alias) => ({ number, alias })));
  return {
    ids: joined(entries.map(({ entityId }) => entityId)),
    kinds: joined(entries.map(({ kind }) => kind)),
    names: joined(entries.map(({ name }) => name)),
    aliases: joined(aliases.map(({ alias }) => alias.text)),
    marks: joined(
      aliases.map(
        ({ number, alias }) =>
          String.fromCharCode(unitOfNone + number, unitOfNone + aliasMarks(alias)) + alias.language,
      ),
    ),
  };
}

function joined(texts: readonly string[]): string {
  return texts.map((text) => text.replaceAll(between, "") + between).join("");
}

/** The texts of a list. */
export function parted(list: string): string[] {
  const texts = list.split(between);
  texts.pop();
  return texts;
}
