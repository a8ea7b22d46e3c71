-- What a feed was seen to hold, what a hub pushed before a worker read it, and lists of feeds on their way in.

-- AlterEnum
ALTER TYPE "feed_state" ADD VALUE 'removed';

-- AlterTable
ALTER TABLE "feed" ADD COLUMN     "hub_asked_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "feed_item" (
    "feed_id" UUID NOT NULL,
    "key" CHAR(64) NOT NULL,
    "content" CHAR(64) NOT NULL,
    "seen_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "feed_item_pkey" PRIMARY KEY ("feed_id","key")
);

-- CreateTable
CREATE TABLE "feed_push" (
    "id" UUID NOT NULL,
    "feed_id" UUID NOT NULL,
    "bytes" BYTEA NOT NULL,
    "media_type" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "feed_push_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "feed_list" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "bytes" BYTEA,
    "report" JSONB,
    "added_count" INTEGER NOT NULL DEFAULT 0,
    "known_count" INTEGER NOT NULL DEFAULT 0,
    "refused_count" INTEGER NOT NULL DEFAULT 0,
    "problem" TEXT,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "feed_list_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "feed_item_seen_at_idx" ON "feed_item"("seen_at");

-- CreateIndex
CREATE INDEX "feed_push_feed_id_created_at_idx" ON "feed_push"("feed_id", "created_at");

-- CreateIndex
CREATE INDEX "feed_list_created_by_id_idx" ON "feed_list"("created_by_id");

-- AddForeignKey
ALTER TABLE "feed_item" ADD CONSTRAINT "feed_item_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_push" ADD CONSTRAINT "feed_push_feed_id_fkey" FOREIGN KEY ("feed_id") REFERENCES "feed"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "feed_list" ADD CONSTRAINT "feed_list_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "feed_item"
  ADD CONSTRAINT feed_item_digests_check CHECK (key ~ '^[0-9a-f]{64}$' AND content ~ '^[0-9a-f]{64}$');

-- A list waits with its bytes, or has been read and says what became of it.
ALTER TABLE "feed_list"
  ADD CONSTRAINT feed_list_finished_check CHECK ((finished_at IS NULL) = (bytes IS NOT NULL)),
  ADD CONSTRAINT feed_list_report_check CHECK (finished_at IS NULL OR num_nonnulls(report, problem) = 1),
  ADD CONSTRAINT feed_list_counts_check CHECK (least(added_count, known_count, refused_count) >= 0);
