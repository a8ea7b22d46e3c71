import { foldMarks } from "@/lib/language/fold";

/** An address made of a Vietnamese or English title: marks folded, everything else hyphens. */
export function slugOf(title: string): string {
  const slug = foldMarks(title.normalize("NFC"))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "")
    .slice(0, 80)
    .replace(/-+$/, "");
  return slug === "" ? "khong-ten" : slug;
}
