const comment = /\/\*[\s\S]*?\*\/|\/\/[^\n]*/y;
const quoted = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\[\s\S])*`/y;
/** Only where a value cannot have ended, or `a / b` would be one. */
const regularExpression = /\/(?![*/])(?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/y;
const valueEnds = /[\w)\]}"'`]\s*$/;

type Kept = (token: string, kind: "comment" | "quoted" | "regular expression") => string;

export function withoutComments(text: string): string {
  return rewrite(text, (token, kind) => (kind === "comment" ? token.replaceAll(/[^\n]/g, "") : token));
}

/** Text in quotation marks becomes empty; code inside a template's `${…}` stays. */
export function withoutStrings(text: string): string {
  return rewrite(text, (token, kind) => {
    if (kind === "comment") return "";
    if (kind === "regular expression") return "/./";
    const inside = [...token.matchAll(/\$\{([^}]*)\}/g)].map((match) => match[1] ?? "");
    return token.startsWith("`") && inside.length > 0 ? `(${inside.join(", ")})` : '""';
  });
}

function rewrite(text: string, kept: Kept): string {
  let out = "";
  let position = 0;
  while (position < text.length) {
    const token =
      tokenAt(comment, text, position) ?? tokenAt(quoted, text, position) ?? pattern(text, position, out);
    if (token === null) {
      out += text[position] ?? "";
      position += 1;
      continue;
    }
    out += kept(token.text, token.kind);
    position += token.text.length;
  }
  return out;
}

type Token = { text: string; kind: "comment" | "quoted" | "regular expression" };

function tokenAt(shape: RegExp, text: string, position: number): Token | null {
  shape.lastIndex = position;
  const found = shape.exec(text)?.[0];
  if (found === undefined) return null;
  return { text: found, kind: shape === comment ? "comment" : "quoted" };
}

function pattern(text: string, position: number, before: string): Token | null {
  if (
    text[position] !== "/" ||
    (valueEnds.test(before.slice(-40)) && !/\b(?:return|case|typeof)\s*$/.test(before))
  )
    return null;
  regularExpression.lastIndex = position;
  const found = regularExpression.exec(text)?.[0];
  return found === undefined ? null : { text: found, kind: "regular expression" };
}
