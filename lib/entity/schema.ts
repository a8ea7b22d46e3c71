import * as z from "zod";

export const entityKinds = ["person", "organisation", "place"] as const;

const alias = z.object({
  text: z.string().trim().min(1).max(300),
  language: z.enum(["vi", "en"]).default("vi"),
  register: z.enum(["domestic", "overseas"]).nullable().default(null),
});

export const createEntityInput = z.object({
  kind: z.enum(entityKinds),
  name: z.string().trim().min(1).max(300),
  descriptionVi: z.string().trim().max(1000).nullable().default(null),
  descriptionEn: z.string().trim().max(1000).nullable().default(null),
  aliases: z.array(alias).max(50).default([]),
});
export type CreateEntityInput = z.input<typeof createEntityInput>;

export const addAliasInput = alias.extend({ entityId: z.uuid() });
export type AddAliasInput = z.input<typeof addAliasInput>;

export const searchEntitiesInput = z.object({
  query: z.string().max(200),
  kind: z.enum(entityKinds).nullable().default(null),
});

export const entityProblems = ["forbidden", "not_found", "name_taken", "alias_taken"] as const;
export type EntityProblem = (typeof entityProblems)[number];
