type Words = (key: "aMoment" | "minutes" | "hours", values: { minutes: number; hours: number }) => string;

/** Nobody believes seconds of a forecast. */
export function sayDuration(seconds: number, words: Words): string {
  const all = Math.ceil(seconds / 60);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (all <= 1) return words("aMoment", { minutes, hours });
  return words(hours === 0 ? "minutes" : "hours", { minutes, hours });
}
