/**
 * Help as wide as the screen: a line that is too long is broken at the gap between its columns, then between words, and
 * goes on two columns further in. Words longer than the screen stay whole.
 */
export function fitLines(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => (line.length <= width ? [line] : brokenLine(line, width)))
    .join('\n');
}

function brokenLine(line: string, width: number): string[] {
  const indent = line.length - line.trimStart().length;
  const [first = '', ...rest] = line.trim().split(/ {2,}/);
  const further = ' '.repeat(indent + 2);
  return [
    ...wrapped(first, ' '.repeat(indent), further, width),
    ...rest.flatMap((part) => wrapped(part, further, further, width)),
  ];
}

function wrapped(text: string, indent: string, further: string, width: number): string[] {
  const lines: string[] = [];
  let line = indent;
  for (const word of text.split(' ')) {
    const longer = line.trim() === '' ? `${line}${word}` : `${line} ${word}`;
    if (longer.length > width && line.trim() !== '') {
      lines.push(line);
      line = `${further}${word}`;
    } else line = longer;
  }
  return [...lines, line];
}
