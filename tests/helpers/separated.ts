/** Reads CSV as RFC 4180 has it, apart from the program's own writer: quoted cells, doubled quotes, line ends inside them. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] as string;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (text[at + 1] === '"') cell += text[at++];
      else quoted = false;
    } else if (character === '"') quoted = true;
    else if (character === ',') {
      row.push(cell);
      cell = '';
    } else if (character === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
    } else cell += character;
  }
  if (quoted || cell !== '' || row.length > 0) throw new Error('the last line is not finished');
  return rows;
}

const ESCAPES: Readonly<Record<string, string>> = { t: '\t', n: '\n', '\\': '\\' };

/** Reads TSV with `\t`, `\n` and `\\` for what cannot stand in a cell. */
export function parseTsv(text: string): string[][] {
  if (!text.endsWith('\n')) throw new Error('the last line is not finished');
  return text
    .slice(0, -1)
    .split('\n')
    .map((line) =>
      line.split('\t').map((cell) => cell.replace(/\\([tn\\])/g, (_, letter: string) => ESCAPES[letter] ?? '')),
    );
}
