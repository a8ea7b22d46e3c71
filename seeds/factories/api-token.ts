import { createApiToken, type CreatedApiToken } from "@/lib/api-token/create";
import type { CreateApiTokenInput } from "@/lib/api-token/schema";
import { anAdmin } from "./user";

export async function anApiToken(given: Partial<CreateApiTokenInput> = {}): Promise<CreatedApiToken> {
  const created = await createApiToken(await anAdmin(), { name: "Hệ thống thử", ...given });
  if (!created.ok) throw new Error(created.problem);
  return created.value;
}
