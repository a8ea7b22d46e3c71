import type { Person } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { seedId } from "@/lib/ids";
import { foldTone } from "@/lib/language/fold";
import { addMention } from "@/lib/mention/add";
import { acceptSuggestion } from "@/lib/suggestion/accept";
import { correctSuggestion } from "@/lib/suggestion/correct";
import { rejectSuggestion } from "@/lib/suggestion/reject";
import type { DemoDay } from "@/seeds/demo/demo-day-schema";
import { must } from "./must";
import { locate, type Page } from "./passages";

type Decided = Pick<DemoDay["decisions"][number], "article" | "acceptEntities" | "rejectEntities">;

export async function decideMentions(editor: Person, page: Page, decided: Decided): Promise<void> {
  for (const { quote, entity } of decided.acceptEntities) await accept(editor, page, { quote, entity });
  for (const { quote } of decided.rejectEntities) {
    for (const { id: suggestionId, version: seenVersion } of await suggested(page, quote)) {
      await must(quote, rejectSuggestion(editor, { suggestionId, seenVersion }));
    }
  }
}

type Accepted = { quote: string; entity: string | undefined };

/** At every place where the machine found exactly these words; by hand at the first place where it did not. */
async function accept(editor: Person, page: Page, { quote, entity }: Accepted): Promise<void> {
  const wanted = entity ? seedId(entity) : await knownByName(quote);
  if (!wanted) return;
  const found = await suggested(page, quote);
  for (const { id: suggestionId, version: seenVersion, entityId } of found) {
    const decision = { suggestionId, seenVersion };
    await must(
      quote,
      entityId === wanted
        ? acceptSuggestion(editor, decision)
        : correctSuggestion(editor, { ...decision, change: { type: "mention", entityId: wanted } }),
    );
  }
  if (found.length > 0) return;
  const span = locate(page, quote);
  const added = await addMention(editor, { revisionId: page.revisionId, span, entity: { entityId: wanted } });
  // The words may be tagged already, or belong to a name that crosses them.
  if (!added.ok && added.problem !== "overlaps_mention") throw new Error(`Demo, ${quote}: ${added.problem}`);
}

function suggested({ articleId }: Page, quote: string) {
  return database().suggestion.findMany({
    where: { articleId, type: "mention", status: "pending", quote: quote.normalize("NFC") },
    select: { id: true, version: true, entityId: true },
    orderBy: { start: "asc" },
  });
}

async function knownByName(quote: string): Promise<string | null> {
  const alias = await database().entityAlias.findFirst({
    where: { folded: foldTone(quote), entity: { mergedIntoId: null } },
    select: { entityId: true },
    orderBy: [{ ambiguous: "asc" }, { entityId: "asc" }],
  });
  return alias?.entityId ?? null;
}
