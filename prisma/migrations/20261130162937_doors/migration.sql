-- Imports become jobs with files, feeds and tokens bring articles, revisions know their bytes and their markup.

-- CreateEnum
CREATE TYPE "identity_kind" AS ENUM ('url', 'guid');

-- CreateEnum
CREATE TYPE "upstream_change" AS ENUM ('revised', 'corrected', 'withdrawn');

-- CreateEnum
CREATE TYPE "feed_state" AS ENUM ('active', 'paused', 'gone');

-- CreateEnum
CREATE TYPE "feed_outcome" AS ENUM ('unchanged', 'items', 'empty', 'failed');

-- CreateEnum
CREATE TYPE "hub_state" AS ENUM ('none', 'pending', 'subscribed', 'denied');

-- CreateEnum
CREATE TYPE "import_state" AS ENUM ('waiting', 'running', 'paused', 'finished', 'canceled', 'failed');

-- AlterTable
ALTER TABLE "article" ADD COLUMN     "analysis_failures" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "analysis_problem" TEXT,
ADD COLUMN     "embargoed_until" TIMESTAMPTZ(3),
ADD COLUMN     "import_id" UUID;

-- AlterTable
ALTER TABLE "article_revision" ADD COLUMN     "declared" JSONB,
ADD COLUMN     "marked" JSONB,
ADD COLUMN     "original_id" UUID;

-- Every revision so far was made from its article's first bytes. The trigger that keeps revisions as they are
-- is told to look away for this one statement, inside the migration's transaction.
ALTER TABLE "article_revision" DISABLE TRIGGER article_revision_immutable;
UPDATE "article_revision" r SET "original_id" = a."original_id" FROM "article" a WHERE a."id" = r."article_id";
ALTER TABLE "article_revision" ENABLE TRIGGER article_revision_immutable;
ALTER TABLE "article_revision" ALTER COLUMN "original_id" SET NOT NULL;

-- AlterTable
ALTER TABLE "attribution" ADD COLUMN     "orphaned_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "block" ADD COLUMN     "rule_id" UUID;

-- AlterTable
ALTER TABLE "import" ADD COLUMN     "analysed_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "api_token_id" UUID,
ADD COLUMN     "duplicate_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "feed_id" UUID,
ADD COLUMN     "fence" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "imported_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "lease_until" TIMESTAMPTZ(3),
ADD COLUMN     "outlet_id" UUID,
ADD COLUMN     "problem" TEXT,
ADD COLUMN     "rejected_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "revised_count" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "started_at" TIMESTAMPTZ(3),
ADD COLUMN     "state" "import_state" NOT NULL DEFAULT 'waiting',
ADD COLUMN     "trial" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "unreadable_count" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "import_item" ADD COLUMN     "detail" TEXT,
ADD COLUMN     "file_id" UUID,
ADD COLUMN     "trial" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "mention" ADD COLUMN     "orphaned_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "note" ADD COLUMN     "orphaned_at" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "origin" ADD COLUMN     "orphaned_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "rendition" (
    "revision_id" UUID NOT NULL,
    "html" TEXT NOT NULL,
    "sanitizer" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rendition_pkey" PRIMARY KEY ("revision_id")
);

-- CreateTable
CREATE TABLE "article_identity" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "kind" "identity_kind" NOT NULL,
    "value" TEXT NOT NULL,
    "digest" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_identity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "upstream_notice" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "change" "upstream_change" NOT NULL,
    "revision_id" UUID,
    "item_id" UUID,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seen_by_id" UUID,
    "seen_at" TIMESTAMPTZ(3),

    CONSTRAINT "upstream_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "cleaning_rule" (
    "id" UUID NOT NULL,
    "outlet_id" UUID NOT NULL,
    "pattern" JSONB NOT NULL,
    "kind" "block_kind" NOT NULL,
    "kept" BOOLEAN NOT NULL,
    "number" INTEGER NOT NULL,
    "trial" JSONB NOT NULL,
    "example_article_id" UUID,
    "replaces_id" UUID,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "retired_by_id" UUID,
    "retired_at" TIMESTAMPTZ(3),

    CONSTRAINT "cleaning_rule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_story_key" (
    "article_id" UUID NOT NULL,
    "key" BIGINT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_story_key_pkey" PRIMARY KEY ("article_id","key")
);

-- CreateTable
CREATE TABLE "feed" (
    "id" UUID NOT NULL,
    "url" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "site_url" TEXT,
    "format" TEXT,
    "outlet_id" UUID,
    "state" "feed_state" NOT NULL DEFAULT 'active',
    "fetch_pages" BOOLEAN NOT NULL DEFAULT true,
    "poll_every_minutes" INTEGER NOT NULL DEFAULT 15,
    "next_poll_at" TIMESTAMPTZ(3) NOT NULL,
    "last_polled_at" TIMESTAMPTZ(3),
    "last_new_at" TIMESTAMPTZ(3),
    "silent_since" TIMESTAMPTZ(3),
    "etag" TEXT,
    "last_modified" TEXT,
    "content_sha256" CHAR(64),
    "failure_count" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "problem_detail" TEXT,
    "moved_to" TEXT,
    "moved_count" INTEGER NOT NULL DEFAULT 0,
    "hub_state" "hub_state" NOT NULL DEFAULT 'none',
    "hub_url" TEXT,
    "hub_topic" TEXT,
    "hub_callback" TEXT,
    "hub_secret" TEXT,
    "hub_lease_until" TIMESTAMPTZ(3),
    "fence" INTEGER NOT NULL DEFAULT 0,
    "lease_until" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feed_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_poll" (
    "id" UUID NOT NULL,
    "feed_id" UUID NOT NULL,
    "import_id" UUID,
    "outcome" "feed_outcome" NOT NULL,
    "status" INTEGER,
    "problem" TEXT,
    "detail" TEXT,
    "item_count" INTEGER NOT NULL DEFAULT 0,
    "duration_millis" INTEGER NOT NULL,
    "pushed" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_poll_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_file" (
    "id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "media_type" TEXT,
    "original_id" UUID,
    "path" TEXT,
    "url" TEXT,
    "byte_count" BIGINT,
    "mapping" JSONB,
    "resume_at" JSONB,
    "item_count" INTEGER NOT NULL DEFAULT 0,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_token" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "token_hash" CHAR(64) NOT NULL,
    "hint" TEXT NOT NULL,
    "outlet_id" UUID,
    "expires_at" TIMESTAMPTZ(3),
    "last_used_at" TIMESTAMPTZ(3),
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_token_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_identity_digest_key" ON "article_identity"("digest");

-- CreateIndex
CREATE INDEX "article_identity_article_id_idx" ON "article_identity"("article_id");

-- CreateIndex
CREATE INDEX "upstream_notice_article_id_seen_at_idx" ON "upstream_notice"("article_id", "seen_at");

-- CreateIndex
CREATE INDEX "upstream_notice_revision_id_idx" ON "upstream_notice"("revision_id");

-- CreateIndex
CREATE INDEX "upstream_notice_item_id_idx" ON "upstream_notice"("item_id");

-- CreateIndex
CREATE INDEX "upstream_notice_seen_by_id_idx" ON "upstream_notice"("seen_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "cleaning_rule_replaces_id_key" ON "cleaning_rule"("replaces_id");

-- CreateIndex
CREATE INDEX "cleaning_rule_example_article_id_idx" ON "cleaning_rule"("example_article_id");

-- CreateIndex
CREATE INDEX "cleaning_rule_created_by_id_idx" ON "cleaning_rule"("created_by_id");

-- CreateIndex
CREATE INDEX "cleaning_rule_retired_by_id_idx" ON "cleaning_rule"("retired_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "cleaning_rule_outlet_id_number_key" ON "cleaning_rule"("outlet_id", "number");

-- CreateIndex
CREATE INDEX "article_story_key_key_told_at_idx" ON "article_story_key"("key", "told_at");

-- CreateIndex
CREATE UNIQUE INDEX "feed_url_key" ON "feed"("url");

-- CreateIndex
CREATE UNIQUE INDEX "feed_hub_callback_key" ON "feed"("hub_callback");

-- CreateIndex
CREATE INDEX "feed_outlet_id_idx" ON "feed"("outlet_id");

-- CreateIndex
CREATE INDEX "feed_created_by_id_idx" ON "feed"("created_by_id");

-- CreateIndex
CREATE INDEX "feed_state_next_poll_at_idx" ON "feed"("state", "next_poll_at");

-- CreateIndex
CREATE INDEX "feed_poll_feed_id_created_at_idx" ON "feed_poll"("feed_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "feed_poll_import_id_idx" ON "feed_poll"("import_id");

-- CreateIndex
CREATE INDEX "import_file_original_id_idx" ON "import_file"("original_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_file_import_id_position_key" ON "import_file"("import_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "api_token_token_hash_key" ON "api_token"("token_hash");

-- CreateIndex
CREATE INDEX "api_token_outlet_id_idx" ON "api_token"("outlet_id");

-- CreateIndex
CREATE INDEX "api_token_created_by_id_idx" ON "api_token"("created_by_id");

-- CreateIndex
CREATE INDEX "api_token_revoked_by_id_idx" ON "api_token"("revoked_by_id");

-- CreateIndex
CREATE INDEX "article_import_id_idx" ON "article"("import_id");

-- CreateIndex
CREATE INDEX "article_revision_original_id_idx" ON "article_revision"("original_id");

-- CreateIndex
CREATE INDEX "block_rule_id_idx" ON "block"("rule_id");

-- CreateIndex
CREATE INDEX "import_outlet_id_idx" ON "import"("outlet_id");

-- CreateIndex
CREATE INDEX "import_feed_id_created_at_idx" ON "import"("feed_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "import_api_token_id_idx" ON "import"("api_token_id");

-- CreateIndex
CREATE INDEX "import_item_import_id_outcome_position_idx" ON "import_item"("import_id", "outcome", "position");

-- CreateIndex
CREATE INDEX "import_item_file_id_idx" ON "import_item"("file_id");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "original"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rendition" ADD CONSTRAINT "rendition_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_identity" ADD CONSTRAINT "article_identity_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upstream_notice" ADD CONSTRAINT "upstream_notice_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upstream_notice" ADD CONSTRAINT "upstream_notice_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upstream_notice" ADD CONSTRAINT "upstream_notice_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "import_item"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "upstream_notice" ADD CONSTRAINT "upstream_notice_seen_by_id_fkey" FOREIGN KEY ("seen_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_rule_id_fkey" FOREIGN KEY ("rule_id") REFERENCES "cleaning_rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cleaning_rule" ADD CONSTRAINT "cleaning_rule_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cleaning_rule" ADD CONSTRAINT "cleaning_rule_example_article_id_fkey" FOREIGN KEY ("example_article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cleaning_rule" ADD CONSTRAINT "cleaning_rule_replaces_id_fkey" FOREIGN KEY ("replaces_id") REFERENCES "cleaning_rule"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cleaning_rule" ADD CONSTRAINT "cleaning_rule_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "cleaning_rule" ADD CONSTRAINT "cleaning_rule_retired_by_id_fkey" FOREIGN KEY ("retired_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_story_key" ADD CONSTRAINT "article_story_key_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed" ADD CONSTRAINT "feed_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_poll" ADD CONSTRAINT "feed_poll_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_poll" ADD CONSTRAINT "feed_poll_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_api_token_id_fkey" FOREIGN KEY ("api_token_id") REFERENCES "api_token"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_file" ADD CONSTRAINT "import_file_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "original"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "import_file"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_token" ADD CONSTRAINT "api_token_revoked_by_id_fkey" FOREIGN KEY ("revoked_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What is there came in at one stroke and is read.
UPDATE "import" i SET
  "state" = 'finished',
  "finished_at" = coalesce(i."finished_at", i."created_at"),
  "item_count" = c."all", "imported_count" = c."imported", "duplicate_count" = c."duplicate", "rejected_count" = c."rejected"
FROM (
  SELECT i."id", count(t."id") AS "all",
    count(t."id") FILTER (WHERE t."outcome" = 'imported') AS "imported",
    count(t."id") FILTER (WHERE t."outcome" = 'duplicate') AS "duplicate",
    count(t."id") FILTER (WHERE t."outcome" = 'rejected') AS "rejected"
  FROM "import" i LEFT JOIN "import_item" t ON t."import_id" = i."id" AND t."outcome" <> 'pending' GROUP BY i."id"
) c WHERE c."id" = i."id";
UPDATE "article" a SET "import_id" = t."import_id"
FROM "import_item" t WHERE t."article_id" = a."id" AND t."outcome" = 'imported';
UPDATE "import" i SET "analysed_count" = c."analysed"
FROM (
  SELECT "import_id", count(*) AS "analysed" FROM "article"
  WHERE "analysed_at" IS NOT NULL AND "import_id" IS NOT NULL GROUP BY "import_id"
) c WHERE c."import_id" = i."id";

-- What must never be, whatever code runs.
-- 1. In + duplicate + rejected = items. 2. Nobody is read twice. 3. Who and when go together.
ALTER TABLE "import_item" DROP CONSTRAINT import_item_outcome_check;
ALTER TABLE "import_item" ADD CONSTRAINT import_item_outcome_check CHECK (
  (outcome = 'pending') OR
  (outcome = 'rejected' AND problem IS NOT NULL AND article_id IS NULL) OR
  (outcome IN ('imported', 'revised', 'duplicate') AND problem IS NULL
    AND (trial OR (article_id IS NOT NULL AND original_id IS NOT NULL)))
);

ALTER TABLE "import"
  ADD CONSTRAINT import_counts_check CHECK (
    imported_count >= 0 AND revised_count >= 0 AND duplicate_count >= 0 AND rejected_count >= 0
    AND item_count >= imported_count + revised_count + duplicate_count + rejected_count
    AND (state <> 'finished' OR item_count = imported_count + revised_count + duplicate_count + rejected_count)
  ),
  ADD CONSTRAINT import_analysed_check CHECK (
    analysed_count >= 0 AND unreadable_count >= 0
    AND analysed_count + unreadable_count <= imported_count + revised_count
  ),
  ADD CONSTRAINT import_finished_check CHECK (
    (state IN ('finished', 'canceled', 'failed')) = (finished_at IS NOT NULL)
  ),
  ADD CONSTRAINT import_problem_check CHECK ((state = 'failed') = (problem IS NOT NULL));

ALTER TABLE "import_file"
  ADD CONSTRAINT import_file_source_check CHECK (num_nonnulls(original_id, path, url) >= 1);

ALTER TABLE "api_token"
  ADD CONSTRAINT api_token_hash_check CHECK (token_hash ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT api_token_name_check CHECK (btrim(name) <> ''),
  ADD CONSTRAINT api_token_revoked_check CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL));

ALTER TABLE "feed"
  ADD CONSTRAINT feed_url_check CHECK (url ~ '^https?://'),
  ADD CONSTRAINT feed_title_check CHECK (btrim(title) <> ''),
  ADD CONSTRAINT feed_poll_check CHECK (poll_every_minutes BETWEEN 1 AND 10080),
  ADD CONSTRAINT feed_failures_check CHECK (failure_count >= 0 AND (failure_count = 0) = (problem IS NULL)),
  ADD CONSTRAINT feed_moved_check CHECK ((moved_to IS NULL) = (moved_count = 0)),
  ADD CONSTRAINT feed_hub_check CHECK (
    hub_state = 'none' OR num_nulls(hub_url, hub_topic, hub_callback, hub_secret) = 0
  );

ALTER TABLE "cleaning_rule"
  ADD CONSTRAINT cleaning_rule_retired_check CHECK ((retired_at IS NULL) = (retired_by_id IS NULL)),
  ADD CONSTRAINT cleaning_rule_number_check CHECK (number > 0);

ALTER TABLE "upstream_notice"
  ADD CONSTRAINT upstream_notice_seen_check CHECK ((seen_at IS NULL) = (seen_by_id IS NULL));

ALTER TABLE "article_identity"
  ADD CONSTRAINT article_identity_digest_check CHECK (digest ~ '^[0-9a-f]{64}$');

ALTER TABLE "article"
  ADD CONSTRAINT article_analysis_failures_check CHECK (analysis_failures >= 0);

-- What waits to be read, oldest first: workers ask for it all day long, and it is nearly always empty.
CREATE INDEX article_unread_idx ON "article" (created_at, id) WHERE analysed_at IS NULL AND current_revision_id IS NOT NULL;
