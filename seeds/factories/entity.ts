import { createEntity } from "@/lib/entity/create";
import { newId } from "@/lib/ids";
import { anEditor } from "./user";

/** A person nobody else is called like. */
export async function anEntity(): Promise<string> {
  const created = await createEntity(await anEditor(), { kind: "person", name: `Người ${newId()}` });
  if (!created.ok) throw new Error(created.problem);
  return created.value.entityId;
}
