/** Words as a line that a POSIX shell, fish or PowerShell reads back as the same words. */
export function commandLine(words: readonly string[]): string {
  return ['career', ...words].map((word) => (PLAIN.test(word) ? word : quoted(word))).join(' ');
}

const PLAIN = /^[\w@%+=:,./-]+$/;

function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}
