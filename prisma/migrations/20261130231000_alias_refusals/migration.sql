-- Rejecting a suggestion concerns one place. That a name is never to be suggested for an entity is a decision of its own:
-- it stands once at most for each, and can be taken back, which leaves the row.
-- CreateTable
CREATE TABLE "alias_refusal" (
    "id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "revoked_by_id" UUID,
    "revoked_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "alias_refusal_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "alias_refusal_entity_id_idx" ON "alias_refusal"("entity_id");

-- CreateIndex
CREATE INDEX "alias_refusal_created_by_id_idx" ON "alias_refusal"("created_by_id");

-- CreateIndex
CREATE INDEX "alias_refusal_revoked_by_id_idx" ON "alias_refusal"("revoked_by_id");

-- CreateIndex
CREATE UNIQUE INDEX "alias_refusal_one_standing_key" ON "alias_refusal"("entity_id", "folded") WHERE (revoked_at IS NULL);

-- AddForeignKey
ALTER TABLE "alias_refusal" ADD CONSTRAINT "alias_refusal_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entity"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias_refusal" ADD CONSTRAINT "alias_refusal_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "alias_refusal" ADD CONSTRAINT "alias_refusal_revoked_by_id_fkey" FOREIGN KEY ("revoked_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Who took it back and when are known together.
ALTER TABLE alias_refusal
  ADD CONSTRAINT alias_refusal_revoked_check CHECK ((revoked_at IS NULL) = (revoked_by_id IS NULL));
