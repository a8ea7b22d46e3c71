import { learningRounds } from "@/lib/language/tagger/learn";
import { fewestArticles, fewestNames, type Step } from "@/lib/name-model/train";

/** How far training has come, on stderr. */
export function tellStep(step: Step): void {
  switch (step.step) {
    case "articles":
      say(`${step.names} decided names in ${step.articles} articles whose review is finished.`);
      if (!step.enough)
        say(
          `At least ${fewestNames} in ${fewestArticles} articles are needed to learn from them: ` +
            "this version learns from the corpus alone.",
        );
      break;
    case "seen":
      if (step.texts % 200 === 1) say(`Reading ${step.texts} of ${step.of} texts …`);
      break;
    case "round":
      say(
        `Round ${step.round} of ${learningRounds}: ${(step.right * 100).toFixed(1)} % of the blocks right.`,
      );
      break;
    case "scoring":
      say(`Comparing on ${step.texts} texts that were held back …`);
      break;
  }
}

function say(words: string): void {
  process.stderr.write(`${words}\n`);
}
