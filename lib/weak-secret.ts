/** Too short, too plain, or one that stands in somebody's instructions. */
export function isWeakSecret(secret: string): boolean {
  return (
    secret.length < 32 ||
    new Set(secret).size < 10 ||
    /change.?me|secret|password|default|example|only-for-tests/i.test(secret)
  );
}
