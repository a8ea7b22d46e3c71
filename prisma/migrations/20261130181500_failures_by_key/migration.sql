-- What waits for somebody to ask again is listed by its id, the newest arrival first: a page then stays where it is
-- while articles on it fail once more or are read after all.
DROP INDEX "article_unreadable_idx";
CREATE INDEX article_unreadable_idx ON "article" (id DESC) WHERE analysis_failures >= 3;
DROP INDEX "import_failed_idx";
CREATE INDEX import_failed_idx ON "import" (id DESC) WHERE state = 'failed';
