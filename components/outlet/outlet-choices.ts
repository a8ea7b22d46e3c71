export const rightsModes = ["full_text", "excerpt", "link_only"] as const;
export type RightsMode = (typeof rightsModes)[number];

export const outletKinds = [
  "newspaper",
  "agency",
  "broadcaster",
  "online",
  "magazine",
  "institution",
] as const;
export const outletRegisters = ["domestic", "overseas", "mixed", "unknown"] as const;

/** Names as typed into one field. */
export function namesIn(typed: string): string[] {
  return typed
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
}
