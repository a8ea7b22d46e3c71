/** One spelling of a feed's address; a place within a page is no other feed. */
export function feedAddress(url: string): string {
  const parsed = new URL(url);
  parsed.hash = "";
  return parsed.href;
}
