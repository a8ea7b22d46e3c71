import type { Span } from "../types";
import type { SourcePhrase } from "./phrase";

/** How a draft was found; each becomes a reason code. */
export type Evidence =
  | "cue_verb"
  | "according_to"
  | "relay_verb"
  | "relay_tail"
  | "speech_noun"
  | "colon_speaker"
  | "colon_quotation"
  | "quotation_alone"
  | "relayed_without_verb"
  | "dash_dialogue";

/** An attribution before its speaker is resolved. Spans are final. */
export type Draft = {
  phrase: SourcePhrase | null;
  cue: Span | null;
  claims: Span[];
  evidence: Evidence;
  /** Carried over from the clause before: the phrase stands there. */
  elided: boolean;
  /** Content set off by 'rằng', colon or quotation marks. */
  marked: boolean;
  /** The verb reports even without marks. */
  certain: boolean;
  /** The statement this one stands in; null: found at the top level. */
  outer: Draft | null;
  /** Found inside a quotation. */
  quoted: boolean;
  continued: boolean;
  /** 'Cũng theo ...': the source that was cited before. */
  again: boolean;
};

export function newDraft(
  found: Pick<Draft, "phrase" | "cue" | "claims" | "evidence"> & Partial<Draft>,
): Draft {
  return {
    elided: false,
    marked: false,
    certain: false,
    outer: null,
    quoted: false,
    continued: false,
    again: false,
    ...found,
  };
}
