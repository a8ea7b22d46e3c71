-- What a refused item was among its neighbours, so that it can be read once more by itself.
ALTER TABLE "import_item" ADD COLUMN "read_as" JSONB;
