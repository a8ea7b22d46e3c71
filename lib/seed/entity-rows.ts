import { seedId } from "@/lib/ids";
import { foldMarks, foldTone } from "@/lib/language/fold";
import type { ReferenceEntity } from "./reference-files";

type Told = Pick<
  ReferenceEntity,
  "key" | "kind" | "name" | "aliases" | "description" | "role" | "iso" | "externalIds"
>;
type Common = { createdAt: Date; sample: boolean };

/** Rows for the database; ids follow from the keys, so that the same file always makes the same rows. */
export function entityRows(entities: readonly Told[], { createdAt, sample }: Common) {
  return {
    entities: entities.map(({ key, kind, name, description, role }) => ({
      id: seedId(key),
      slug: key,
      kind,
      name,
      descriptionVi: role?.vi ?? description?.vi ?? null,
      descriptionEn: role?.en ?? description?.en ?? null,
      sample,
      createdAt,
    })),
    aliases: entities.flatMap(({ key, aliases }) =>
      aliases.map(({ text, language, register, preferred, ambiguous }) => ({
        id: seedId(`alias:${key}:${language}:${text}`),
        entityId: seedId(key),
        text,
        folded: foldTone(text),
        bare: foldMarks(text),
        language,
        register,
        preferred,
        ambiguous,
        createdAt,
      })),
    ),
    externalIds: entities.flatMap(({ key, iso, externalIds }) =>
      [...externalIds, ...(iso ? [{ scheme: "iso3166", value: iso }] : [])].map(({ scheme, value }) => ({
        id: seedId(`external:${scheme}:${value}`),
        entityId: seedId(key),
        scheme,
        value,
      })),
    ),
  };
}
