import { newId } from "@/lib/ids";
import { addCitation } from "@/lib/story/add-citation";
import { approveStory } from "@/lib/story/approve";
import { correctStory } from "@/lib/story/correct";
import { createStory } from "@/lib/story/create";
import { describeStory } from "@/lib/story/describe";
import { publishStory } from "@/lib/story/publish";
import { retractStory } from "@/lib/story/retract";
import { returnStory } from "@/lib/story/return";
import { saveDraft } from "@/lib/story/save-draft";
import { submitStory } from "@/lib/story/submit";
import {
  aBody,
  aDraft,
  anApprovedStory,
  anArticle,
  aPublishedStory,
  aRevisedStory,
  aSubmittedStory,
  versionsOf,
} from "@/seeds/factories/story";
import { matrixRow } from "./row";

const desk = ["editor", "chief"] as const;

export const storyRows = [
  matrixRow({ verb: createStory, allowed: desk, arrange: async () => ({ headline: "Đò ngang" }) }),
  matrixRow({
    verb: saveDraft,
    allowed: desk,
    arrange: async () => {
      const { storyId } = await aDraft();
      const { seenDraftVersion: seenVersion } = await versionsOf(storyId);
      return { storyId, seenVersion, headline: "Đò", standfirst: "", body: aBody("Nước đã rút.") };
    },
  }),
  matrixRow({
    verb: describeStory,
    allowed: desk,
    arrange: async () => ({ ...(await seen(aDraft())), authors: ["Hạ Vy"] }),
  }),
  matrixRow({
    verb: addCitation,
    allowed: desk,
    arrange: async () => {
      const { articleId, revisionId } = await anArticle();
      const { storyId } = await aDraft();
      return { storyId, articleId, revisionId, span: { start: 0, end: 8 } };
    },
  }),
  matrixRow({
    verb: submitStory,
    allowed: desk,
    arrange: async () => {
      const { storyId } = await aDraft();
      return { storyId, ...(await versionsOf(storyId)) };
    },
  }),
  matrixRow({ verb: approveStory, allowed: ["chief"], arrange: () => seen(aSubmittedStory()) }),
  matrixRow({
    verb: returnStory,
    allowed: ["chief"],
    arrange: async () => ({ ...(await seen(aSubmittedStory())), reason: "Cần thêm một nguồn." }),
  }),
  matrixRow({
    verb: publishStory,
    allowed: desk,
    arrange: async () => ({ ...(await seen(anApprovedStory())), requestKey: newId() }),
  }),
  matrixRow({
    verb: correctStory,
    allowed: desk,
    arrange: async () => ({ ...(await seen(aRevisedStory())), requestKey: newId(), text: "Sửa tên bến." }),
  }),
  matrixRow({
    verb: retractStory,
    allowed: ["chief"],
    arrange: async () => ({ ...(await seen(aPublishedStory())), requestKey: newId(), reason: "Không đúng." }),
  }),
];

async function seen(story: Promise<{ storyId: string }>) {
  const { storyId } = await story;
  const { seenVersion } = await versionsOf(storyId);
  return { storyId, seenVersion };
}
