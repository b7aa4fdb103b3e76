import type { Block, Column, Document, Entry, Inline, Span } from './document.js';
import { visible } from './visible.js';

/** An address up to its last sign that can belong to it; none of these signs can end the `<…>` around it. */
const ADDRESS = /(https?:\/\/[^\s<>|\\]*[^\s<>|\\.,;:!?)'"\]])/;
/** What CommonMark or GFM may read as syntax wherever it stands; `$` before a digit is money, not mathematics. */
const SYNTAX = /[\\`*_[\]<>|~]|&(?=#?\w+;)|\$(?!\d)/g;
/** What is syntax only at the beginning of a line: headings, lists, rules, underlines, numbered lists. */
const OPENING = /^([#+\-=]|\d+(?=[.)]))/;

/** A document as CommonMark with GFM tables and footnotes. Whatever comes from data is escaped; addresses become links. */
export function renderMarkdown(document: Document): string {
  return `${document.map((block) => blockText(block)).join('\n\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'title':
      return withAside(`# ${heading(block.text)}`, block.aside);
    case 'heading':
      return withAside(`## ${heading(block.text)}`, block.aside);
    case 'paragraph':
      return atStart(block.text);
    case 'facts':
      return block.rows.map(({ label, value }) => `- **${inner(label)}:** ${inner(value)}`).join('\n');
    case 'bullets':
      return list(block.items);
    case 'entries':
      return block.items.map(entry).join('\n');
    case 'bars':
      return block.rows
        .map(({ mark, label, value, detail }) => {
          const name = mark === undefined ? label : `${mark} ${label}`;
          return `- ${atStart(name)}: ${inner(value)}${detail ? ` (${inner(detail)})` : ''}`;
        })
        .join('\n');
    case 'table':
      return table(block.columns, block.rows);
    case 'hint':
      return `*${inner(block.text)}*`;
    case 'notes':
      return block.notes.map(({ number, text }) => `[^${number}]: ${atStart(text)}`).join('\n');
  }
}

function withAside(above: string, aside: Inline | undefined): string {
  return aside === undefined ? above : `${above}\n\n${atStart(aside)}`;
}

/** Number signs at the end of a heading would close it and vanish. */
function heading(text: string): string {
  return inner(text).replace(/(^| )(?=#+$)/, '$1\\');
}

function list(items: readonly Inline[]): string {
  return items.map((item) => `- ${atStart(item)}`).join('\n');
}

function entry({ mark, title, bar, about, text, items, toDo }: Entry): string {
  const name = `- ${toDo ? '[ ] ' : ''}**${inner(mark === undefined ? title : joinedTitle(mark, title))}**`;
  const drawn = bar ? [escaped(`${bar.measure}: ${Math.round(bar.fraction * 100)} %`)] : [];
  const remarks = [...(about ? [inner(about)] : []), ...drawn].join('; ');
  const more = [...(text ? [atStart(text)] : []), ...(items?.length ? [list(items)] : [])];
  return [remarks ? `${name} (${remarks})` : name, ...more.map((part) => `\n${part.replace(/^/gm, '  ')}`)].join('\n');
}

function joinedTitle(mark: string, title: Inline): Inline {
  return [`${mark} `, ...(typeof title === 'string' ? [title] : title)];
}

function table(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ title }) => inner(title))),
    row(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((cells) => row(columns.map((_, at) => inner(cells[at] ?? '')))),
  ].join('\n');
}

/** Inline text at the beginning of a line, where more signs are syntax. */
function atStart(inline: Inline): string {
  return inner(inline).replace(OPENING, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
}

function inner(inline: Inline): string {
  const spans = typeof inline === 'string' ? [inline] : inline;
  return spans.map(span).join('').trim();
}

function span(one: string | Span): string {
  if (typeof one === 'string') return escaped(one);
  if ('note' in one) return `[^${one.note}]`;
  return one.style === 'strong' || one.style === 'accent' ? strong(escaped(one.text)) : escaped(one.text);
}

/** The stars have to touch the words, or they stay stars. */
function strong(text: string): string {
  return text.replace(/^(\s*)(.*?)(\s*)$/s, (_, before: string, words: string, after: string) =>
    words === '' ? before + after : `${before}**${words}**${after}`,
  );
}

function escaped(text: string): string {
  return visible(text)
    .split(ADDRESS)
    .map((part, index) => (index % 2 === 1 ? `<${part}>` : part.replace(SYNTAX, '\\$&')))
    .join('');
}
