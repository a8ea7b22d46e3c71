type Addresses = { addresses: string[]; unreadable: { line: number; text: string }[] };

/** One address on each line, each once; `báo.vn/tin` means `https://báo.vn/tin`. */
export function addressesIn(text: string): Addresses {
  const addresses = new Set<string>();
  const unreadable: Addresses["unreadable"] = [];
  for (const [index, line] of text.split(/\r\n|\r|\n/).entries()) {
    const words = line.trim();
    if (words === "") continue;
    const address = addressOf(words);
    if (address === null) unreadable.push({ line: index + 1, text: words.slice(0, 80) });
    else addresses.add(address);
  }
  return { addresses: [...addresses], unreadable };
}

function addressOf(words: string): string | null {
  const url = URL.parse(/^[a-z][a-z\d+.-]*:\/\//i.test(words) ? words : `https://${words}`);
  if (url === null || !/^https?:$/.test(url.protocol) || url.href.length > 2_000) return null;
  // A word alone is a slip, not a host.
  return /[.:]|^localhost$/.test(url.hostname) || url.port !== "" ? url.href : null;
}
