/** True for a regular expression that every k6 reads, with a group whose text can be taken. */
export function isPattern(source: string): boolean {
  try {
    // An alternative that is always found: the length is the number of groups and one.
    return (new RegExp(`${source}|`).exec('')?.length ?? 0) > 1 && !/\(\?<[A-Za-z_$]|\\p\{/.test(source);
  } catch {
    return false;
  }
}
