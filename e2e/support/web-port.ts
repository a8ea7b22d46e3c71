/** The port on which this journey may play the web: lib/testing/stage.ts has told the servers. */
export function webPort(player: "doors" | "feeds"): number {
  const ports = new Map(
    (process.env["E2E_WEB_PORTS"] ?? "").split(",").map((entry): [string, number] => {
      const [name = "", port = ""] = entry.split(":");
      return [name, Number(port)];
    }),
  );
  const port = ports.get(player);
  if (port === undefined) throw new Error(`no port was kept for ${player}`);
  return port;
}
