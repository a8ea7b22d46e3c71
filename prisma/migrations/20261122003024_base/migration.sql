-- CreateEnum
CREATE TYPE "article_state" AS ENUM ('new', 'in_review', 'reviewed', 'rejected', 'archived');

-- CreateEnum
CREATE TYPE "block_kind" AS ENUM ('title', 'standfirst', 'dateline', 'paragraph', 'heading', 'caption', 'byline', 'credit', 'boilerplate');

-- CreateEnum
CREATE TYPE "member_state" AS ENUM ('suggested', 'confirmed');

-- CreateEnum
CREATE TYPE "entity_kind" AS ENUM ('person', 'organisation', 'place');

-- CreateEnum
CREATE TYPE "import_door" AS ENUM ('paste', 'upload', 'command_line', 'seed');

-- CreateEnum
CREATE TYPE "import_outcome" AS ENUM ('pending', 'imported', 'duplicate', 'rejected');

-- CreateEnum
CREATE TYPE "register" AS ENUM ('domestic', 'overseas', 'mixed', 'unknown');

-- CreateEnum
CREATE TYPE "outlet_kind" AS ENUM ('newspaper', 'agency', 'broadcaster', 'online', 'magazine', 'institution');

-- CreateEnum
CREATE TYPE "rights_mode" AS ENUM ('full_text', 'excerpt', 'link_only');

-- CreateEnum
CREATE TYPE "attribution_mode" AS ENUM ('direct', 'indirect', 'mixed');

-- CreateEnum
CREATE TYPE "source_kind" AS ENUM ('named_person', 'anonymous', 'organisation', 'media', 'document');

-- CreateEnum
CREATE TYPE "origin_kind" AS ENUM ('own_reporting', 'agency', 'outlet', 'release', 'unknown');

-- CreateEnum
CREATE TYPE "story_state" AS ENUM ('draft', 'submitted', 'approved');

-- CreateEnum
CREATE TYPE "publication_state" AS ENUM ('unpublished', 'published', 'retracted');

-- CreateEnum
CREATE TYPE "publication_kind" AS ENUM ('publish', 'update', 'correct', 'retract', 'unpublish');

-- CreateEnum
CREATE TYPE "suggestion_type" AS ENUM ('mention', 'attribution', 'origin', 'title', 'outlet');

-- CreateEnum
CREATE TYPE "suggestion_status" AS ENUM ('pending', 'accepted', 'corrected', 'rejected', 'withdrawn');

-- CreateEnum
CREATE TYPE "role" AS ENUM ('editor', 'chief', 'admin');

-- CreateTable
CREATE TABLE "article" (
    "id" UUID NOT NULL,
    "original_id" UUID NOT NULL,
    "outlet_id" UUID,
    "state" "article_state" NOT NULL DEFAULT 'new',
    "title" TEXT,
    "language" TEXT NOT NULL DEFAULT 'unknown',
    "register" "register" NOT NULL DEFAULT 'unknown',
    "url" TEXT,
    "byline" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "rights_mode" "rights_mode",
    "excerpt_length" INTEGER,
    "current_revision_id" UUID,
    "assignee_id" UUID,
    "story_profile" JSONB,
    "analysed_at" TIMESTAMPTZ(3),
    "reviewed_at" TIMESTAMPTZ(3),
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "article_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_revision" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "block" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "kind" "block_kind" NOT NULL,
    "kept" BOOLEAN NOT NULL,
    "reason" TEXT,
    "changed_by_id" UUID,
    "changed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "block_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "note" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "resolved_by_id" UUID,
    "resolved_at" TIMESTAMPTZ(3),
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "id" UUID NOT NULL,
    "sequence" BIGSERIAL NOT NULL,
    "actor_id" UUID,
    "type" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "payload" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "house_term" (
    "id" UUID NOT NULL,
    "language" TEXT NOT NULL,
    "prefer" TEXT NOT NULL,
    "avoid" TEXT[],
    "note" TEXT,

    CONSTRAINT "house_term_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "coverage" (
    "id" UUID NOT NULL,
    "title" TEXT,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "coverage_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage_member" (
    "id" UUID NOT NULL,
    "coverage_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "state" "member_state" NOT NULL,
    "score" DOUBLE PRECISION,
    "relation" TEXT,
    "reasons" JSONB NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coverage_member_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coverage_refusal" (
    "id" UUID NOT NULL,
    "first_article_id" UUID NOT NULL,
    "second_article_id" UUID NOT NULL,
    "refused_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coverage_refusal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "kind" "entity_kind" NOT NULL,
    "name" TEXT NOT NULL,
    "description_vi" TEXT,
    "description_en" TEXT,
    "merged_into_id" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "entity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_alias" (
    "id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "bare" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "register" "register",
    "preferred" BOOLEAN NOT NULL DEFAULT false,
    "ambiguous" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "entity_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_external_id" (
    "id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "scheme" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "entity_external_id_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import" (
    "id" UUID NOT NULL,
    "door" "import_door" NOT NULL,
    "label" TEXT NOT NULL,
    "item_count" INTEGER NOT NULL DEFAULT 0,
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finished_at" TIMESTAMPTZ(3),

    CONSTRAINT "import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "import_item" (
    "id" UUID NOT NULL,
    "import_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "original_id" UUID,
    "article_id" UUID,
    "outcome" "import_outcome" NOT NULL DEFAULT 'pending',
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "original" (
    "id" UUID NOT NULL,
    "sha256" CHAR(64) NOT NULL,
    "bytes" BYTEA NOT NULL,
    "byte_count" INTEGER NOT NULL,
    "media_type" TEXT NOT NULL,
    "encoding" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "original_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "outlet_kind" NOT NULL,
    "country" CHAR(2),
    "languages" TEXT[],
    "register" "register" NOT NULL DEFAULT 'unknown',
    "rights_mode" "rights_mode" NOT NULL DEFAULT 'excerpt',
    "excerpt_length" INTEGER DEFAULT 300,
    "website" TEXT,
    "entity_id" UUID,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "outlet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet_alias" (
    "id" UUID NOT NULL,
    "outlet_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,

    CONSTRAINT "outlet_alias_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "outlet_host" (
    "id" UUID NOT NULL,
    "outlet_id" UUID NOT NULL,
    "host" TEXT NOT NULL,

    CONSTRAINT "outlet_host_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mention" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "suggestion_id" UUID,
    "created_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "mention_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attribution" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "mode" "attribution_mode" NOT NULL,
    "source_kind" "source_kind" NOT NULL,
    "source_start" INTEGER,
    "source_end" INTEGER,
    "cue_start" INTEGER,
    "cue_end" INTEGER,
    "speaker_label" TEXT,
    "speaker_entity_id" UUID,
    "role" TEXT,
    "anonymity_reason" TEXT,
    "via_id" UUID,
    "suggestion_id" UUID,
    "created_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "attribution_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "attribution_claim" (
    "id" UUID NOT NULL,
    "attribution_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,

    CONSTRAINT "attribution_claim_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "origin" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "kind" "origin_kind" NOT NULL,
    "outlet_id" UUID,
    "name" TEXT,
    "evidence_start" INTEGER,
    "evidence_end" INTEGER,
    "quote" TEXT,
    "suggestion_id" UUID,
    "created_by_id" UUID NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "origin_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "language" TEXT NOT NULL DEFAULT 'vi',
    "state" "story_state" NOT NULL DEFAULT 'draft',
    "publication_state" "publication_state" NOT NULL DEFAULT 'unpublished',
    "live_revision_id" UUID,
    "coverage_id" UUID,
    "first_published_at" TIMESTAMPTZ(3),
    "lived_at" TIMESTAMPTZ(3),
    "created_by_id" UUID NOT NULL,
    "sample" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "story_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_draft" (
    "story_id" UUID NOT NULL,
    "headline" TEXT NOT NULL DEFAULT '',
    "standfirst" TEXT NOT NULL DEFAULT '',
    "body" JSONB NOT NULL,
    "updated_by_id" UUID NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "story_draft_pkey" PRIMARY KEY ("story_id")
);

-- CreateTable
CREATE TABLE "story_revision" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "headline" TEXT NOT NULL,
    "standfirst" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "story_revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "citation" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "article_revision_id" UUID NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_revision_citation" (
    "revision_id" UUID NOT NULL,
    "citation_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,

    CONSTRAINT "story_revision_citation_pkey" PRIMARY KEY ("revision_id","citation_id")
);

-- CreateTable
CREATE TABLE "story_author" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "user_id" UUID,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "story_author_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "topic" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT NOT NULL,

    CONSTRAINT "topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "story_topic" (
    "story_id" UUID NOT NULL,
    "topic_id" UUID NOT NULL,

    CONSTRAINT "story_topic_pkey" PRIMARY KEY ("story_id","topic_id")
);

-- CreateTable
CREATE TABLE "publication" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "revision_id" UUID,
    "kind" "publication_kind" NOT NULL,
    "request_key" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "publication_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "correction" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "correction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "retraction" (
    "id" UUID NOT NULL,
    "story_id" UUID NOT NULL,
    "publication_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "retraction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "suggestion" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "type" "suggestion_type" NOT NULL,
    "status" "suggestion_status" NOT NULL DEFAULT 'pending',
    "start" INTEGER,
    "end" INTEGER,
    "quote" TEXT,
    "prefix" TEXT,
    "suffix" TEXT,
    "fingerprint" CHAR(64) NOT NULL,
    "entity_id" UUID,
    "payload" JSONB NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "reasons" JSONB NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision" (
    "id" UUID NOT NULL,
    "article_id" UUID,
    "suggestion_id" UUID,
    "coverage_id" UUID,
    "type" TEXT NOT NULL,
    "actor_id" UUID NOT NULL,
    "shown" JSONB NOT NULL,
    "reversal" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "undone_at" TIMESTAMPTZ(3),
    "undone_by_id" UUID,

    CONSTRAINT "decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "role" "role" NOT NULL DEFAULT 'editor',
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "deactivated_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account" (
    "id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "user_id" UUID NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "email" TEXT,
    "name" TEXT,
    "role" "role" NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "invited_by_id" UUID,
    "accepted_by_id" UUID,
    "accepted_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "article_current_revision_id_key" ON "article"("current_revision_id");

-- CreateIndex
CREATE INDEX "article_original_id_idx" ON "article"("original_id");

-- CreateIndex
CREATE INDEX "article_outlet_id_idx" ON "article"("outlet_id");

-- CreateIndex
CREATE INDEX "article_assignee_id_idx" ON "article"("assignee_id");

-- CreateIndex
CREATE INDEX "article_state_created_at_id_idx" ON "article"("state", "created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_created_at_id_idx" ON "article"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "article_revision_sha256_idx" ON "article_revision"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "article_revision_article_id_number_key" ON "article_revision"("article_id", "number");

-- CreateIndex
CREATE INDEX "block_changed_by_id_idx" ON "block"("changed_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "block_revision_id_position_key" ON "block"("revision_id", "position");

-- CreateIndex
CREATE INDEX "note_article_id_idx" ON "note"("article_id");

-- CreateIndex
CREATE INDEX "note_revision_id_idx" ON "note"("revision_id");

-- CreateIndex
CREATE INDEX "note_author_id_idx" ON "note"("author_id");

-- CreateIndex
CREATE INDEX "note_resolved_by_id_idx" ON "note"("resolved_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_sequence_key" ON "audit_entry"("sequence");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_sequence_idx" ON "audit_entry"("subject_type", "subject_id", "sequence");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_idx" ON "audit_entry"("actor_id");

-- CreateIndex
CREATE INDEX "audit_entry_created_at_idx" ON "audit_entry"("created_at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "house_term_language_prefer_key" ON "house_term"("language", "prefer");

-- CreateIndex
CREATE INDEX "coverage_created_at_id_idx" ON "coverage"("created_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "coverage_member_article_id_idx" ON "coverage_member"("article_id");

-- CreateIndex
CREATE INDEX "coverage_member_decided_by_id_idx" ON "coverage_member"("decided_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_member_coverage_id_article_id_key" ON "coverage_member"("coverage_id", "article_id");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_member_one_confirmed_key" ON "coverage_member"("article_id") WHERE (state = 'confirmed');

-- CreateIndex
CREATE INDEX "coverage_refusal_second_article_id_idx" ON "coverage_refusal"("second_article_id");

-- CreateIndex
CREATE INDEX "coverage_refusal_refused_by_id_idx" ON "coverage_refusal"("refused_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "coverage_refusal_first_article_id_second_article_id_key" ON "coverage_refusal"("first_article_id", "second_article_id");

-- CreateIndex
CREATE UNIQUE INDEX "entity_slug_key" ON "entity"("slug");

-- CreateIndex
CREATE INDEX "entity_merged_into_id_idx" ON "entity"("merged_into_id");

-- CreateIndex
CREATE INDEX "entity_kind_name_idx" ON "entity"("kind", "name");

-- CreateIndex
CREATE INDEX "entity_alias_folded_idx" ON "entity_alias"("folded" text_pattern_ops);

-- CreateIndex
CREATE INDEX "entity_alias_bare_idx" ON "entity_alias"("bare" text_pattern_ops);

-- CreateIndex
CREATE UNIQUE INDEX "entity_alias_entity_id_language_text_key" ON "entity_alias"("entity_id", "language", "text");

-- CreateIndex
CREATE INDEX "entity_external_id_entity_id_idx" ON "entity_external_id"("entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "entity_external_id_scheme_value_key" ON "entity_external_id"("scheme", "value");

-- CreateIndex
CREATE INDEX "import_created_by_id_idx" ON "import"("created_by_id");

-- CreateIndex
CREATE INDEX "import_created_at_idx" ON "import"("created_at" DESC);

-- CreateIndex
CREATE INDEX "import_item_original_id_idx" ON "import_item"("original_id");

-- CreateIndex
CREATE INDEX "import_item_article_id_idx" ON "import_item"("article_id");

-- CreateIndex
CREATE UNIQUE INDEX "import_item_import_id_position_key" ON "import_item"("import_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "original_sha256_key" ON "original"("sha256");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_slug_key" ON "outlet"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_entity_id_key" ON "outlet"("entity_id");

-- CreateIndex
CREATE INDEX "outlet_alias_outlet_id_idx" ON "outlet_alias"("outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_alias_folded_key" ON "outlet_alias"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "outlet_host_host_key" ON "outlet_host"("host");

-- CreateIndex
CREATE INDEX "outlet_host_outlet_id_idx" ON "outlet_host"("outlet_id");

-- CreateIndex
CREATE UNIQUE INDEX "mention_suggestion_id_key" ON "mention"("suggestion_id");

-- CreateIndex
CREATE INDEX "mention_article_id_idx" ON "mention"("article_id");

-- CreateIndex
CREATE INDEX "mention_revision_id_start_idx" ON "mention"("revision_id", "start");

-- CreateIndex
CREATE INDEX "mention_entity_id_idx" ON "mention"("entity_id");

-- CreateIndex
CREATE INDEX "mention_created_by_id_idx" ON "mention"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_suggestion_id_key" ON "attribution"("suggestion_id");

-- CreateIndex
CREATE INDEX "attribution_article_id_idx" ON "attribution"("article_id");

-- CreateIndex
CREATE INDEX "attribution_revision_id_idx" ON "attribution"("revision_id");

-- CreateIndex
CREATE INDEX "attribution_speaker_entity_id_idx" ON "attribution"("speaker_entity_id");

-- CreateIndex
CREATE INDEX "attribution_via_id_idx" ON "attribution"("via_id");

-- CreateIndex
CREATE INDEX "attribution_created_by_id_idx" ON "attribution"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "attribution_claim_attribution_id_position_key" ON "attribution_claim"("attribution_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "origin_suggestion_id_key" ON "origin"("suggestion_id");

-- CreateIndex
CREATE INDEX "origin_article_id_idx" ON "origin"("article_id");

-- CreateIndex
CREATE INDEX "origin_revision_id_idx" ON "origin"("revision_id");

-- CreateIndex
CREATE INDEX "origin_outlet_id_idx" ON "origin"("outlet_id");

-- CreateIndex
CREATE INDEX "origin_created_by_id_idx" ON "origin"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_slug_key" ON "story"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "story_live_revision_id_key" ON "story"("live_revision_id");

-- CreateIndex
CREATE INDEX "story_coverage_id_idx" ON "story"("coverage_id");

-- CreateIndex
CREATE INDEX "story_created_by_id_idx" ON "story"("created_by_id");

-- CreateIndex
CREATE INDEX "story_publication_state_first_published_at_id_idx" ON "story"("publication_state", "first_published_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_updated_at_id_idx" ON "story"("updated_at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "story_draft_updated_by_id_idx" ON "story_draft"("updated_by_id");

-- CreateIndex
CREATE INDEX "story_revision_created_by_id_idx" ON "story_revision"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_revision_story_id_number_key" ON "story_revision"("story_id", "number");

-- CreateIndex
CREATE INDEX "citation_story_id_idx" ON "citation"("story_id");

-- CreateIndex
CREATE INDEX "citation_article_id_idx" ON "citation"("article_id");

-- CreateIndex
CREATE INDEX "citation_article_revision_id_idx" ON "citation"("article_revision_id");

-- CreateIndex
CREATE INDEX "citation_created_by_id_idx" ON "citation"("created_by_id");

-- CreateIndex
CREATE INDEX "story_revision_citation_citation_id_idx" ON "story_revision_citation"("citation_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_revision_citation_revision_id_number_key" ON "story_revision_citation"("revision_id", "number");

-- CreateIndex
CREATE INDEX "story_author_user_id_idx" ON "story_author"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "story_author_story_id_position_key" ON "story_author"("story_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "topic_slug_key" ON "topic"("slug");

-- CreateIndex
CREATE INDEX "story_topic_topic_id_idx" ON "story_topic"("topic_id");

-- CreateIndex
CREATE UNIQUE INDEX "publication_request_key_key" ON "publication"("request_key");

-- CreateIndex
CREATE INDEX "publication_story_id_created_at_idx" ON "publication"("story_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "publication_revision_id_idx" ON "publication"("revision_id");

-- CreateIndex
CREATE INDEX "publication_created_by_id_idx" ON "publication"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "correction_publication_id_key" ON "correction"("publication_id");

-- CreateIndex
CREATE INDEX "correction_story_id_created_at_idx" ON "correction"("story_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "correction_created_by_id_idx" ON "correction"("created_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "retraction_story_id_key" ON "retraction"("story_id");

-- CreateIndex
CREATE UNIQUE INDEX "retraction_publication_id_key" ON "retraction"("publication_id");

-- CreateIndex
CREATE INDEX "retraction_created_by_id_idx" ON "retraction"("created_by_id");

-- CreateIndex
CREATE INDEX "suggestion_article_id_status_idx" ON "suggestion"("article_id", "status");

-- CreateIndex
CREATE INDEX "suggestion_revision_id_idx" ON "suggestion"("revision_id");

-- CreateIndex
CREATE INDEX "suggestion_entity_id_idx" ON "suggestion"("entity_id");

-- CreateIndex
CREATE INDEX "suggestion_decided_by_id_idx" ON "suggestion"("decided_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "suggestion_article_id_fingerprint_key" ON "suggestion"("article_id", "fingerprint");

-- CreateIndex
CREATE INDEX "decision_article_id_created_at_idx" ON "decision"("article_id", "created_at" DESC);

-- CreateIndex
CREATE INDEX "decision_suggestion_id_idx" ON "decision"("suggestion_id");

-- CreateIndex
CREATE INDEX "decision_coverage_id_idx" ON "decision"("coverage_id");

-- CreateIndex
CREATE INDEX "decision_actor_id_idx" ON "decision"("actor_id");

-- CreateIndex
CREATE INDEX "decision_undone_by_id_idx" ON "decision"("undone_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "account_user_id_idx" ON "account"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_provider_id_account_id_key" ON "account"("provider_id", "account_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_accepted_by_id_key" ON "invitation"("accepted_by_id");

-- CreateIndex
CREATE INDEX "invitation_invited_by_id_idx" ON "invitation"("invited_by_id");

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "original"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_current_revision_id_fkey" FOREIGN KEY ("current_revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article" ADD CONSTRAINT "article_assignee_id_fkey" FOREIGN KEY ("assignee_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_revision" ADD CONSTRAINT "article_revision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "block" ADD CONSTRAINT "block_changed_by_id_fkey" FOREIGN KEY ("changed_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "note" ADD CONSTRAINT "note_resolved_by_id_fkey" FOREIGN KEY ("resolved_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entry" ADD CONSTRAINT "audit_entry_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_member" ADD CONSTRAINT "coverage_member_coverage_id_fkey" FOREIGN KEY ("coverage_id") REFERENCES "coverage"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_member" ADD CONSTRAINT "coverage_member_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_member" ADD CONSTRAINT "coverage_member_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_refusal" ADD CONSTRAINT "coverage_refusal_first_article_id_fkey" FOREIGN KEY ("first_article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_refusal" ADD CONSTRAINT "coverage_refusal_second_article_id_fkey" FOREIGN KEY ("second_article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "coverage_refusal" ADD CONSTRAINT "coverage_refusal_refused_by_id_fkey" FOREIGN KEY ("refused_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity" ADD CONSTRAINT "entity_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_alias" ADD CONSTRAINT "entity_alias_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_external_id" ADD CONSTRAINT "entity_external_id_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import" ADD CONSTRAINT "import_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_original_id_fkey" FOREIGN KEY ("original_id") REFERENCES "original"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "import_item" ADD CONSTRAINT "import_item_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet" ADD CONSTRAINT "outlet_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet_alias" ADD CONSTRAINT "outlet_alias_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "outlet_host" ADD CONSTRAINT "outlet_host_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mention" ADD CONSTRAINT "mention_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_speaker_entity_id_fkey" FOREIGN KEY ("speaker_entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_via_id_fkey" FOREIGN KEY ("via_id") REFERENCES "attribution"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution" ADD CONSTRAINT "attribution_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "attribution_claim" ADD CONSTRAINT "attribution_claim_attribution_id_fkey" FOREIGN KEY ("attribution_id") REFERENCES "attribution"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "outlet"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin" ADD CONSTRAINT "origin_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "story_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_coverage_id_fkey" FOREIGN KEY ("coverage_id") REFERENCES "coverage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_draft" ADD CONSTRAINT "story_draft_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_draft" ADD CONSTRAINT "story_draft_updated_by_id_fkey" FOREIGN KEY ("updated_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_revision" ADD CONSTRAINT "story_revision_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_revision" ADD CONSTRAINT "story_revision_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_article_revision_id_fkey" FOREIGN KEY ("article_revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citation" ADD CONSTRAINT "citation_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_revision_citation" ADD CONSTRAINT "story_revision_citation_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "story_revision"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_revision_citation" ADD CONSTRAINT "story_revision_citation_citation_id_fkey" FOREIGN KEY ("citation_id") REFERENCES "citation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_author" ADD CONSTRAINT "story_author_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_author" ADD CONSTRAINT "story_author_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_topic" ADD CONSTRAINT "story_topic_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "story_topic" ADD CONSTRAINT "story_topic_topic_id_fkey" FOREIGN KEY ("topic_id") REFERENCES "topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "story_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publication" ADD CONSTRAINT "publication_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction" ADD CONSTRAINT "correction_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_story_id_fkey" FOREIGN KEY ("story_id") REFERENCES "story"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_publication_id_fkey" FOREIGN KEY ("publication_id") REFERENCES "publication"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "retraction" ADD CONSTRAINT "retraction_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "article_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "article"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestion"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_coverage_id_fkey" FOREIGN KEY ("coverage_id") REFERENCES "coverage"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision" ADD CONSTRAINT "decision_undone_by_id_fkey" FOREIGN KEY ("undone_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account" ADD CONSTRAINT "account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_invited_by_id_fkey" FOREIGN KEY ("invited_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_accepted_by_id_fkey" FOREIGN KEY ("accepted_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
