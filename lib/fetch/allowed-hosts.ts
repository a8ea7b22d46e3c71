const entry = /^(?:\[[0-9a-f:.]+\]|[a-z0-9.-]+):\d{1,5}$/;

/**
 * Reads `FETCH_ALLOW_HOSTS`: `host:port, host:port`. These are fetched from without asking where they lie, so that
 * tests and journeys can play the web on this machine. Null if an entry is not of that form.
 */
export function allowedHosts(text: string): string[] | null {
  const entries = text
    .toLowerCase()
    .split(",")
    .map((part) => part.trim())
    .filter((part) => part !== "");
  return entries.every((part) => entry.test(part) && Number(part.split(":").at(-1)) <= 65_535)
    ? entries
    : null;
}

/** How an address is compared with that list: always with its port. */
export function hostAndPort({
  protocol,
  hostname,
  port,
}: Pick<URL, "protocol" | "hostname" | "port">): string {
  return `${hostname}:${port || (protocol === "https:" ? "443" : "80")}`;
}
