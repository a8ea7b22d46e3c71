/** One part of a message: its fields by lower-case name, and its body as it was sent. */
export type MimePart = { fields: Map<string, string>; body: Uint8Array };

const mostFieldBytes = 100_000;

export function mimePart(bytes: Uint8Array): MimePart {
  const head = Buffer.from(bytes.subarray(0, mostFieldBytes)).toString("latin1");
  const end = /\r?\n\r?\n/.exec(head);
  const fieldText = end === null ? head : head.slice(0, end.index);
  const fields = new Map<string, string>();
  for (const line of fieldText.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/)) {
    const [, name, value] = /^([!-9;-~]+):\s*(.*)$/.exec(line) ?? [];
    const key = name?.toLowerCase() ?? "";
    if (value !== undefined && !fields.has(key)) fields.set(key, value);
  }
  return { fields, body: end === null ? new Uint8Array() : bytes.subarray(end.index + end[0].length) };
}

/** `x` of `multipart/related; boundary="x"` */
export function fieldParameter(
  field: string | undefined,
  parameter: "boundary" | "charset" | "start",
): string | null {
  const match = new RegExp(`;\\s*${parameter}\\s*=\\s*(?:"([^"]*)"|([^;\\s]+))`, "i").exec(field ?? "");
  return match?.[1] ?? match?.[2] ?? null;
}

/** The parts between the boundaries, no more than `most` of them. */
export function* partsOf({ fields, body }: MimePart, most: number): Generator<MimePart> {
  const boundary = fieldParameter(fields.get("content-type"), "boundary");
  if (boundary === null || boundary === "") return;
  const mark = Buffer.from(`--${boundary}`, "latin1");
  const all = Buffer.from(body.buffer, body.byteOffset, body.byteLength);
  let start = all.indexOf(mark);
  for (let count = 0; start !== -1 && count < most; count += 1) {
    const behind = start + mark.length;
    const from = all.indexOf("\n", behind);
    if (from === -1 || all.subarray(behind, behind + 2).toString("latin1") === "--") return;
    const end = all.indexOf(mark, from);
    const stop = end === -1 ? all.length : end;
    yield mimePart(body.subarray(from + 1, Math.max(from + 1, stop)));
    start = end;
  }
}

export function decodedBody({ fields, body }: MimePart): Uint8Array {
  const encoding = fields.get("content-transfer-encoding")?.trim().toLowerCase();
  const text = () => Buffer.from(body).toString("latin1");
  if (encoding === "base64") return new Uint8Array(Buffer.from(text(), "base64"));
  return encoding === "quoted-printable" ? quotedPrintable(text()) : body;
}

function quotedPrintable(text: string): Uint8Array {
  const plain = text
    .replace(/[ \t]+(?=\r?\n)/g, "")
    .replace(/=\r?\n/g, "")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return new Uint8Array(Buffer.from(plain, "latin1"));
}
