/** `text/html; charset=windows-1258` */
export function charsetOf(mediaType: string | null): string | null {
  return /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i.exec(mediaType ?? "")?.[1] ?? null;
}
