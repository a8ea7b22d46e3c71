import { seedId } from "@/lib/ids";
import { foldTone } from "@/lib/language/fold";
import type { ReferenceOutlet } from "./reference-files";

type Told = Omit<ReferenceOutlet, "entity"> & { entity?: string | undefined };
type Common = { createdAt: Date; sample: boolean };

export function outletId(key: string): string {
  return seedId(`outlet:${key}`);
}

/** Rows for the database; a name that two outlets claim in the same spelling goes to the first. */
export function outletRows(outlets: readonly Told[], { createdAt, sample }: Common) {
  return {
    outlets: outlets.map(({ key, name, kind, country, languages, register, rights, entity }) => ({
      id: outletId(key),
      slug: key,
      name,
      kind,
      country,
      languages,
      register: register ?? ("unknown" as const),
      rightsMode: rights.mode,
      excerptLength: rights.mode === "excerpt" ? (rights.excerptLength ?? 300) : null,
      entityId: entity ? seedId(entity) : null,
      sample,
      createdAt,
    })),
    aliases: outlets.flatMap(({ key, name, aliases }) =>
      [...new Map([name, ...aliases].map((text) => [foldTone(text), text]))].map(([folded, text]) => ({
        id: seedId(`outlet-alias:${folded}`),
        outletId: outletId(key),
        text,
        folded,
      })),
    ),
    hosts: outlets.flatMap(({ key, hosts }) =>
      hosts.map((host) => ({ id: seedId(`host:${host}`), outletId: outletId(key), host })),
    ),
  };
}
