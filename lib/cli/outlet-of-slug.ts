import { database } from "@/lib/db/client";
import { PlainProblem } from "@/lib/platform/plain-problem";

export async function outletIdOf(slug: string): Promise<string> {
  const outlet = await database().outlet.findUnique({ where: { slug }, select: { id: true } });
  if (outlet) return outlet.id;
  const known = await database().outlet.findMany({
    select: { slug: true },
    orderBy: { slug: "asc" },
    take: 30,
  });
  const names = known.map((one) => one.slug).join(", ");
  throw new PlainProblem(
    `There is no outlet ${slug}.${names === "" ? "" : ` There are, among others: ${names}`}`,
  );
}
