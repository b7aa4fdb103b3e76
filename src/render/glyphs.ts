/** The signs that the renderers add or may replace: chosen once by what the reader's locale can show. */
export interface Glyphs {
  bullet: string;
  /** The thin line under the head of a table. */
  rule: string;
  /** How a reference to a note looks in running text. */
  note(number: number): string;
  /** Typographic signs that views write (`·`, `–`, `’`), as far as the locale can show them. */
  punctuation(text: string): string;
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const ASCII: Readonly<Record<string, string>> = {
  '·': '-',
  '•': '-',
  '–': '-',
  '—': '--',
  '−': '-',
  '‑': '-',
  '…': '...',
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '×': 'x',
  '÷': '/',
  '→': '->',
  '←': '<-',
  '≈': '~',
  '≤': '<=',
  '≥': '>=',
  '✓': 'x',
  '✗': '-',
  '\u00a0': '\u00a0',
  '\u202f': '\u00a0',
};
const TYPOGRAPHIC = new RegExp(`[${Object.keys(ASCII).join('')}]`, 'g');

export const unicodeGlyphs: Glyphs = {
  bullet: '•',
  rule: '─',
  note: (number) => [...String(number)].map((digit) => SUPERSCRIPTS[Number(digit)] ?? digit).join(''),
  punctuation: (text) => text,
};

export const asciiGlyphs: Glyphs = {
  bullet: '-',
  rule: '-',
  note: (number) => `[${number}]`,
  punctuation: (text) => text.replace(TYPOGRAPHIC, (sign) => ASCII[sign] ?? sign),
};
