import { openEmbeddedDatabase, type OpenDatabase } from "@/lib/platform/embedded-database";
import { openGivenDatabase } from "@/lib/platform/given-database";
import { settings } from "@/lib/platform/settings";

/** The database for a command: DATABASE_URL when it is set, else the embedded one. */
export function openDatabase(command: string): Promise<OpenDatabase> {
  const { DATABASE_URL, DATABASE_OWNER_URL } = settings();
  if (DATABASE_URL === undefined) return openEmbeddedDatabase(command);
  return openGivenDatabase({ url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL });
}
