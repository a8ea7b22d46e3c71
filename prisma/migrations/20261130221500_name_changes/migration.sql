-- Whoever holds all names packed asks what has changed since: every change of a name is noted, whatever code makes it.
-- The number is the transaction's, not a time: beside a snapshot it says exactly which changes were not there yet.

-- CreateTable
CREATE TABLE "name_change" (
    "entity_id" UUID NOT NULL,
    "changed_in" BIGINT NOT NULL,

    CONSTRAINT "name_change_pkey" PRIMARY KEY ("entity_id")
);

-- CreateIndex
CREATE INDEX "name_change_changed_in_idx" ON "name_change"("changed_in");

-- In order of id, so that two writers wait for each other instead of both.
CREATE FUNCTION note_changed_names() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO name_change (entity_id, changed_in)
  SELECT DISTINCT entity_id, pg_current_xact_id()::text::bigint FROM changed ORDER BY entity_id
  ON CONFLICT (entity_id) DO UPDATE SET changed_in = excluded.changed_in;
  RETURN NULL;
END $$;

CREATE FUNCTION note_changed_moves() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO name_change (entity_id, changed_in)
  SELECT DISTINCT entity_id, pg_current_xact_id()::text::bigint
  FROM (SELECT entity_id FROM changed UNION SELECT entity_id FROM changed_from) moved ORDER BY entity_id
  ON CONFLICT (entity_id) DO UPDATE SET changed_in = excluded.changed_in;
  RETURN NULL;
END $$;

CREATE FUNCTION note_changed_entity() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO name_change (entity_id, changed_in) VALUES (NEW.id, pg_current_xact_id()::text::bigint)
  ON CONFLICT (entity_id) DO UPDATE SET changed_in = excluded.changed_in;
  RETURN NULL;
END $$;

CREATE TRIGGER entity_alias_added AFTER INSERT ON entity_alias REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_names();
CREATE TRIGGER entity_alias_changed AFTER UPDATE ON entity_alias
  REFERENCING NEW TABLE AS changed OLD TABLE AS changed_from
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_moves();
CREATE TRIGGER entity_alias_removed AFTER DELETE ON entity_alias REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION note_changed_names();
-- An entity without aliases has no name to be found by, so coming and going shows in its aliases.
CREATE TRIGGER entity_names_changed AFTER UPDATE OF name, kind, merged_into_id ON entity FOR EACH ROW
  WHEN ((OLD.name, OLD.kind, OLD.merged_into_id) IS DISTINCT FROM (NEW.name, NEW.kind, NEW.merged_into_id))
  EXECUTE FUNCTION note_changed_entity();

-- Also where other triggers are switched off: rows that come or go in bulk change names all the same.
ALTER TABLE entity_alias ENABLE ALWAYS TRIGGER entity_alias_added;
ALTER TABLE entity_alias ENABLE ALWAYS TRIGGER entity_alias_changed;
ALTER TABLE entity_alias ENABLE ALWAYS TRIGGER entity_alias_removed;
ALTER TABLE entity ENABLE ALWAYS TRIGGER entity_names_changed;
