import path from "node:path";

export const checkout = path.resolve(import.meta.dirname, "../..");
