import type { Span } from "../types";
import type { Gender, HeadKind } from "./grammar";
import type { Item } from "./items";

export type SourcePhrase = {
  /** Items of the whole phrase with its modifiers, end exclusive. */
  from: number;
  to: number;
  /** What is marked as the source. */
  span: Span;
  head: HeadKind | "name";
  /** Who or what is named: for 'phát ngôn viên Nhà Trắng' the body, with `head` "unnamed". */
  name: Item | null;
  /** Names joined to the first: 'Moscow và Bình Nhưỡng'. */
  joined: Item[];
  pronoun: Gender | null;
  /** The words in front of a person's name, or the bare title. */
  role: Span | null;
  /** 'một quan chức', 'các nhà phân tích': not somebody the text has named. */
  indefinite: boolean;
  /** 'giấu tên' and the like. */
  anonymity: boolean;
  /** What stands in apposition to it: 'đài truyền hình tại Dubai - [al-Arabiya]'. */
  description: HeadKind | null;
};

/** Items from `from` up to but without `to`. */
export type Range = { from: number; to: number };

export function emptyPhrase({ from, to }: Range): SourcePhrase {
  return {
    from,
    to,
    span: { start: 0, end: 0 },
    head: "name",
    name: null,
    joined: [],
    pronoun: null,
    role: null,
    indefinite: false,
    anonymity: false,
    description: null,
  };
}

export function spanOf(items: readonly Item[], from: number, to: number): Span {
  const start = items[from]?.start ?? 0;
  return { start, end: items[to - 1]?.end ?? start };
}
