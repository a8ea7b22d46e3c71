import { createServer } from "node:net";

import { PlainProblem } from "@/lib/platform/plain-problem";

/** Says early, before minutes of building, that the web server could not listen. */
export function refuseTakenPort(port: number, host: string | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    probe.listen({ port, host }, () => probe.close(() => resolve()));
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string | undefined): Error {
  switch (error.code) {
    case "EADDRINUSE":
      return new PlainProblem(
        `Port ${port} is taken by another program. Choose another one:\n  PORT=${port + 1} npm start`,
      );
    case "EACCES":
      return new PlainProblem(
        `This user may not listen on port ${port}. Choose one above 1023, for example:\n  PORT=3000 npm start`,
      );
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
      return new PlainProblem(`This machine has no address ${host}. Correct HOST, or leave it unset.`);
    default:
      return error;
  }
}
