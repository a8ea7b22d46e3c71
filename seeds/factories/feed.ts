import { now } from "@/lib/clock";
import { database, type Prisma } from "@/lib/db/client";
import { newId } from "@/lib/ids";

type Wishes = Partial<Omit<Prisma.FeedUncheckedCreateInput, "id">>;

/** A feed that is due at once. */
export async function aFeed(wishes: Wishes = {}): Promise<{ feedId: string }> {
  const id = newId();
  await database().feed.create({
    data: {
      id,
      url: `https://${id}.example.vn/rss`,
      title: "Tin bến sông",
      fetchPages: false,
      nextPollAt: new Date(0),
      createdAt: now(),
      ...wishes,
    },
  });
  return { feedId: id };
}

type Item = { id: string; title?: string; text?: string; link?: string; updated?: string };

/** An Atom feed of our own writing. Ids in `withdrawn` are taken back as RFC 6721 has it. */
export function atomOf(
  items: Item[],
  { withdrawn = [], head = "" }: { withdrawn?: string[]; head?: string } = {},
) {
  const entries = items.map(
    ({
      id,
      title = `Bến ${id}`,
      text = `Sáng nay bến ${id} mở lại sau ba ngày nước lớn, khách qua sông đông.`,
      link,
      updated,
    }) =>
      `<entry><id>urn:ben:${id}</id><title>${title}</title>${link === undefined ? "" : `<link href="${link}"/>`}
       <updated>${updated ?? "2026-05-03T08:00:00Z"}</updated><content type="html">&lt;p&gt;${text}&lt;/p&gt;</content></entry>`,
  );
  const tombstones = withdrawn.map(
    (id) =>
      `<at:deleted-entry ref="urn:ben:${id}" when="2026-05-04T08:00:00Z"><at:comment>Tin sai</at:comment></at:deleted-entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xmlns:at="http://purl.org/atompub/tombstones/1.0">
    <title>Bến Sông</title><id>urn:ben</id><updated>2026-05-03T08:00:00Z</updated>${head}
    ${entries.join("")}${tombstones.join("")}</feed>`;
}
