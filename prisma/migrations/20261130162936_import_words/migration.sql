-- New values of an enum cannot be used in the transaction that adds them, so they come first and alone.
ALTER TYPE "import_door" ADD VALUE 'link';
ALTER TYPE "import_door" ADD VALUE 'feed';
ALTER TYPE "import_door" ADD VALUE 'api';
ALTER TYPE "import_outcome" ADD VALUE 'revised';
