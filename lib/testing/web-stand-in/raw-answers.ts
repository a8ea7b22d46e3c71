import type { Answer } from "./web-stand-in";

type Ending = "end" | "reset" | "hold";

/** Writes these very bytes to the connection, past everything that would keep HTTP's rules, and then ends it so. */
export function raw(bytes: string | Buffer, ending: Ending = "end"): Answer {
  return ({ socket }) => {
    // Whoever has read enough closes first.
    socket.on("error", () => {});
    socket.write(bytes, () => {
      if (ending === "end") socket.end();
      else if (ending === "reset") socket.resetAndDestroy();
    });
  };
}

/** Lines of a head, closed by the empty one, and a body. */
export function rawHttp(lines: string[], body = "", ending: Ending = "end"): Answer {
  return raw([...lines, "", body].join("\r\n"), ending);
}

/** Announces more than it sends. */
export function cutOff(body: string, announced = body.length + 100): Answer {
  return rawHttp(["HTTP/1.1 200 OK", "Content-Type: text/html", `Content-Length: ${announced}`], body);
}
