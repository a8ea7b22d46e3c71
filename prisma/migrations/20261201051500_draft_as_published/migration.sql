-- Invariant: as_published says that the draft reads exactly as what readers have. Kept by the verbs that change either.
ALTER TABLE "story_draft" ADD COLUMN "as_published" BOOLEAN NOT NULL DEFAULT false;

UPDATE "story_draft" AS d SET "as_published" = true
FROM "story" AS s
JOIN "story_revision" AS r ON r."id" = s."live_revision_id"
WHERE s."id" = d."story_id"
  AND btrim(d."headline") = r."headline"
  AND btrim(d."standfirst") = r."standfirst"
  AND d."body" = r."body";
