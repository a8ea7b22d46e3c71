import "server-only";
import type * as z from "zod";
import type { Actor } from "@/lib/auth/actor";
import { requestAnalysis } from "@/lib/jobs/queue";
import { receiveImport } from "./receive";
import type { ImportInput, pasteInput, uploadInput } from "./schema";

/** Text that somebody pasted, as one document. */
export function importPasted(actor: Actor, { text, label, outletId }: z.output<typeof pasteInput>) {
  const name = label || firstLine(text) || "paste";
  const bytes = new TextEncoder().encode(text);
  return receiveAndRead(actor, { door: "paste", label: name, items: [{ name, bytes, outletId }] });
}

/** Files that somebody chose or dropped, several at once. */
export async function importUploaded(actor: Actor, { files, outletId }: z.output<typeof uploadInput>) {
  const items = await Promise.all(
    files.map(async (file) => ({
      name: file.name || "file",
      bytes: new Uint8Array(await file.arrayBuffer()),
      mediaType: file.type || "text/plain",
      outletId,
    })),
  );
  const label = items.length === 1 ? (items[0]?.name ?? "") : `${items[0]?.name ?? ""} +${items.length - 1}`;
  return receiveAndRead(actor, { door: "upload", label, items });
}

/** Takes in, then has the workers read what is new. */
export async function receiveAndRead(actor: Actor, input: ImportInput) {
  const received = await receiveImport(actor, input);
  if (received.ok) {
    const fresh = received.value.items.filter(({ outcome }) => outcome === "imported");
    await requestAnalysis(fresh.flatMap(({ articleId }) => (articleId ? [articleId] : [])));
  }
  return received;
}

function firstLine(text: string): string {
  return text.trim().split("\n", 1)[0]?.slice(0, 120) ?? "";
}
