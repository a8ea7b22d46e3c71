import { createOutlet } from "@/lib/outlet/create";
import { newId } from "@/lib/ids";
import { anAdmin } from "./user";

export async function anOutlet(): Promise<string> {
  const created = await createOutlet(await anAdmin(), {
    name: `Báo ${newId()}`,
    kind: "newspaper",
    rightsMode: "full_text",
    excerptLength: null,
  });
  if (!created.ok) throw new Error(created.problem);
  return created.value.outletId;
}
