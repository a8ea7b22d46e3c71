/**
 * English words by the share of news articles in which they may be expected, roughly: enough to tell
 * the words of a story from those of the language. Our own estimate, in three steps.
 */
const steps: readonly (readonly [share: number, words: string])[] = [
  [
    0.85,
    `the of and to in a is that for it as was with be by on not he his but at are this have from or had an
    they which one you were all her she there would their we him been has when who will said more after who its
    i if out so what up about into than them can only other some could time no do two first new any may then
    also over such our most made before where now did down should because each those how too own`,
  ],
  [
    0.45,
    `people year years day days week weeks month months last next many much since while during between against
    under through still back well even must being both off does here just like without within another around
    three four five six seven eight nine ten million per cent percent told says say according officials official
    government president minister spokesman spokeswoman statement reporters news agency monday tuesday wednesday
    thursday friday saturday sunday january february march april june july august september october november
    december morning evening night early late local state country countries national international public group
    part number home world city area including expected called asked added later earlier used use make take get
    go come see know think want left right high long good great old end work working went came took given`,
  ],
  [
    0.2,
    `reporting report reported reports editing written photo file comment immediately declined condition anonymity
    authorised authorized source sources department ministry office chief head leader leaders member members
    company companies police court law military army security foreign defence defense home party election market
    trade economic economy growth prices oil money business bank health school schools children students women men
    man woman family house water road town village district province north south east west northern southern
    eastern western central capital killed injured died dead death deaths missing hospital attack war fire storm
    damage emergency rescue authorities residents meeting talks visit plan plans decision policy system service
    services least near far nearly almost already yet again always never often however although though until once
    whether few several such same different large small big major main open close closed start started began begin
    set put held hold hit cut run lead led found find show showed became become remain remained kept keep taken
    taking making found seen known need needed help support change changes second third hours hour minutes place
    further whose why every nothing something anyone nobody everybody away across along above below`,
  ],
];

/** Share of articles, by word. */
export const englishShares: ReadonlyMap<string, number> = new Map(
  steps.toReversed().flatMap(([share, words]) => words.split(/\s+/).map((word) => [word, share] as const)),
);
