/** The first base that is an address itself makes a relative address whole. null: not http or https. */
export function webAddress(written: string | null, bases: readonly (string | null)[] = []): string | null {
  const text = (written ?? "").replace(/[\t\n\r]/g, "").trim();
  if (text === "" || text.length > 8_000) return null;
  // A feed that leaves the scheme away does not mean a file of its own.
  const whole = /^www\.[\w-]+\./i.test(text) ? `http://${text}` : text;
  for (const base of [...bases, null]) {
    const address = URL.parse(whole.replaceAll(" ", "%20"), base ?? undefined);
    if (address !== null) return isWeb(address) ? address.href : null;
  }
  return null;
}

function isWeb({ protocol, hostname, username, password }: URL): boolean {
  return /^https?:$/.test(protocol) && hostname !== "" && username === "" && password === "";
}
