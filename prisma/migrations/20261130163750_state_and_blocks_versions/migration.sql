-- AlterTable
ALTER TABLE "article" ADD COLUMN     "blocks_read" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "blocks_version" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "state_version" INTEGER NOT NULL DEFAULT 1;

-- Changes of the state were counted with everything else. Their count goes on from there, so that the last one
-- can still be taken back.
UPDATE article SET state_version = version;
UPDATE decision SET reversal = jsonb_set(reversal, '{kind}', '"state"') WHERE type = 'article.state_changed';

-- Where an editor touched a block before, suggestions may stand inside cuts and be missing inside restored blocks.
UPDATE article SET blocks_version = 2
  WHERE current_revision_id IN (SELECT revision_id FROM block WHERE changed_by_id IS NOT NULL);

-- What the workers look for every few seconds; almost no article is in it.
CREATE INDEX article_reading_behind_idx ON article (created_at) WHERE blocks_version <> blocks_read;
