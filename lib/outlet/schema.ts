import * as z from "zod";

const fields = {
  name: z.string().trim().min(1).max(200),
  kind: z.enum(["newspaper", "agency", "broadcaster", "online", "magazine", "institution"]),
  register: z.enum(["domestic", "overseas", "mixed", "unknown"]),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  website: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullable(),
  rightsMode: z.enum(["full_text", "excerpt", "link_only"]),
  excerptLength: z.coerce.number().int().min(1).max(100_000).nullable(),
};

type Rights = { rightsMode?: string | undefined; excerptLength?: number | null | undefined };
const excerptHasLength = ({ rightsMode, excerptLength }: Rights) =>
  rightsMode !== "excerpt" || typeof excerptLength === "number";
const withoutLength = { error: "required", path: ["excerptLength"] };

export const createOutletInput = z
  .object({
    ...fields,
    register: fields.register.default("unknown"),
    country: fields.country.default(null),
    website: fields.website.default(null),
    aliases: z.array(z.string().trim().min(1).max(200)).max(30).default([]),
  })
  .refine(excerptHasLength, withoutLength);
export type CreateOutletInput = z.input<typeof createOutletInput>;

export const changeOutletInput = z
  .object({
    outletId: z.uuid(),
    seenVersion: z.coerce.number().int().positive(),
    ...z.object(fields).partial().shape,
  })
  .refine(excerptHasLength, withoutLength);
export type ChangeOutletInput = z.infer<typeof changeOutletInput>;

export const outletProblems = ["forbidden", "not_found", "changed_since_seen", "name_taken"] as const;
export type OutletProblem = (typeof outletProblems)[number];
