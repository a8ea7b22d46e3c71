import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import type { SchemaEngine } from "@prisma/schema-engine-wasm";
import type * as Glue from "@prisma/schema-engine-wasm/schema_engine_bg";

import { catalogAdapter } from "@/lib/db/catalog-adapter";

type EngineModule = typeof Glue & {
  __wbg_set_wasm: (exports: WebAssembly.Exports) => void;
};

const { resolve } = createRequire(import.meta.url);

/**
 * Runs one piece of work with Prisma's own schema engine, compiled to WebAssembly.
 * Prisma's command line would download a native engine from its own host, which a fresh machine may not reach.
 */
export async function withSchemaEngine<T>(
  databaseUrl: string,
  work: (engine: SchemaEngine) => Promise<T>,
): Promise<T> {
  const { SchemaEngine: Engine } = await loadEngine();
  const { factory, close } = catalogAdapter(databaseUrl);
  const adapter = bindMigrationAwareSqlAdapterFactory(factory);
  try {
    const engine = await Engine.new({ datamodels: undefined }, () => undefined, adapter);
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } finally {
    await close();
  }
}

let loaded: Promise<EngineModule> | undefined;

function loadEngine(): Promise<EngineModule> {
  loaded ??= instantiate();
  return loaded;
}

/** The package expects a bundler that can import `.wasm`; Node cannot yet, so it is instantiated by hand. */
async function instantiate(): Promise<EngineModule> {
  const glue = resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const engine = (await import(glue)) as EngineModule;
  const wasm = new WebAssembly.Module(readFileSync(glue.replace(/\.js$/, ".wasm")));
  const instance = new WebAssembly.Instance(wasm, { "./schema_engine_bg.js": withIdleTimers(engine) });
  tellPanics();
  engine.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== "function") throw new Error("The schema engine has no start function.");
  start();
  return engine;
}

/** The engine hands the words of a panic to this global; without it they are lost. */
function tellPanics(): void {
  Reflect.set(globalThis, "PRISMA_WASM_PANIC_REGISTRY", {
    set_message: (message: string) => process.stderr.write(`Schema engine: ${message}\n`),
  });
}

/** The engine guards its lock with a timer of ten seconds and never clears it; that must not keep a command alive. */
function withIdleTimers(engine: EngineModule): WebAssembly.ModuleImports {
  const imports: WebAssembly.ModuleImports = { ...engine };
  const name = Object.keys(engine).find((key) => key.startsWith("__wbg_setTimeout_"));
  if (name === undefined) return imports;
  imports[name] = (callback: () => void, delay: number) => setTimeout(callback, delay >>> 0).unref();
  return imports;
}
