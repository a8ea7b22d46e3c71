-- Versions of what tells names. 1. A version and a switch never change. 2. Versions and switches are counted from 1.

-- CreateTable
CREATE TABLE "name_model" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "weights" BYTEA NOT NULL,
    "features" INTEGER NOT NULL,
    "learnt_from" JSONB NOT NULL,
    "scores" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "name_model_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "name_model_switch" (
    "id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "model_id" UUID,
    "switched_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "name_model_switch_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "name_model_number_key" ON "name_model"("number");

-- CreateIndex
CREATE UNIQUE INDEX "name_model_switch_number_key" ON "name_model_switch"("number");

-- CreateIndex
CREATE INDEX "name_model_switch_model_id_idx" ON "name_model_switch"("model_id");

-- CreateIndex
CREATE INDEX "name_model_switch_switched_by_id_idx" ON "name_model_switch"("switched_by_id");

-- AddForeignKey
ALTER TABLE "name_model_switch" ADD CONSTRAINT "name_model_switch_model_id_fkey" FOREIGN KEY ("model_id") REFERENCES "name_model"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "name_model_switch" ADD CONSTRAINT "name_model_switch_switched_by_id_fkey" FOREIGN KEY ("switched_by_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE name_model ADD CONSTRAINT name_model_number_check CHECK (number > 0);
ALTER TABLE name_model_switch ADD CONSTRAINT name_model_switch_number_check CHECK (number > 0);

CREATE TRIGGER name_model_append_only BEFORE UPDATE OR DELETE ON name_model
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER name_model_switch_append_only BEFORE UPDATE OR DELETE ON name_model_switch
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
