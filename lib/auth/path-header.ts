/**
 * The address of the page that is asked for, set by proxy.ts over whatever the client sent. A hint for where
 * to come back to, never a proof of anything.
 */
export const pathHeader = "x-collate-path";
