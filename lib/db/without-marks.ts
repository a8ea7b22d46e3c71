import "server-only";
import { Prisma } from "./client";
import { foldMarks, foldTone } from "@/lib/language/fold";

const letters = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";
/** In both cases, since `lower` leaves these letters alone where the database has no language. */
const marked = letters + letters.toUpperCase();
const bare = foldMarks(letters).repeat(2);

/** A condition on a column: it has these words, typed with or without marks. */
export function hasWordsWithoutMarks(column: Prisma.Sql, typed: string): Prisma.Sql {
  const words = typed.normalize("NFC").trim().replaceAll(/\s+/g, " ");
  const pattern = `%${foldMarks(foldTone(words)).replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
  return Prisma.sql`translate(lower(${column}), ${marked}, ${bare}) LIKE ${pattern}`;
}
