/** A feed as the worker that looks at it now has taken it. Whoever takes it later raises the fence. */
export type ClaimedFeed = {
  id: string;
  fence: number;
  url: string;
  title: string;
  format: string | null;
  outletId: string | null;
  fetchPages: boolean;
  pollEveryMinutes: number;
  etag: string | null;
  lastModified: string | null;
  contentSha256: string | null;
  failureCount: number;
  movedTo: string | null;
  movedCount: number;
  lastNewAt: Date | null;
  hubState: "none" | "pending" | "subscribed" | "denied";
  hubUrl: string | null;
  hubTopic: string | null;
  /** What its hub has brought, the oldest of it; then nothing is asked for. */
  push: { id: string; bytes: Uint8Array; mediaType: string | null } | null;
};

export const pollLeaseSeconds = 60;
