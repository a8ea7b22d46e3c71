-- Articles that the machine could not read in three attempts wait for somebody to ask again
-- (lib/article/note-unreadable.ts): listed by the newest failure, and nearly always few.
CREATE INDEX article_unreadable_idx ON "article" (updated_at DESC, id) WHERE analysis_failures >= 3;
-- Imports that were given up, for the same reason.
CREATE INDEX import_failed_idx ON "import" (finished_at DESC, id) WHERE state = 'failed';
