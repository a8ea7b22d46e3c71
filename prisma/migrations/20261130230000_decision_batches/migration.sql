-- One act on several articles is one decision in the history of each; the batch says that they are taken back together.
-- AlterTable
ALTER TABLE "decision" ADD COLUMN     "batch_id" UUID;

-- CreateIndex
CREATE INDEX "decision_batch_id_idx" ON "decision"("batch_id") WHERE (batch_id IS NOT NULL);
