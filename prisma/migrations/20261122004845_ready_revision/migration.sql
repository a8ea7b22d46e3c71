-- AlterTable
ALTER TABLE "story" ADD COLUMN     "ready_revision_id" UUID;

-- CreateIndex
CREATE UNIQUE INDEX "story_ready_revision_id_key" ON "story"("ready_revision_id");

-- AddForeignKey
ALTER TABLE "story" ADD CONSTRAINT "story_ready_revision_id_fkey" FOREIGN KEY ("ready_revision_id") REFERENCES "story_revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Submitted and approved name the text that was read; a draft has none.
ALTER TABLE story
  ADD CONSTRAINT story_ready_check CHECK ((state = 'draft') = (ready_revision_id IS NULL));
