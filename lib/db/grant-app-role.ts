import { Client } from "pg";

/** Tables whose rows are history: the app may add to them and read them, never change or remove. */
const appendOnly = [
  "audit_entry",
  "entity_move",
  "entity_moved_row",
  "name_decision",
  "name_model",
  "name_model_switch",
];

/** pg-boss makes its tables itself, but the app's role may not make schemas. Safe to repeat. */
export async function createQueueSchema(ownerUrl: string): Promise<void> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query("CREATE SCHEMA IF NOT EXISTS pgboss");
  } finally {
    await client.end();
  }
}

/**
 * Gives the app's role what it needs and no more: it owns nothing, so it cannot alter tables, triggers or grants.
 * Safe to repeat; run it after every migration, when the queue's schema is there.
 */
export async function grantAppRole(input: { ownerUrl: string; role: string }): Promise<void> {
  const client = new Client({ connectionString: input.ownerUrl });
  await client.connect();
  try {
    const role = client.escapeIdentifier(input.role);
    await client.query(grants(role));
  } finally {
    await client.end();
  }
}

/** The role that the embedded server knows the app by. */
export async function createAppRole(input: {
  ownerUrl: string;
  role: string;
  password: string;
}): Promise<void> {
  const client = new Client({ connectionString: input.ownerUrl });
  await client.connect();
  try {
    const role = client.escapeIdentifier(input.role);
    const found = await client.query("SELECT 1 FROM pg_roles WHERE rolname = $1", [input.role]);
    if (found.rowCount === 0) await client.query(`CREATE ROLE ${role} LOGIN`);
    await client.query(
      `ALTER ROLE ${role} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE PASSWORD ${client.escapeLiteral(input.password)}`,
    );
  } finally {
    await client.end();
  }
}

function grants(role: string): string {
  return `
    REVOKE CREATE ON SCHEMA public FROM PUBLIC;
    GRANT USAGE ON SCHEMA public TO ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
    GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${role};
    REVOKE ALL ON _prisma_migrations FROM ${role};
    GRANT SELECT ON _prisma_migrations TO ${role};
    ${appendOnly.map((table) => `REVOKE UPDATE, DELETE, TRUNCATE ON ${table} FROM ${role};`).join("\n")}
    GRANT USAGE, CREATE ON SCHEMA pgboss TO ${role};
  `;
}
