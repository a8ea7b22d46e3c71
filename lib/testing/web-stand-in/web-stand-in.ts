import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, RequestListener, Server, ServerResponse } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import { certificate, certificateKey } from "./certificate";

export type PlayedRequest = {
  method: string;
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
};

export type Exchange = { request: PlayedRequest; response: ServerResponse; socket: Socket };

/** What the server does with one request. It may send anything, slowly, or nothing at all. */
export type Answer = (exchange: Exchange) => void | Promise<void>;

export type WebStandIn = {
  /** Such as `http://127.0.0.1:40123`. */
  origin: string;
  /** As `FETCH_ALLOW_HOSTS` wants it. */
  host: string;
  /** One answer for each request of that path in turn; the last one stays. A path with a query is asked for first. */
  play: (path: string, answers: Answer[]) => void;
  /** What has been asked for so far. */
  requests: (path?: string) => PlayedRequest[];
  /** Settles with the next request of that path, or with the first if there was one. */
  arrived: (path: string) => Promise<PlayedRequest>;
  close: () => Promise<void>;
};

type Options = {
  scheme?: "http" | "https";
  /** Any free one unless it was promised to somebody. */
  port?: number;
};

/** A web server on a free port of this machine that answers as a test has written. Unwritten paths are 404. */
export async function openWebStandIn({
  scheme = "http",
  port: wanted = 0,
}: Options = {}): Promise<WebStandIn> {
  const plays = new Map<string, Answer[]>();
  const received: PlayedRequest[] = [];
  const waiting: { path: string; tell: (request: PlayedRequest) => void }[] = [];

  const server = listener(scheme, (message, response) => {
    void answer(message, response).catch((error: unknown) => server.emit("error", error));
  });

  async function answer(message: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = "", url: path = "", headers, socket } = message;
    const request = { method, path, headers, body: await text(message) };
    received.push(request);
    for (const { tell } of waiting.filter((one) => isOf(request, one.path))) tell(request);
    await nextAnswer(path)({ request, response, socket });
  }

  function nextAnswer(path: string): Answer {
    const [bare = ""] = path.split("?");
    const answers = plays.get(path) ?? plays.get(bare) ?? [];
    const [first = notFound] = answers;
    if (answers.length > 1) answers.shift();
    return first;
  }

  server.listen(wanted, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const host = `127.0.0.1:${port}`;
  return {
    origin: `${scheme}://${host}`,
    host,
    play: (path, answers) => void plays.set(path, [...answers]),
    requests: (path) => received.filter((request) => path === undefined || isOf(request, path)),
    arrived: (path) =>
      new Promise((tell) => {
        const earlier = received.find((request) => isOf(request, path));
        if (earlier) tell(earlier);
        else waiting.push({ path, tell });
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

function listener(scheme: "http" | "https", listen: RequestListener): Server {
  const server =
    scheme === "http"
      ? createServer(listen)
      : createSecureServer({ cert: certificate, key: certificateKey }, listen);
  // The tests say when a connection ends.
  server.requestTimeout = 0;
  server.headersTimeout = 0;
  return server;
}

function isOf({ path }: PlayedRequest, wanted: string): boolean {
  return path === wanted || path.split("?")[0] === wanted;
}

const notFound: Answer = ({ response }) => {
  response.writeHead(404, { "content-type": "text/plain" }).end("Nothing is played here.");
};
