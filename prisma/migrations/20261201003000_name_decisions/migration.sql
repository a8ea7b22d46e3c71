-- How often a name was taken for an entity, and how often not, as decisions stand now. Every decision adds to it in its
-- own transaction, whatever code makes it; taking it back, moving it to another entity or deleting it subtracts.
-- Rows are only added, so that decisions about one name never wait for each other.

-- CreateTable
CREATE TABLE "name_decision" (
    "sequence" BIGSERIAL NOT NULL,
    "quote" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "accepted" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,
    "refused" INTEGER NOT NULL,
    "changed_in" BIGINT NOT NULL,

    CONSTRAINT "name_decision_pkey" PRIMARY KEY ("sequence")
);

-- CreateIndex
CREATE INDEX "name_decision_entity_id_idx" ON "name_decision"("entity_id");

-- CreateIndex
CREATE INDEX "name_decision_changed_in_idx" ON "name_decision"("changed_in");

CREATE TRIGGER name_decision_append_only BEFORE UPDATE OR DELETE ON name_decision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A standing mention speaks for its entity; against the entity that was suggested there, if that was another one.
-- Takes quote, entity, suggestion, when it was removed, and how many times it counts.
CREATE FUNCTION counts_of_mention(text, uuid, uuid, timestamptz, int)
RETURNS TABLE (quote text, entity_id uuid, accepted int, rejected int) LANGUAGE sql STABLE AS $$
  SELECT $1, $2, $5, 0 WHERE $4 IS NULL
  UNION ALL
  SELECT s.quote, s.entity_id, 0, $5 FROM suggestion s
  WHERE $4 IS NULL AND s.id = $3 AND s.status IN ('accepted', 'corrected') AND s.entity_id <> $2 AND s.quote IS NOT NULL
$$;

-- A rejected guess speaks against its entity. What an accepted one says stands in its mention, beside which the guess may
-- change: both functions give the same for the same two rows.
-- Takes id, status, quote, entity, and how many times it counts.
CREATE FUNCTION counts_of_suggestion(uuid, suggestion_status, text, uuid, int)
RETURNS TABLE (quote text, entity_id uuid, accepted int, rejected int) LANGUAGE sql STABLE AS $$
  SELECT $3, $4, 0, $5 WHERE $2 = 'rejected'
  UNION ALL
  SELECT $3, $4, 0, $5 FROM mention m
  WHERE $2 IN ('accepted', 'corrected') AND m.suggestion_id = $1 AND m.removed_at IS NULL AND m.entity_id <> $4
$$;

CREATE FUNCTION note_decided_mentions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO name_decision (quote, entity_id, accepted, rejected, refused, changed_in)
    SELECT c.quote, c.entity_id, sum(c.accepted), sum(c.rejected), 0, pg_current_xact_id()::text::bigint
    FROM came m, counts_of_mention(m.quote, m.entity_id, m.suggestion_id, m.removed_at, 1) c
    GROUP BY c.quote, c.entity_id;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO name_decision (quote, entity_id, accepted, rejected, refused, changed_in)
    SELECT c.quote, c.entity_id, sum(c.accepted), sum(c.rejected), 0, pg_current_xact_id()::text::bigint
    FROM went m, counts_of_mention(m.quote, m.entity_id, m.suggestion_id, m.removed_at, -1) c
    GROUP BY c.quote, c.entity_id;
  ELSE
    INSERT INTO name_decision (quote, entity_id, accepted, rejected, refused, changed_in)
    SELECT c.quote, c.entity_id, sum(c.accepted), sum(c.rejected), 0, pg_current_xact_id()::text::bigint
    FROM (
      SELECT quote, entity_id, suggestion_id, removed_at, 1 AS times FROM came
      UNION ALL SELECT quote, entity_id, suggestion_id, removed_at, -1 FROM went
    ) m, counts_of_mention(m.quote, m.entity_id, m.suggestion_id, m.removed_at, m.times) c
    GROUP BY c.quote, c.entity_id
    HAVING sum(c.accepted) <> 0 OR sum(c.rejected) <> 0;
  END IF;
  RETURN NULL;
END $$;

-- A guess is undecided when it comes.
CREATE FUNCTION note_decided_suggestions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    INSERT INTO name_decision (quote, entity_id, accepted, rejected, refused, changed_in)
    SELECT c.quote, c.entity_id, sum(c.accepted), sum(c.rejected), 0, pg_current_xact_id()::text::bigint
    FROM went s, counts_of_suggestion(s.id, s.status, s.quote, s.entity_id, -1) c
    WHERE s.type = 'mention' AND s.status IN ('accepted', 'corrected', 'rejected')
      AND s.entity_id IS NOT NULL AND s.quote IS NOT NULL
    GROUP BY c.quote, c.entity_id;
  ELSE
    INSERT INTO name_decision (quote, entity_id, accepted, rejected, refused, changed_in)
    SELECT c.quote, c.entity_id, sum(c.accepted), sum(c.rejected), 0, pg_current_xact_id()::text::bigint
    FROM (
      SELECT id, type, status, quote, entity_id, 1 AS times FROM came
      UNION ALL SELECT id, type, status, quote, entity_id, -1 FROM went
    ) s, counts_of_suggestion(s.id, s.status, s.quote, s.entity_id, s.times) c
    WHERE s.type = 'mention' AND s.status IN ('accepted', 'corrected', 'rejected')
      AND s.entity_id IS NOT NULL AND s.quote IS NOT NULL
    GROUP BY c.quote, c.entity_id
    HAVING sum(c.accepted) <> 0 OR sum(c.rejected) <> 0;
  END IF;
  RETURN NULL;
END $$;

CREATE FUNCTION note_refused_name() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.revoked_at IS NULL THEN
    INSERT INTO name_decision (quote, entity_id, accepted, rejected, refused, changed_in)
    VALUES (OLD.text, OLD.entity_id, 0, 0, -1, pg_current_xact_id()::text::bigint);
  END IF;
  IF TG_OP <> 'DELETE' AND NEW.revoked_at IS NULL THEN
    INSERT INTO name_decision (quote, entity_id, accepted, rejected, refused, changed_in)
    VALUES (NEW.text, NEW.entity_id, 0, 0, 1, pg_current_xact_id()::text::bigint);
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER mention_decided_added AFTER INSERT ON mention REFERENCING NEW TABLE AS came
  FOR EACH STATEMENT EXECUTE FUNCTION note_decided_mentions();
CREATE TRIGGER mention_decided_changed AFTER UPDATE ON mention REFERENCING NEW TABLE AS came OLD TABLE AS went
  FOR EACH STATEMENT EXECUTE FUNCTION note_decided_mentions();
CREATE TRIGGER mention_decided_removed AFTER DELETE ON mention REFERENCING OLD TABLE AS went
  FOR EACH STATEMENT EXECUTE FUNCTION note_decided_mentions();
CREATE TRIGGER suggestion_decided_changed AFTER UPDATE ON suggestion REFERENCING NEW TABLE AS came OLD TABLE AS went
  FOR EACH STATEMENT EXECUTE FUNCTION note_decided_suggestions();
CREATE TRIGGER suggestion_decided_removed AFTER DELETE ON suggestion REFERENCING OLD TABLE AS went
  FOR EACH STATEMENT EXECUTE FUNCTION note_decided_suggestions();
CREATE TRIGGER alias_refusal_noted AFTER INSERT OR UPDATE OR DELETE ON alias_refusal
  FOR EACH ROW EXECUTE FUNCTION note_refused_name();

-- Also where other triggers are switched off: what comes or goes in bulk counts all the same.
ALTER TABLE mention ENABLE ALWAYS TRIGGER mention_decided_added;
ALTER TABLE mention ENABLE ALWAYS TRIGGER mention_decided_changed;
ALTER TABLE mention ENABLE ALWAYS TRIGGER mention_decided_removed;
ALTER TABLE suggestion ENABLE ALWAYS TRIGGER suggestion_decided_changed;
ALTER TABLE suggestion ENABLE ALWAYS TRIGGER suggestion_decided_removed;
ALTER TABLE alias_refusal ENABLE ALWAYS TRIGGER alias_refusal_noted;

-- What was decided before this table was there.
INSERT INTO name_decision (quote, entity_id, accepted, rejected, refused, changed_in)
SELECT c.quote, c.entity_id, sum(c.accepted), sum(c.rejected), sum(c.refused), pg_current_xact_id()::text::bigint
FROM (
  SELECT c.quote, c.entity_id, c.accepted, c.rejected, 0 AS refused
  FROM mention m, counts_of_mention(m.quote, m.entity_id, m.suggestion_id, m.removed_at, 1) c
  UNION ALL
  SELECT quote, entity_id, 0, 1, 0 FROM suggestion
  WHERE type = 'mention' AND status = 'rejected' AND entity_id IS NOT NULL AND quote IS NOT NULL
  UNION ALL
  SELECT text, entity_id, 0, 0, 1 FROM alias_refusal WHERE revoked_at IS NULL
) c
GROUP BY c.quote, c.entity_id;
