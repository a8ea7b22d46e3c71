import { foldTone } from "../fold";
import type { AttributionFinding, SourceKind, Span } from "../types";
import type { Draft } from "./draft";
import type { Grammar } from "./grammar";
import type { Sources } from "./items";
import { fullNamed, lastMentioned, type People, type Person } from "./people";
import type { SourcePhrase } from "./phrase";

export type Speaker = Pick<AttributionFinding, "sourceKind" | "resolved" | "resolvedEntityId"> & {
  /** How the speaker was found, when it took more than reading the name. */
  means: "pronoun_resolved" | "title_resolved" | "speaker_carried" | null;
};

type Known = { canonical: string; entityId: string | null };

/** Speakers are resolved in text order: who spoke last decides who 'ông' and 'tổ chức này' are. */
export class SpeakerMemory {
  private lastPerson: Person | null = null;
  private lastBody: Known | null = null;
  private lastMedium: Known | null = null;
  private lastIssuer: Known | null = null;
  private last: Speaker | null = null;

  constructor(
    private readonly people: People,
    private readonly sources: Sources,
    private readonly grammar: Grammar,
  ) {}

  resolve(draft: Draft): Speaker {
    const speaker = this.speakerOf(draft);
    if (draft.outer === null) this.last = speaker;
    this.remember(speaker);
    return speaker;
  }

  private speakerOf({ phrase, again }: Draft): Speaker {
    if (phrase === null) return this.carried();
    const speaker = this.fromPhrase(phrase);
    const nameless = speaker.sourceKind === "anonymous" && !phrase.indefinite;
    return again && nameless && this.lastPerson
      ? known("named_person", this.lastPerson, "title_resolved")
      : speaker;
  }

  private carried(): Speaker {
    if (this.last) return { ...this.last, means: "speaker_carried" };
    return unresolved("anonymous");
  }

  private remember(speaker: Speaker): void {
    if (speaker.resolved === null) return;
    const who = { canonical: speaker.resolved, entityId: speaker.resolvedEntityId };
    if (speaker.sourceKind === "named_person")
      this.lastPerson = this.people.get(speaker.resolved) ?? this.lastPerson;
    if (speaker.sourceKind === "organisation") this.lastBody = who;
    if (speaker.sourceKind === "media") this.lastMedium = who;
    if (speaker.sourceKind === "document") this.lastIssuer = who;
  }

  private fromPhrase(phrase: SourcePhrase): Speaker {
    if (phrase.pronoun !== null) return this.fromPronoun(phrase);
    if (phrase.head === "name") return this.fromName(phrase);
    if (phrase.head === "media") return named("media", phrase.name?.entity ?? null);
    if (phrase.head === "document") return this.fromDocument(phrase);
    if (phrase.head === "body") return this.fromBody(phrase);
    if (phrase.indefinite) return unresolved("anonymous");
    return this.fromTitle(phrase);
  }

  private fromPronoun({ pronoun, span }: SourcePhrase): Speaker {
    if (pronoun === "media") return known("media", this.lastMedium, "pronoun_resolved");
    if (pronoun === "group") return known("organisation", this.bodyCalled(span), "pronoun_resolved");
    const fits = (person: Person): boolean =>
      pronoun === "either" || person.gender === null || person.gender === pronoun;
    const speaker = this.lastPerson && fits(this.lastPerson) ? this.lastPerson : null;
    const person = speaker ?? lastMentioned(this.people, span.start, fits);
    return person ? known("named_person", person, "pronoun_resolved") : unresolved("anonymous");
  }

  /** 'Ủy ban này': the last body whose name has that word, else the last that spoke. */
  private bodyCalled(span: Span): Known | null {
    const word = this.sources.folded.slice(span.start, span.end).split(/\s+/).slice(0, -1).join(" ");
    const bodies = this.sources.entities.filter(
      ({ kind, start }) => kind === "organisation" && start < span.start,
    );
    const called =
      word === "" ? undefined : bodies.findLast(({ canonical }) => foldTone(canonical).startsWith(word));
    return called ?? this.lastBody ?? this.lastMedium ?? (word === "" ? null : (bodies.at(-1) ?? null));
  }

  private fromName(phrase: SourcePhrase): Speaker {
    const entity = phrase.name?.entity ?? null;
    if (entity === null) return this.fromUnlisted(phrase);
    if (entity.kind === "person" && phrase.description !== "media" && phrase.joined.length === 0) {
      return known("named_person", fullNamed(this.people, entity) ?? entity, null);
    }
    const canonical = [
      entity.canonical,
      ...phrase.joined.flatMap((item) => item.entity?.canonical ?? []),
    ].join("; ");
    const kind = this.kindOf(phrase, entity.kind === "person" ? "named_person" : "organisation");
    return {
      sourceKind: kind,
      resolved: canonical,
      resolvedEntityId: phrase.joined.length > 0 ? null : entity.entityId,
      means: null,
    };
  }

  /** A name that the entity finder does not have: still the person of that short name, if there is one. */
  private fromUnlisted({ span, role }: SourcePhrase): Speaker {
    const name = this.sources.text.slice(role?.end ?? span.start, span.end).trim();
    const short = foldTone(name);
    const person = lastMentioned(this.people, span.end, ({ canonical }) =>
      foldTone(canonical).endsWith(` ${short}`),
    );
    if (person) return known("named_person", person, null);
    const isPerson = role !== null || surnames.has(short.split(" ")[0] ?? "");
    return {
      sourceKind: isPerson ? "named_person" : "organisation",
      resolved: name,
      resolvedEntityId: null,
      means: null,
    };
  }

  private kindOf(phrase: SourcePhrase, otherwise: SourceKind): SourceKind {
    const { name } = phrase;
    if (phrase.description === "media") return "media";
    if (name === null || otherwise === "named_person") return otherwise;
    const before = foldTone(this.sources.text.slice(Math.max(0, phrase.span.start - 24), phrase.span.start));
    const isMedia =
      this.grammar.media.has(name.fold) || this.grammar.media.has(foldTone(name.entity?.canonical ?? ""));
    return isMedia || /(?:^|\s)(?:báo|tờ|hãng tin|đài|kênh|trang|tạp chí)\s$/u.test(before)
      ? "media"
      : otherwise;
  }

  private fromDocument({ name }: SourcePhrase): Speaker {
    const entity = name?.entity ?? null;
    if (entity) return named("document", entity);
    return known("document", this.lastIssuer, null);
  }

  /** 'quân đội Lebanon' is no entity of its own; 'ban lãnh đạo SHB Đà Nẵng' stands for the club. */
  private fromBody({ name, span }: SourcePhrase): Speaker {
    if (name?.entity?.kind === "organisation") {
      return this.grammar.media.has(name.fold)
        ? named("media", name.entity)
        : named("organisation", name.entity);
    }
    const words = this.sources.folded.slice(span.start, span.end);
    if (/ n[àa]y$/u.test(words) && this.lastBody)
      return known("organisation", this.lastBody, "pronoun_resolved");
    return unresolved("organisation");
  }

  private fromTitle({ span, name }: SourcePhrase): Speaker {
    const words = this.sources.folded.slice(span.start, span.end);
    const title = bareTitle(words);
    const person = lastMentioned(this.people, span.start, ({ roles }) => hasRole(roles, title));
    if (person && (name === null || name.entity?.kind === "person"))
      return known("named_person", person, "title_resolved");
    if (words.endsWith(foldTone(" này")) && this.lastPerson)
      return known("named_person", this.lastPerson, "title_resolved");
    return unresolved("anonymous");
  }
}

const surnames = new Set(
  [
    "nguyễn",
    "trần",
    "lê",
    "phạm",
    "hoàng",
    "huỳnh",
    "phan",
    "vũ",
    "võ",
    "đặng",
    "bùi",
    "đỗ",
    "hồ",
    "ngô",
    "dương",
    "lý",
    "đào",
    "đinh",
    "trịnh",
    "mai",
    "lương",
    "trương",
  ].map(foldTone),
);
const titleAffixes = new Set(
  ["ngài", "ông", "bà", "vị", "tân", "cựu", "này", "nữ", "nam", "anh", "chị", "cô", "chính", "nguyên"].map(
    foldTone,
  ),
);

function bareTitle(words: string): string {
  return words
    .split(/\s+/)
    .filter((word) => !titleAffixes.has(word))
    .join(" ");
}

function hasRole(roles: ReadonlySet<string>, title: string): boolean {
  if (title === "") return false;
  for (const role of roles)
    if (role === title || role.startsWith(`${title} `) || title.startsWith(`${role} `)) return true;
  return false;
}

function named(sourceKind: SourceKind, entity: Known | null): Speaker {
  return {
    sourceKind,
    resolved: entity?.canonical ?? null,
    resolvedEntityId: entity?.entityId ?? null,
    means: null,
  };
}

function known(sourceKind: SourceKind, who: Known | null, means: Speaker["means"]): Speaker {
  return { ...named(sourceKind, who), means };
}

function unresolved(sourceKind: SourceKind): Speaker {
  return { sourceKind, resolved: null, resolvedEntityId: null, means: null };
}
