/** What somebody typed into a field of a form; a file is not something typed. */
export function typedIn(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
}
