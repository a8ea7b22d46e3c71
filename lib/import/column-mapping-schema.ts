import * as z from "zod";
import { recordFields } from "@/lib/document/records/column-mapping";

/** Which column of a table, or key of a record, holds what: the shape of lib/document/records/column-mapping.ts. */
export const columnMapping = z.strictObject({
  columns: z.partialRecord(z.enum(recordFields), z.string().min(1).max(200)),
  header: z.boolean().exactOptional(),
  separator: z.enum([",", ";", "\t", "|"]).exactOptional(),
});
