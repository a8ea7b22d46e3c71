import { foldedSet } from "../folded-set";

/** Syllables that only Vietnamese has in such numbers, for texts typed without many marks too. */
export const functionWords = foldedSet(
  `và, của, là, có, được, không, cho, trong, với, đã, các, những, một, này, tại, từ, người, ông, bà, khi,
  để, đến, ra, vào, về, cũng, sẽ, theo, như, trên, nhưng, bị, phải, còn, nói, sau, trước, năm, ngày`,
);
