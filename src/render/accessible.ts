import type { Bar, Block, Document, Entry, Inline } from './document.js';
import { percent } from './figures.js';
import { asciiGlyphs, unicodeGlyphs } from './glyphs.js';
import { line, paint, pieces } from './line.js';
import type { Page } from './page.js';
import { plainStyle } from './style.js';
import { prepareWidth } from './width.js';
import { wrap } from './wrap.js';

/**
 * A document for those who hear it: one thing a line, `label: value`, nothing in columns. Bars are the numbers they draw,
 * with what they measure; notes are `[1]`. It says what the text says, in the same order.
 */
export async function renderAccessible(document: Document, page: Page): Promise<string> {
  await prepareWidth(JSON.stringify(document));
  const signs = page.unicode ? unicodeGlyphs : asciiGlyphs;
  const glyphs = { ...signs, note: asciiGlyphs.note };
  const lines = document.flatMap((block, index) => [
    ...(index > 0 && opens(document, index) ? [''] : []),
    ...say(block),
  ]);
  return lines
    .flatMap((text) => (text === '' ? [line([])] : wrap(pieces(text, glyphs), page.width, page.rich)))
    .map((one) => `${paint(one, plainStyle)}\n`)
    .join('');
}

function opens(document: Document, index: number): boolean {
  return document[index - 1]?.kind !== 'heading' && document[index]?.kind !== 'hint';
}

function say(block: Block): Inline[] {
  switch (block.kind) {
    case 'title':
      return [block.text, ...optional(block.aside)];
    case 'heading':
      return [block.aside === undefined ? `${block.text}:` : joined(block.text, ', ', block.aside, ':')];
    case 'paragraph':
    case 'hint':
      return [block.text];
    case 'facts':
      return block.rows.map(({ label, value }) => joined(label, ': ', value));
    case 'bullets':
      return block.items.map((item) => joined('- ', item));
    case 'entries':
      return block.items.flatMap((entry, index) => [...(index > 0 ? [''] : []), ...sayEntry(entry)]);
    case 'bars':
      return block.rows.map((row) => sayBar(row, block.measure));
    case 'table':
      return block.rows.flatMap((row, index) => [
        ...(index > 0 ? [''] : []),
        ...block.columns.map(({ title }, at) => (title === '' ? (row[at] ?? '') : `${title}: ${row[at] ?? ''}`)),
      ]);
    case 'notes':
      return block.notes.map(({ number, text }) => `[${number}] ${text}`);
  }
}

function sayEntry({ mark, title, bar, about, text, items }: Entry): Inline[] {
  return [
    mark === undefined ? title : joined(mark, ' ', title),
    ...(bar === undefined ? [] : [`${bar.measure}: ${percent(bar.fraction)}`]),
    ...optional(about),
    ...optional(text),
    ...(items ?? []).map((item) => joined('- ', item)),
  ];
}

function sayBar({ mark, label, value, fraction, range, detail }: Bar, measure: string): Inline {
  const around = range === undefined ? '' : `, from ${percent(range.from)} to ${percent(range.to)}`;
  const drawn = `; ${measure}: ${percent(fraction)}${around}`;
  return joined(
    mark === undefined ? label : `${mark} ${label}`,
    ': ',
    value,
    ...(detail === undefined ? [] : ['; ', detail]),
    drawn,
  );
}

function optional(inline: Inline | undefined): Inline[] {
  return inline === undefined ? [] : [inline];
}

function joined(...parts: Inline[]): Inline {
  return parts.flatMap((part) => (typeof part === 'string' ? [part] : part));
}
