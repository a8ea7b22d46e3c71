"use server";

import { refresh } from "next/cache";
import { defineAction } from "@/lib/action/define-action";
import { addFeed } from "./add";
import { changeFeed } from "./change";
import { pollFeedNow } from "./poll-now";
import { removeFeed } from "./remove";
import { addFeedInput, changeFeedInput, oneFeedInput, uploadListInput } from "./schema";
import { uploadFeedList } from "./upload-list";

export const addFeedAction = defineAction({ input: addFeedInput, run: addFeed, afterwards: () => refresh() });

export const changeFeedAction = defineAction({
  input: changeFeedInput,
  run: changeFeed,
  afterwards: () => refresh(),
});

export const removeFeedAction = defineAction({
  input: oneFeedInput,
  run: removeFeed,
  afterwards: () => refresh(),
});

export const pollFeedNowAction = defineAction({
  input: oneFeedInput,
  run: pollFeedNow,
  afterwards: () => refresh(),
});

export const uploadFeedListAction = defineAction({
  input: uploadListInput,
  run: uploadFeedList,
  afterwards: () => refresh(),
});
