/** A line of a table for spreadsheets, RFC 4180. */
export function csvLine(cells: (string | number | null)[]): string {
  return `${cells.map(csvCell).join(",")}\r\n`;
}

/** A name that a spreadsheet would take for a formula gets an apostrophe before it, and stays a name. */
function csvCell(value: string | number | null): string {
  const text = String(value ?? "");
  const harmless = typeof value === "string" && /^\s*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
