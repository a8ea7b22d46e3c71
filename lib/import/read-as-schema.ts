import * as z from "zod";
import { feedFormats } from "@/lib/document/feed/feed-reading";
import { columnMapping } from "./column-mapping-schema";

const mapping = columnMapping;

/** The shape of lib/document/read-as.ts, as it is stored beside a refused item. */
export const readAs = z.discriminatedUnion("as", [
  z.object({
    as: z.literal("row"),
    names: z.array(z.string()),
    separator: z.enum([",", ";", "\t", "|"]),
    mapping,
  }),
  z.object({ as: z.literal("record"), mapping }),
  z.object({ as: z.literal("feed_item"), format: z.enum(feedFormats), title: z.string().nullable() }),
  z.object({ as: z.literal("package_item") }),
]);
