/** Of an environment, what is set: an empty value counts as absent. */
export function filledValues(environment: Readonly<NodeJS.ProcessEnv>): Record<string, string> {
  const given = Object.entries(environment);
  return Object.fromEntries(given.flatMap(([name, value]) => (value?.trim() ? [[name, value]] : [])));
}
