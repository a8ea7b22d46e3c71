import { type HtmlEvent, htmlEvents } from "./html-events";
import { webAddress } from "./web-address";
import { escapeMarkup } from "./xml-text";

/** The same HTML with relative addresses made whole, for it will be shown far from where it stood. */
export function absoluteLinks(html: string, base: string | null): string {
  if (base === null || !/\b(?:href|src|poster)\b/i.test(html)) return html;
  let result = "";
  let copied = 0;
  for (const event of htmlEvents(html)) {
    if (event.kind !== "open") continue;
    const tag = withAddresses(event, base);
    if (tag === null) continue;
    result += html.slice(copied, event.start) + tag;
    copied = event.end;
  }
  return result + html.slice(copied);
}

/** null: nothing to change. */
function withAddresses(
  { name, attributes, selfClosing }: HtmlEvent & { kind: "open" },
  base: string,
): string | null {
  let changed = false;
  const written = [...attributes].map(([key, value]) => {
    const relative =
      (key === "href" || key === "src" || key === "poster") && !/^(?:[a-z][\w+.-]*:|#|$)/i.test(value.trim());
    const whole = relative ? webAddress(value, [base]) : null;
    changed ||= whole !== null;
    return ` ${key}="${escapeMarkup(whole ?? value)}"`;
  });
  return changed ? `<${name}${written.join("")}${selfClosing ? "/" : ""}>` : null;
}
