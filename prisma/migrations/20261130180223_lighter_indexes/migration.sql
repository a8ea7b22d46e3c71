-- Rows come by the million with nothing in these columns: nobody has decided, no rule, no known entity. An index of
-- the rows that have something serves the foreign key as well, and costs the others nothing. And the candidates for
-- the same story are read in the order of their index.
-- DropIndex
DROP INDEX "article_assignee_id_idx";

-- DropIndex
DROP INDEX "article_outlet_id_idx";

-- DropIndex
DROP INDEX "article_story_key_key_told_at_idx";

-- DropIndex
DROP INDEX "audit_entry_actor_id_idx";

-- DropIndex
DROP INDEX "block_changed_by_id_idx";

-- DropIndex
DROP INDEX "block_rule_id_idx";

-- DropIndex
DROP INDEX "coverage_member_decided_by_id_idx";

-- DropIndex
DROP INDEX "suggestion_decided_by_id_idx";

-- DropIndex
DROP INDEX "suggestion_entity_id_idx";

-- CreateIndex
CREATE INDEX "article_outlet_id_idx" ON "article"("outlet_id") WHERE (outlet_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "article_assignee_id_idx" ON "article"("assignee_id") WHERE (assignee_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "article_story_key_key_told_at_article_id_idx" ON "article_story_key"("key", "told_at", "article_id");

-- CreateIndex
CREATE INDEX "audit_entry_actor_id_idx" ON "audit_entry"("actor_id") WHERE (actor_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "block_rule_id_idx" ON "block"("rule_id") WHERE (rule_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "block_changed_by_id_idx" ON "block"("changed_by_id") WHERE (changed_by_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "coverage_member_decided_by_id_idx" ON "coverage_member"("decided_by_id") WHERE (decided_by_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "suggestion_entity_id_idx" ON "suggestion"("entity_id") WHERE (entity_id IS NOT NULL);

-- CreateIndex
CREATE INDEX "suggestion_decided_by_id_idx" ON "suggestion"("decided_by_id") WHERE (decided_by_id IS NOT NULL);
