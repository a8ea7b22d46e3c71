/** The commonest English words, lower-case. */
export const functionWords: ReadonlySet<string> = new Set(
  `the of and to in a is that for it as was with be by on not he his but at are this have from or had an they
  which one you were all her she there would their we him been has when who will said more after who its`.split(
    /\s+/,
  ),
);
