/* oxlint-disable no-console -- It runs before anything else is there to speak through. */
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

// Plain JavaScript for Node 20: it runs before dependencies exist, and brings the Node 24 that the rest needs.
const checkout = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../..");
const marker = path.join(checkout, "node_modules/.collate-lock");
const node = path.join(checkout, "node_modules/.bin/node");

refuseOldNode();
if (!isInstalled()) install();
handOver();

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  fail(
    `Collate needs Node 20.19 or later to begin with; this is ${process.versions.node}. Get one from https://nodejs.org.`,
  );
}

function isInstalled() {
  return existsSync(node) && existsSync(marker) && readFileSync(marker, "utf8") === lockHash();
}

function lockHash() {
  return createHash("sha256")
    .update(readFileSync(path.join(checkout, "package-lock.json")))
    .digest("hex");
}

function install() {
  console.error("Installing the packages of package-lock.json …");
  // Not `npm ci`: it refuses a lock file without the packages for other systems, which a mirror may not hold.
  // `--no-save` leaves the lock file alone. Development packages too, whatever NODE_ENV says.
  const flags = [
    "install",
    "--no-save",
    "--include=dev",
    "--no-audit",
    "--no-fund",
    "--no-update-notifier",
    "--loglevel=error",
  ];
  const npm = process.env.npm_execpath;
  const installed =
    npm !== undefined && /\.[cm]?js$/.test(npm)
      ? spawnSync(process.execPath, [npm, ...flags], { cwd: checkout, stdio: ["ignore", 2, 2] })
      : spawnSync("npm", flags, { cwd: checkout, stdio: ["ignore", 2, 2] });
  if (installed.signal !== null) process.exit(130);
  if (installed.status !== 0) {
    fail(
      "The packages could not be installed; npm says why above.\n" +
        "This needs the npm registry once, and room for about 1 GB. Then run the same command again.",
    );
  }
  if (!existsSync(node)) {
    fail("npm did not bring Node 24, because install scripts are switched off. Run: npm rebuild node");
  }
  writeFileSync(marker, lockHash());
}

function handOver() {
  const [name = "start", ...rest] = process.argv.slice(2);
  const args = [
    "--conditions=react-server",
    "--import",
    "tsx",
    path.join(checkout, `lib/cli/${name}.ts`),
    ...rest,
  ];
  spawnSync(process.execPath, [path.join(checkout, "lib/cli/generate-client.mjs")], {
    stdio: ["ignore", 2, 2],
  });
  const child = spawn(node, args, { cwd: checkout, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // A parent that was killed cannot pass anything on.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || child.kill("SIGTERM"), 500).unref();
  child.once("error", (error) => fail(`Node 24 did not start: ${error.message}`));
  child.once("exit", (code, signal) => process.exit(signal === null ? (code ?? 1) : 1));
}

function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}
