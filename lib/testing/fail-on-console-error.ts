import { format } from "node:util";

import { afterEach } from "vitest";

const seen: string[] = [];

// oxlint-disable-next-line no-console -- It is replaced here so that nobody may use it.
console.error = (...parts: unknown[]) => {
  seen.push(format(...parts));
};

afterEach(() => {
  const said = seen.splice(0);
  if (said.length > 0) throw new Error(`console.error was called:\n${said.join("\n")}`);
});
