import * as z from "zod";

/** Days until a token ends by itself; 0 is never. */
export const tokenLifetimes = ["30", "90", "365", "0"] as const;

export const createApiTokenInput = z.object({
  name: z.string().trim().normalize("NFC").min(1).max(120),
  outletId: z
    .union([z.uuid(), z.literal("")])
    .nullable()
    .default(null)
    .transform((id) => (id === "" ? null : id)),
  lifetime: z.enum(tokenLifetimes).default("365"),
});
export type CreateApiTokenInput = z.input<typeof createApiTokenInput>;
export const createApiTokenProblems = ["forbidden", "invalid_input", "unknown_outlet"] as const;
export type CreateApiTokenProblem = (typeof createApiTokenProblems)[number];

export const revokeApiTokenInput = z.object({ tokenId: z.uuid() });
export type RevokeApiTokenInput = z.infer<typeof revokeApiTokenInput>;
export const revokeApiTokenProblems = ["forbidden", "not_found", "already_revoked"] as const;
export type RevokeApiTokenProblem = (typeof revokeApiTokenProblems)[number];
