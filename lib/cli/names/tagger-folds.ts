import type { Gazetteer } from "@/lib/language/gazetteer";
import { learn } from "@/lib/language/tagger/learn";
import { examplesOf, type LearnableText, readAgainst } from "@/lib/language/tagger/learnable-text";
import { nameScores } from "@/lib/language/tagger/name-scores";
import type { TaggedWords } from "@/lib/language/tagger/train";
import { randomOf } from "@/lib/testing/generated-records";

const folds = 4;
const seed = 7;

export type Lesson = { learnable: LearnableText; examples: TaggedWords[] };

export function lessonOf(learnable: LearnableText, gazetteer: Gazetteer): Lesson {
  return { learnable, examples: examplesOf(learnable, gazetteer) };
}

/** Each quarter of the corpus is read by what was learnt from the other three. */
export function foldScores(lessons: readonly Lesson[], gazetteer: Gazetteer, share = 1) {
  const read = Array.from({ length: folds }, (_, fold) => {
    const others = lessons.filter((_lesson, at) => at % folds !== fold);
    const learnt = others.slice(0, Math.round(others.length * share));
    const { model } = learn(learnt.flatMap(({ examples }) => examples));
    return lessons
      .filter((_lesson, at) => at % folds === fold)
      .map(({ learnable }) => readAgainst(learnable, gazetteer, model));
  });
  return nameScores(read.flat());
}

/** What more sentences bring. */
export function learningCurve(lessons: readonly Lesson[], gazetteer: Gazetteer) {
  const mixed = shuffled(lessons);
  return [0.1, 0.25, 0.5, 0.75, 1].map((share) => ({
    share,
    f1: foldScores(mixed, gazetteer, share).all.f1,
  }));
}

function shuffled<Item>(items: readonly Item[]): Item[] {
  const random = randomOf(seed);
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
