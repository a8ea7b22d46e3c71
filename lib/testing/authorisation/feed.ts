import { readOpml } from "@/lib/document/feed/read-opml";
import { addFeed } from "@/lib/feed/add";
import { addFeedList } from "@/lib/feed/add-list";
import { denySubscription, prepareSubscription } from "@/lib/feed/ask-hub";
import { changeFeed } from "@/lib/feed/change";
import { confirmSubscription } from "@/lib/feed/confirm-subscription";
import { pollFeedNow } from "@/lib/feed/poll-now";
import { readFeedList } from "@/lib/feed/read-list";
import { removeFeed } from "@/lib/feed/remove";
import { settlePoll } from "@/lib/feed/settle";
import { newId } from "@/lib/ids";
import { aFeed } from "@/seeds/factories/feed";
import { aChief } from "@/seeds/factories/user";
import { matrixRow } from "./row";

const keepers = ["chief", "admin"] as const;
const workers = ["system"] as const;
const topic = "https://ben.example.vn/rss";

export const feedRows = [
  matrixRow({
    verb: addFeed,
    allowed: keepers,
    arrange: async () => ({ url: `https://${newId()}.example.vn/rss` }),
  }),
  matrixRow({
    verb: changeFeed,
    allowed: keepers,
    arrange: async () => ({ ...(await aFeed()), seenVersion: 1, title: "Bến đò" }),
  }),
  matrixRow({ verb: removeFeed, allowed: keepers, arrange: () => aFeed() }),
  matrixRow({ verb: pollFeedNow, allowed: keepers, arrange: () => aFeed() }),
  matrixRow({
    verb: addFeedList,
    allowed: keepers,
    arrange: async () => ({ name: "bao.opml", bytes: listBytes }),
  }),
  matrixRow({
    verb: readFeedList,
    allowed: workers,
    arrange: async () => {
      const added = await addFeedList(await aChief(), { name: "bao.opml", bytes: listBytes });
      if (!added.ok) throw new Error(added.problem);
      return { ...added.value, read: async () => readOpml(new TextDecoder().decode(listBytes)) };
    },
  }),
  matrixRow({ verb: settlePoll, allowed: workers, arrange: goneFeed }),
  matrixRow({ verb: prepareSubscription, allowed: workers, arrange: () => aFeed(aHub()) }),
  matrixRow({
    verb: denySubscription,
    allowed: workers,
    arrange: () => aFeed({ ...aHub(), hubState: "pending" }),
  }),
  matrixRow({
    verb: confirmSubscription,
    allowed: workers,
    arrange: async () => {
      const hub = aHub();
      await aFeed({ ...hub, hubState: "pending" });
      return { callback: hub.hubCallback, topic, leaseSeconds: 600 };
    },
  }),
];

const listBytes = new TextEncoder().encode(
  `<opml version="2.0"><body><outline text="Bến" xmlUrl="https://list.example.vn/rss"/></body></opml>`,
);

function aHub() {
  return { hubUrl: "https://hub.example.vn/", hubTopic: topic, hubCallback: newId(), hubSecret: newId() };
}

async function goneFeed(): Promise<Parameters<typeof settlePoll>[1]> {
  const { feedId } = await aFeed();
  const feed = {
    id: feedId,
    fence: 0,
    url: topic,
    title: "Bến",
    format: null,
    outletId: null,
    fetchPages: false,
    pollEveryMinutes: 15,
    etag: null,
    lastModified: null,
    contentSha256: null,
    failureCount: 0,
    movedTo: null,
    movedCount: 0,
    lastNewAt: null,
    hubState: "none" as const,
    hubUrl: null,
    hubTopic: null,
    push: null,
  };
  const look = {
    kind: "failed" as const,
    status: 410,
    problem: "gone" as const,
    detail: null,
    retryAfterSeconds: null,
  };
  return { feed, look, files: [], keys: [], leftOver: false, chance: 0, durationMillis: 1 };
}
