/** Addresses of demo people end so. The ending is reserved: no mail can ever go there. */
export const demoDomain = "demo.example";

export function isDemoAddress(email: string): boolean {
  return email.toLowerCase().endsWith(`@${demoDomain}`);
}
