/** `SQL, HTTP and Git`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A place as it stands after “in”: some names of countries want an article. */
export function inPlace(name: string): string {
  return /^United |^Netherlands$|^European Union$/.test(name) ? `the ${name}` : name;
}
