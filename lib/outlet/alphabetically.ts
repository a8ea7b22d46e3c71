const collator = new Intl.Collator("vi", { numeric: true });

/** Order of the alphabet, as people look names up: Đ after D, capitals beside small letters. The database goes by code. */
export function alphabetically(one: { name: string }, other: { name: string }): number {
  return collator.compare(one.name, other.name);
}
