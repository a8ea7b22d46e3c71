import type { AliasFields } from "./alias-fields";
import type { EntityKind } from "@/lib/db/generated/enums";

/** An entity as files hold it. */
export type RegisterEntry = {
  /** null: it has none yet, or is known by its name. */
  id: string | null;
  kind: EntityKind;
  name: string;
  descriptionVi: string | null;
  descriptionEn: string | null;
  aliases: AliasFields[];
  externalIds: { scheme: string; value: string }[];
};
