/**
 * The two things that components ask of the server past its actions: to take a piece of a file, whose progress only
 * XMLHttpRequest tells, and how an import stands when the stream of events is broken.
 */
export type PartAnswer =
  | { ok: true; ticket: string; received: number }
  | { ok: false; problem: string; received: number | null };

type Telling = { onSent: (bytes: number) => void; signal: AbortSignal };

export function sendPart(query: Record<string, string>, piece: Blob, { onSent, signal }: Telling) {
  return new Promise<PartAnswer>((resolve, reject) => {
    const request = new XMLHttpRequest();
    const stop = () => request.abort();
    const settle = (answer: PartAnswer) => {
      signal.removeEventListener("abort", stop);
      resolve(answer);
    };
    request.open("POST", `/api/imports/upload?${new URLSearchParams(query)}`);
    request.responseType = "text";
    request.upload.addEventListener("progress", ({ loaded }) => onSent(loaded));
    request.addEventListener("load", () => settle(answerOf(request.status, request.responseText)));
    request.addEventListener("error", () => settle({ ok: false, problem: "offline", received: null }));
    request.addEventListener("abort", () => {
      signal.removeEventListener("abort", stop);
      reject(new DOMException("Sending was stopped.", "AbortError"));
    });
    if (signal.aborted) return reject(new DOMException("Sending was stopped.", "AbortError"));
    signal.addEventListener("abort", stop);
    request.send(piece);
  });
}

function answerOf(status: number, text: string): PartAnswer {
  const body = objectIn(text);
  const received = typeof body["received"] === "number" ? body["received"] : null;
  if (status === 200 && typeof body["ticket"] === "string" && received !== null) {
    return { ok: true, ticket: body["ticket"], received };
  }
  const told = body["problem"];
  if (typeof told === "string" && told !== "unexpected") return { ok: false, problem: told, received };
  // Somebody between us and the server answered, or it is just starting again.
  return { ok: false, problem: status === 413 ? "too_large" : "offline", received };
}

function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}

/** Null when there was no answer; the next round asks again. */
export async function askProgress(importId: string): Promise<unknown> {
  try {
    const answer = await fetch(`/api/imports/${importId}/progress`, {
      headers: { Accept: "application/json" },
    });
    return answer.ok ? await answer.json() : null;
  } catch (error) {
    if (error instanceof TypeError || error instanceof SyntaxError) return null;
    throw error;
  }
}
