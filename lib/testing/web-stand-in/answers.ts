import { once } from "node:events";
import type { OutgoingHttpHeaders } from "node:http";
import zlib from "node:zlib";
import type { Answer } from "./web-stand-in";

type Body = string | Buffer;

export function says(status: number, headers: OutgoingHttpHeaders = {}, body: Body = ""): Answer {
  return ({ response }) => {
    response.writeHead(status, headers).end(body);
  };
}

export function page(html: Body, headers: OutgoingHttpHeaders = {}): Answer {
  return says(200, { "content-type": "text/html; charset=utf-8", ...headers }, html);
}

export function feed(xml: Body, headers: OutgoingHttpHeaders = {}): Answer {
  return says(200, { "content-type": "application/rss+xml; charset=utf-8", ...headers }, xml);
}

export function robots(text: string): Answer {
  return says(200, { "content-type": "text/plain; charset=utf-8" }, text);
}

export function redirect(to: string, status = 301): Answer {
  return says(status, { location: to });
}

export function gone(): Answer {
  return says(410, { "content-type": "text/plain" }, "Gone.");
}

/** 429 or 503: come back later. */
export function busy(retryAfter: string, status = 503): Answer {
  return says(status, { "retry-after": retryAfter });
}

type Validators = { etag?: string; lastModified?: string };

/** Answers 304 to whoever already has this state. */
export function unlessKnown(answer: Answer, { etag, lastModified }: Validators): Answer {
  const validators = {
    ...(etag === undefined ? {} : { etag }),
    ...(lastModified === undefined ? {} : { "last-modified": lastModified }),
  };
  return async (exchange) => {
    const { headers } = exchange.request;
    const tag = headers["if-none-match"];
    const known = tag === undefined ? headers["if-modified-since"] === lastModified : tag === etag;
    const asked = tag !== undefined || headers["if-modified-since"] !== undefined;
    if (asked && known) {
      exchange.response.writeHead(304, validators).end();
      return;
    }
    exchange.response.setHeaders(new Map(Object.entries(validators)));
    await answer(exchange);
  };
}

const encoders = {
  gzip: zlib.gzipSync,
  deflate: zlib.deflateSync,
  "deflate-raw": zlib.deflateRawSync,
  br: zlib.brotliCompressSync,
  zstd: zlib.zstdCompressSync,
};

export type Coding = keyof typeof encoders;

/** Applies codings in order, the last one outermost. */
export function encode(body: Body, codings: Coding[]): Buffer {
  return codings.reduce<Buffer>((bytes, coding) => encoders[coding](bytes), Buffer.from(body));
}

export function encoded(body: Body, codings: Coding[]): Answer {
  const header = codings.map((coding) => coding.replace("-raw", "")).join(", ");
  return says(200, { "content-type": "text/html", "content-encoding": header }, encode(body, codings));
}

/** Answers when the test releases it. */
export function held(answer: Answer): { answer: Answer; release: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    answer: async (exchange) => {
      await promise;
      await answer(exchange);
    },
    release: resolve,
  };
}

/** Sends its head at once and then a part each time the test says `next`; the answer ends after the last part. */
export function drip(parts: string[]): { answer: Answer; next: () => void } {
  const turns = parts.map(() => Promise.withResolvers<void>());
  const left = [...turns];
  return {
    answer: async ({ response }) => {
      response.writeHead(200, { "content-type": "text/html" });
      response.flushHeaders();
      for (const [at, part] of parts.entries()) {
        await turns[at]?.promise;
        response.write(part);
      }
      response.end();
    },
    next: () => left.shift()?.resolve(),
  };
}

/** Takes the request and never says a word. */
export const never: Answer = () => {};

/** Sends the same bytes until the other side has had enough; `sent` then tells how much that was. */
export function endless(
  part: Buffer,
  headers: OutgoingHttpHeaders = {},
  status = 200,
): { answer: Answer; sent: () => number } {
  let count = 0;
  return {
    answer: async ({ response }) => {
      const closed = once(response, "close");
      response.on("error", () => {});
      response.writeHead(status, headers);
      while (!response.destroyed) {
        count += part.length;
        if (!response.write(part)) await Promise.race([once(response, "drain"), closed]);
      }
    },
    sent: () => count,
  };
}
