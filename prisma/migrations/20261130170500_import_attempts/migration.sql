-- How often an import was taken up since it last got on. A file that brings every worker down must not be
-- tried for ever: lib/import/take-apart.ts gives up after a few times and says so.
-- AlterTable
ALTER TABLE "import" ADD COLUMN     "attempts" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "import" ADD CONSTRAINT import_attempts_check CHECK (attempts >= 0);

-- What waits to be taken apart or whose worker has gone: asked for every few seconds, and nearly always empty.
CREATE INDEX import_open_idx ON "import" (created_at, id) WHERE state IN ('waiting', 'running');
