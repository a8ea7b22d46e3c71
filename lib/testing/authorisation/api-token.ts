import { createApiToken } from "@/lib/api-token/create";
import { revokeApiToken } from "@/lib/api-token/revoke";
import { anApiToken } from "@/seeds/factories/api-token";
import { matrixRow } from "./row";

export const apiTokenRows = [
  matrixRow({
    verb: createApiToken,
    allowed: ["admin"],
    arrange: async () => ({ name: "Hệ thống tin", outletId: null, lifetime: "90" as const }),
  }),
  matrixRow({
    verb: revokeApiToken,
    allowed: ["admin"],
    arrange: async () => ({ tokenId: (await anApiToken()).tokenId }),
  }),
];
