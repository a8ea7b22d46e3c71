import { PrismaPg } from "@prisma/adapter-pg";
import {
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { Client, DatabaseError, type ClientConfig } from "pg";

const charType = 18;
const uuidType = 2950;

/** The engine never closes what it opened; whoever used it calls `close`. */
export type CatalogAdapter = { factory: SqlMigrationAwareDriverAdapterFactory; close: () => Promise<void> };

type PgAdapter = Awaited<ReturnType<PrismaPg["connect"]>>;

/**
 * The schema engine reads PostgreSQL's catalogue, which has columns of the internal one-letter type "char".
 * The engine expects them as characters; `@prisma/adapter-pg` 7.10 refuses them. So they travel through the
 * adapter under the name of a type that the catalogue does not use, and get their own back on the other side.
 */
export function catalogAdapter(databaseUrl: string): CatalogAdapter {
  const opened: PgAdapter[] = [];
  const keep = (adapter: PgAdapter) => {
    opened.push(adapter);
    return unmask(adapter);
  };
  const factory = new PrismaPg({
    connectionString: databaseUrl,
    Client: DisguisingClient,
    max: 2,
    connectionTimeoutMillis: 10_000,
  });
  return {
    factory: {
      provider: factory.provider,
      adapterName: factory.adapterName,
      connect: async () => keep(await factory.connect()),
      connectToShadowDb: async () => keep(await factory.connectToShadowDb()),
    },
    close: async () => {
      const pools = opened.map((adapter) => adapter.underlyingDriver());
      await Promise.all(pools.filter((pool) => !pool.ending).map((pool) => pool.end()));
    },
  };
}

class DisguisingClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.connection.on("rowDescription", ({ fields }: { fields: { dataTypeID: number }[] }) => {
      for (const field of fields) if (field.dataTypeID === charType) field.dataTypeID = uuidType;
    });
  }
}

function unmask(adapter: PgAdapter): PgAdapter {
  const queryRaw = adapter.queryRaw.bind(adapter);
  adapter.queryRaw = async (query) => {
    const result = await queryRaw(query);
    const columnTypes = result.columnTypes.map((type) =>
      type === ColumnTypeEnum.Uuid ? ColumnTypeEnum.Character : type,
    );
    return { ...result, columnTypes };
  };
  adapter.executeScript = (script) => executeWhole(adapter, script);
  return adapter;
}

/**
 * The adapter's own version cuts a script at every semicolon, also inside a function's body. Sent whole,
 * PostgreSQL runs it as one transaction: a migration that fails leaves nothing behind.
 */
async function executeWhole(adapter: PgAdapter, script: string): Promise<void> {
  try {
    await adapter.underlyingDriver().query(script);
  } catch (error) {
    if (!(error instanceof DatabaseError)) throw error;
    throw new DriverAdapterError({
      kind: "postgres",
      code: error.code ?? "N/A",
      severity: error.severity ?? "N/A",
      message: error.message,
      detail: error.detail,
      column: error.column,
      hint: error.hint,
    });
  }
}
