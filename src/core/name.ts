/**
 * The form in which names are compared: without case, accents, hyphens, full stops or repeated spaces, so that
 * “Back-end  Engineer” and “back end engineer” are one. `+` and `#` stay: C, C++ and C# are three.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
