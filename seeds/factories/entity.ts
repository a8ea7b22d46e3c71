import { database } from "@/lib/db/client";
import { createEntity } from "@/lib/entity/create";
import type { CreateEntityInput } from "@/lib/entity/schema";
import { newId } from "@/lib/ids";
import { anEditor } from "./user";

/** A person nobody else is called like. */
export async function anEntity(): Promise<string> {
  return (await aNamedEntity()).entityId;
}

export type EntityForTest = {
  entityId: string;
  slug: string;
  name: string;
  version: number;
  /** Its own name first. */
  aliases: string[];
  aliasIds: string[];
};

type Wishes = Partial<Pick<CreateEntityInput, "kind" | "name">>;

/** With these other names. */
export async function aNamedEntity(
  others: readonly string[] = [],
  { kind = "person", name = `Người ${newId()}` }: Wishes = {},
): Promise<EntityForTest> {
  const aliases = others.map((text) => ({ text }));
  const created = await createEntity(await anEditor(), { kind, name, aliases });
  if (!created.ok) throw new Error(created.problem);
  const { entityId } = created.value;
  const row = await database().entity.findUniqueOrThrow({
    where: { id: entityId },
    select: {
      slug: true,
      version: true,
      aliases: { select: { id: true, text: true }, orderBy: { id: "asc" } },
    },
  });
  return {
    entityId,
    name,
    slug: row.slug,
    version: row.version,
    aliases: row.aliases.map(({ text }) => text),
    aliasIds: row.aliases.map(({ id }) => id),
  };
}
