import { createServer } from "node:net";

import { expect, test } from "vitest";

import { freePort } from "@/lib/platform/free-port";
import { refuseTakenPort } from "@/lib/platform/refuse-taken-port";

test("a free port passes", async () => {
  await expect(refuseTakenPort(await freePort(), "127.0.0.1")).resolves.toBeUndefined();
});

test("a taken port is refused with a way out", async () => {
  const port = await freePort();
  const other = createServer().listen(port, "127.0.0.1");

  await expect(refuseTakenPort(port, "127.0.0.1")).rejects.toThrow(`PORT=${port + 1} npm start`);

  other.close();
});
