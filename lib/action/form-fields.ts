type Value = FormDataEntryValue | FormDataEntryValue[];

/**
 * A form as an object. A name that stands there more than once, or ends in `[]`, becomes a list.
 * Next.js's own fields (`$ACTION_…`) are left out.
 */
export function formFields(form: FormData): Record<string, Value> {
  const names = new Set([...form.keys()].filter((name) => !name.startsWith("$ACTION")));
  return Object.fromEntries(
    [...names].map((name): [string, Value] => {
      const values = form.getAll(name);
      const [only] = values;
      if (name.endsWith("[]")) return [name.slice(0, -2), values];
      return [name, values.length === 1 && only !== undefined ? only : values];
    }),
  );
}

/** What was typed, to be put back into the form after a refusal. Secrets and files never travel back. */
export function typedFields(form: FormData): Record<string, string> {
  const fields = [...form].flatMap(([name, value]): [string, string][] =>
    typeof value === "string" && !unfit.test(name) ? [[name, value]] : [],
  );
  return Object.fromEntries(fields);
}

const unfit = /^\$ACTION|password|token|secret/i;
