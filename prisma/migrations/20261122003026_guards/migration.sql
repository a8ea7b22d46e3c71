-- What must never be, whatever code runs: Prisma's schema language has no CHECKs and no triggers.
-- 1. Originals, revisions and audit entries never change. 2. A machine's guess and an editor's decision are
-- told apart by who and when. 3. Positions are real stretches. 4. What readers see always exists.

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER audit_entry_append_only BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER audit_entry_no_truncate BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER original_immutable BEFORE UPDATE ON original
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER article_revision_immutable BEFORE UPDATE ON article_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER story_revision_immutable BEFORE UPDATE ON story_revision
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER citation_immutable BEFORE UPDATE ON citation
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER correction_immutable BEFORE UPDATE ON correction
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER retraction_immutable BEFORE UPDATE ON retraction
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE original
  ADD CONSTRAINT original_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT original_byte_count_check CHECK (byte_count = octet_length(bytes) AND byte_count > 0);

ALTER TABLE import_item
  ADD CONSTRAINT import_item_outcome_check CHECK (
    (outcome = 'pending') OR
    (outcome = 'rejected' AND problem IS NOT NULL AND article_id IS NULL) OR
    (outcome IN ('imported', 'duplicate') AND problem IS NULL AND article_id IS NOT NULL AND original_id IS NOT NULL)
  );

ALTER TABLE outlet
  ADD CONSTRAINT outlet_excerpt_length_check CHECK (
    (rights_mode = 'excerpt') = (excerpt_length IS NOT NULL) AND (excerpt_length IS NULL OR excerpt_length > 0)
  ),
  ADD CONSTRAINT outlet_name_check CHECK (btrim(name) <> '');

ALTER TABLE article
  ADD CONSTRAINT article_excerpt_length_check CHECK (
    (rights_mode IS NOT DISTINCT FROM 'excerpt') = (excerpt_length IS NOT NULL)
    AND (excerpt_length IS NULL OR excerpt_length > 0)
  ),
  ADD CONSTRAINT article_title_check CHECK (title IS NULL OR btrim(title) <> ''),
  ADD CONSTRAINT article_reviewed_check CHECK (state <> 'reviewed' OR reviewed_at IS NOT NULL);

ALTER TABLE block
  ADD CONSTRAINT block_span_check CHECK (start >= 0 AND "end" > start),
  ADD CONSTRAINT block_reason_check CHECK (kept = (reason IS NULL)),
  ADD CONSTRAINT block_changed_check CHECK ((changed_by_id IS NULL) = (changed_at IS NULL));

ALTER TABLE note
  ADD CONSTRAINT note_span_check CHECK (start >= 0 AND "end" > start),
  ADD CONSTRAINT note_body_check CHECK (btrim(body) <> ''),
  ADD CONSTRAINT note_resolved_check CHECK ((resolved_by_id IS NULL) = (resolved_at IS NULL));

ALTER TABLE entity
  ADD CONSTRAINT entity_name_check CHECK (btrim(name) <> ''),
  ADD CONSTRAINT entity_merged_check CHECK (merged_into_id IS DISTINCT FROM id);

ALTER TABLE entity_alias
  ADD CONSTRAINT entity_alias_text_check CHECK (btrim(text) = text AND text <> ''),
  ADD CONSTRAINT entity_alias_register_check CHECK (register IS NULL OR register IN ('domestic', 'overseas'));

ALTER TABLE mention
  ADD CONSTRAINT mention_span_check CHECK (start >= 0 AND "end" > start);

ALTER TABLE attribution
  ADD CONSTRAINT attribution_source_check CHECK (
    (source_start IS NULL) = (source_end IS NULL) AND (source_start IS NULL OR source_end > source_start)
  ),
  ADD CONSTRAINT attribution_cue_check CHECK (
    (cue_start IS NULL) = (cue_end IS NULL) AND (cue_start IS NULL OR cue_end > cue_start)
  ),
  ADD CONSTRAINT attribution_via_check CHECK (via_id IS DISTINCT FROM id),
  ADD CONSTRAINT attribution_anonymous_check CHECK (source_kind <> 'anonymous' OR speaker_entity_id IS NULL);

ALTER TABLE attribution_claim
  ADD CONSTRAINT attribution_claim_span_check CHECK (start >= 0 AND "end" > start);

ALTER TABLE origin
  ADD CONSTRAINT origin_evidence_check CHECK (
    (evidence_start IS NULL) = (evidence_end IS NULL) AND (evidence_start IS NULL OR evidence_end > evidence_start)
  );

ALTER TABLE suggestion
  ADD CONSTRAINT suggestion_span_check CHECK (
    (start IS NULL) = ("end" IS NULL) AND (start IS NULL OR "end" > start)
  ),
  ADD CONSTRAINT suggestion_confidence_check CHECK (confidence BETWEEN 0 AND 1),
  ADD CONSTRAINT suggestion_decided_check CHECK (
    (status IN ('accepted', 'corrected', 'rejected')) = (decided_at IS NOT NULL)
    AND (decided_at IS NULL) = (decided_by_id IS NULL)
  );

ALTER TABLE decision
  ADD CONSTRAINT decision_undone_check CHECK ((undone_at IS NULL) = (undone_by_id IS NULL));

ALTER TABLE coverage_member
  ADD CONSTRAINT coverage_member_decided_check CHECK (
    (state = 'confirmed') = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (decided_by_id IS NULL)
  ),
  ADD CONSTRAINT coverage_member_score_check CHECK (score IS NULL OR score BETWEEN 0 AND 1);

ALTER TABLE coverage_refusal
  ADD CONSTRAINT coverage_refusal_order_check CHECK (first_article_id < second_article_id);

ALTER TABLE story
  ADD CONSTRAINT story_slug_check CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  ADD CONSTRAINT story_language_check CHECK (language IN ('vi', 'en')),
  ADD CONSTRAINT story_live_check CHECK (
    (publication_state = 'unpublished' AND live_revision_id IS NULL)
    OR (publication_state <> 'unpublished' AND live_revision_id IS NOT NULL
        AND first_published_at IS NOT NULL AND lived_at IS NOT NULL)
  );

ALTER TABLE story_revision
  ADD CONSTRAINT story_revision_headline_check CHECK (btrim(headline) <> '');

ALTER TABLE citation
  ADD CONSTRAINT citation_span_check CHECK (start >= 0 AND "end" > start AND quote <> '');

ALTER TABLE story_revision_citation
  ADD CONSTRAINT story_revision_citation_number_check CHECK (number > 0);

ALTER TABLE publication
  ADD CONSTRAINT publication_revision_check CHECK (
    (kind IN ('publish', 'update', 'correct')) <= (revision_id IS NOT NULL)
  );

ALTER TABLE correction
  ADD CONSTRAINT correction_text_check CHECK (btrim(text) <> '');
ALTER TABLE retraction
  ADD CONSTRAINT retraction_reason_check CHECK (btrim(reason) <> '');

-- A story's live revision is one of its own, and so is an article's current one.
CREATE FUNCTION own_live_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.live_revision_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM story_revision WHERE id = NEW.live_revision_id AND story_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'live revision belongs to another story' USING ERRCODE = 'check_violation', CONSTRAINT = 'story_own_live_revision';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER story_own_live_revision BEFORE INSERT OR UPDATE OF live_revision_id ON story
  FOR EACH ROW EXECUTE FUNCTION own_live_revision();

CREATE FUNCTION own_current_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.current_revision_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM article_revision WHERE id = NEW.current_revision_id AND article_id = NEW.id
  ) THEN
    RAISE EXCEPTION 'current revision belongs to another article' USING ERRCODE = 'check_violation', CONSTRAINT = 'article_own_current_revision';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER article_own_current_revision BEFORE INSERT OR UPDATE OF current_revision_id ON article
  FOR EACH ROW EXECUTE FUNCTION own_current_revision();

-- A position must lie in its revision's text, and its quotation must be what stands there. Positions are
-- UTF-16 units and PostgreSQL counts code points, so the comparison is made where the two agree: in texts
-- without characters beyond the basic plane. The application compares in every case.
CREATE FUNCTION quote_stands_in_revision(revision uuid, from_unit int, to_unit int, quoted text) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT r.text ~ '[\U00010000-\U0010FFFF]' OR substr(r.text, from_unit + 1, to_unit - from_unit) = quoted
  FROM article_revision r WHERE r.id = revision
$$;

CREATE FUNCTION check_citation_quote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT quote_stands_in_revision(NEW.article_revision_id, NEW.start, NEW."end", NEW.quote) THEN
    RAISE EXCEPTION 'quotation does not stand there' USING ERRCODE = 'check_violation', CONSTRAINT = 'citation_quote_check';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER citation_quote BEFORE INSERT ON citation FOR EACH ROW EXECUTE FUNCTION check_citation_quote();

CREATE FUNCTION check_mention_quote() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT quote_stands_in_revision(NEW.revision_id, NEW.start, NEW."end", NEW.quote) THEN
    RAISE EXCEPTION 'quotation does not stand there' USING ERRCODE = 'check_violation', CONSTRAINT = 'mention_quote_check';
  END IF;
  RETURN NEW;
END
$$;
CREATE TRIGGER mention_quote BEFORE INSERT OR UPDATE OF start, "end", quote ON mention
  FOR EACH ROW EXECUTE FUNCTION check_mention_quote();
