import { dataFolder } from "@/lib/platform/data-folder";
import { demoLogIns, demoLogInsFile } from "@/lib/platform/demo-log-ins";
import type { OpenDatabase } from "@/lib/platform/embedded-database";
import { openFolder } from "@/lib/platform/postgres-binaries";
import { settings } from "@/lib/platform/settings";

const elsewhere =
  "           (PostgreSQL does not run as root, and the user postgres may not enter the data folder)";

/** What a person needs to know once everything runs. */
export function welcome({ address, database }: { address: string; database: OpenDatabase }): string {
  const lines = [
    "",
    `Collate is ready: ${address}`,
    "",
    ...(settings().COLLATE_MODE === "demo" ? logIns(address) : []),
    `Database:  ${database.place}`,
    ...(database.place.startsWith(openFolder) ? [elsewhere] : []),
    `Data:      ${dataFolder()}`,
    "Ctrl-C ends everything; the data stay.",
    "",
  ];
  return lines.join("\n");
}

function logIns(address: string): string[] {
  const people = demoLogIns();
  if (people.length === 0) return [];
  const width = Math.max(...people.map(({ email }) => email.length));
  const roles = Math.max(...people.map(({ role }) => role.length));
  return [
    `Demo log-ins, at ${address}/sign-in (kept in ${demoLogInsFile()}):`,
    ...people.map(
      ({ role, email, password }) => `  ${role.padEnd(roles)}  ${email.padEnd(width)}  ${password}`,
    ),
    "",
  ];
}
