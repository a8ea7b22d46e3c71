-- Entities are merged and taken apart, and both can be taken back; editors say which look-alikes are not the same.

-- CreateEnum
CREATE TYPE "entity_move_kind" AS ENUM ('merge', 'split');

-- CreateEnum
CREATE TYPE "entity_moved_kind" AS ENUM ('alias', 'external_id', 'mention', 'suggestion', 'attribution', 'outlet', 'refusal', 'entity', 'pair');

-- CreateEnum
CREATE TYPE "entity_verdict" AS ENUM ('different', 'later');

-- DropIndex
DROP INDEX "entity_kind_name_idx";

-- DropIndex
DROP INDEX "mention_entity_id_idx";

-- AlterTable
ALTER TABLE "entity_alias" ADD COLUMN     "spelling" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "entity_move" (
    "id" UUID NOT NULL,
    "kind" "entity_move_kind" NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "decision_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entity_move_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_moved_row" (
    "move_id" UUID NOT NULL,
    "kind" "entity_moved_kind" NOT NULL,
    "row_id" UUID NOT NULL,
    "version" INTEGER,
    "printed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "entity_moved_row_pkey" PRIMARY KEY ("move_id","kind","row_id")
);

-- CreateTable
CREATE TABLE "entity_pair" (
    "id" UUID NOT NULL,
    "first_id" UUID NOT NULL,
    "second_id" UUID NOT NULL,
    "verdict" "entity_verdict" NOT NULL,
    "until" TIMESTAMPTZ(3),
    "said_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entity_pair_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "entity_move_decision_id_key" ON "entity_move"("decision_id");

-- CreateIndex
CREATE INDEX "entity_move_from_id_idx" ON "entity_move"("from_id");

-- CreateIndex
CREATE INDEX "entity_move_to_id_idx" ON "entity_move"("to_id");

-- CreateIndex
CREATE INDEX "entity_pair_second_id_idx" ON "entity_pair"("second_id");

-- CreateIndex
CREATE INDEX "entity_pair_said_by_id_idx" ON "entity_pair"("said_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "entity_pair_first_id_second_id_key" ON "entity_pair"("first_id", "second_id");

-- CreateIndex
CREATE INDEX "entity_kind_name_id_idx" ON "entity"("kind", "name", "id");

-- CreateIndex
CREATE INDEX "entity_name_id_idx" ON "entity"("name", "id");

-- CreateIndex
CREATE INDEX "entity_updated_at_id_idx" ON "entity"("updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "entity_alias_spelling_entity_id_idx" ON "entity_alias"("spelling", "entity_id");

-- CreateIndex
CREATE INDEX "mention_entity_id_removed_at_article_id_idx" ON "mention"("entity_id", "removed_at", "article_id");

-- AddForeignKey
ALTER TABLE "entity_move" ADD CONSTRAINT "entity_move_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_move" ADD CONSTRAINT "entity_move_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_move" ADD CONSTRAINT "entity_move_decision_id_fkey" FOREIGN KEY ("decision_id") REFERENCES "decision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_moved_row" ADD CONSTRAINT "entity_moved_row_move_id_fkey" FOREIGN KEY ("move_id") REFERENCES "entity_move"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_pair" ADD CONSTRAINT "entity_pair_first_id_fkey" FOREIGN KEY ("first_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_pair" ADD CONSTRAINT "entity_pair_second_id_fkey" FOREIGN KEY ("second_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_pair" ADD CONSTRAINT "entity_pair_said_by_id_fkey" FOREIGN KEY ("said_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must never be, whatever code runs.
-- 1. What was moved is history. 2. Nothing hangs on an entity that was merged away: whoever writes its id, from an
-- old screen, an old reading or an undone decision, means the one it went into. 3. Merged ones point at one that
-- stands. 4. One printed name for each language and register.

CREATE TRIGGER entity_move_append_only BEFORE UPDATE OR DELETE ON entity_move
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER entity_moved_row_append_only BEFORE UPDATE OR DELETE ON entity_moved_row
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The lock is the one that the foreign key takes anyway; taken here, a merge that is under way is waited for.
CREATE FUNCTION standing_entity(named uuid) RETURNS uuid LANGUAGE plpgsql AS $$
DECLARE
  standing uuid := named;
  next_one uuid;
BEGIN
  LOOP
    SELECT merged_into_id INTO next_one FROM entity WHERE id = standing FOR KEY SHARE;
    EXIT WHEN next_one IS NULL;
    standing := next_one;
  END LOOP;
  RETURN standing;
END
$$;

CREATE FUNCTION follow_merge() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.entity_id := standing_entity(NEW.entity_id);
  RETURN NEW;
END
$$;
CREATE FUNCTION follow_merge_of_speaker() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.speaker_entity_id := standing_entity(NEW.speaker_entity_id);
  RETURN NEW;
END
$$;
CREATE TRIGGER mention_follows_merge BEFORE INSERT OR UPDATE OF entity_id ON mention
  FOR EACH ROW EXECUTE FUNCTION follow_merge();
CREATE TRIGGER suggestion_follows_merge BEFORE INSERT OR UPDATE OF entity_id ON suggestion
  FOR EACH ROW WHEN (NEW.entity_id IS NOT NULL) EXECUTE FUNCTION follow_merge();
CREATE TRIGGER outlet_follows_merge BEFORE INSERT OR UPDATE OF entity_id ON outlet
  FOR EACH ROW WHEN (NEW.entity_id IS NOT NULL) EXECUTE FUNCTION follow_merge();
CREATE TRIGGER alias_refusal_follows_merge BEFORE INSERT OR UPDATE OF entity_id ON alias_refusal
  FOR EACH ROW EXECUTE FUNCTION follow_merge();
CREATE TRIGGER attribution_follows_merge BEFORE INSERT OR UPDATE OF speaker_entity_id ON attribution
  FOR EACH ROW WHEN (NEW.speaker_entity_id IS NOT NULL) EXECUTE FUNCTION follow_merge_of_speaker();

CREATE FUNCTION refuse_merge_chain() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM entity WHERE id = NEW.merged_into_id AND merged_into_id IS NOT NULL)
    OR EXISTS (SELECT 1 FROM entity WHERE merged_into_id = NEW.id)
  THEN
    RAISE EXCEPTION 'merged entities point at one that stands'
      USING ERRCODE = 'check_violation', CONSTRAINT = 'entity_merge_chain_check';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER entity_merge_chain BEFORE INSERT OR UPDATE OF merged_into_id ON entity
  FOR EACH ROW WHEN (NEW.merged_into_id IS NOT NULL) EXECUTE FUNCTION refuse_merge_chain();

ALTER TABLE entity_move ADD CONSTRAINT entity_move_ends_check CHECK (from_id <> to_id);
ALTER TABLE entity_pair
  ADD CONSTRAINT entity_pair_order_check CHECK (first_id < second_id),
  ADD CONSTRAINT entity_pair_until_check CHECK ((verdict = 'later') = (until IS NOT NULL));

-- Two names with one spelling are alike: 'Thụy Sĩ' and 'Thụy Sỹ', 'U-crai-na' and 'Ukraina', 'Hoà' and 'Hòa'.
CREATE FUNCTION spelling_of(bare text) RETURNS text LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT translate(replace(bare, 'ph', 'f'), 'ywcqz -.''’·,()&/"“”', 'ivkks')
$$;
CREATE FUNCTION set_spelling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.spelling := spelling_of(NEW.bare);
  RETURN NEW;
END
$$;
CREATE TRIGGER entity_alias_spelling BEFORE INSERT OR UPDATE OF bare, spelling ON entity_alias
  FOR EACH ROW EXECUTE FUNCTION set_spelling();
UPDATE entity_alias SET spelling = spelling_of(bare);

UPDATE entity_alias a SET preferred = false
WHERE preferred AND EXISTS (
  SELECT 1 FROM entity_alias b
  WHERE b.entity_id = a.entity_id AND b.language = a.language AND b.register IS NOT DISTINCT FROM a.register
    AND b.preferred AND b.id < a.id
);
CREATE UNIQUE INDEX entity_alias_preferred_key ON entity_alias (entity_id, language, register)
  NULLS NOT DISTINCT WHERE preferred;

-- Any word of a name, and the beginning of any word (lib/entity/find-by-name.ts).
CREATE INDEX entity_alias_words_idx ON entity_alias
  USING gin (array_to_tsvector(array_remove(string_to_array(bare, ' '), '')));
