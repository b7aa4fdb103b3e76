import { barRows } from './bar-rows.js';
import { bullets } from './bullets.js';
import { beside } from './columns.js';
import type { Block, Document } from './document.js';
import { entries } from './entries.js';
import { facts } from './facts.js';
import { asciiGlyphs, unicodeGlyphs } from './glyphs.js';
import { headline } from './headline.js';
import { flow, type Layout, narrower } from './layout.js';
import { EMPTY_LINE, indent, type Line, paint, plain } from './line.js';
import type { Page } from './page.js';
import { tableAsColumns, tableAsList } from './table-list.js';
import { prepareWidth } from './width.js';

/** Longer lines of running text are hard to read: wider pages keep a margin. Only tables use all of the page. */
const MEASURE = 96;
const INDENT = 2;

type TableBlock = Extract<Block, { kind: 'table' }>;
type DrawTable = (table: TableBlock) => Line[] | null;

/**
 * A document as text for a terminal or a pipe, ending in a line end. Asynchronous because what only some documents need
 * (tables, the widths of CJK and emoji) is loaded when such a document comes along: the others start sooner.
 */
export async function renderText(document: Document, page: Page): Promise<string> {
  await prepareWidth(JSON.stringify(document));
  const layout: Layout = {
    width: Math.min(page.width, MEASURE),
    unicode: page.unicode,
    glyphs: page.unicode ? unicodeGlyphs : asciiGlyphs,
    breakWords: page.rich,
  };
  const wide = narrower({ ...layout, width: page.width }, INDENT);
  const draw = await tableDrawer(document, wide, page.rich);
  const lines = document.flatMap((block, index) => [
    ...(index > 0 && apart(document, index) ? [EMPTY_LINE] : []),
    ...set(block, layout, isUnderHeading(document, index), draw),
  ]);
  return lines.map((one) => `${paint(one, page.style)}\n`).join('');
}

async function tableDrawer(document: Document, layout: Layout, rich: boolean): Promise<DrawTable> {
  if (!rich) return ({ columns, rows }) => tableAsColumns(columns, rows, layout);
  if (!document.some(({ kind }) => kind === 'table')) return () => null;
  const { drawTable } = await import('./table.js');
  return ({ columns, rows }) => drawTable(columns, rows, layout);
}

/** A blank line stands between blocks, but not below a heading, nor between a list and the hint that ends it. */
function apart(document: Document, index: number): boolean {
  const before = document[index - 1];
  if (before?.kind === 'heading') return false;
  if (document[index]?.kind !== 'hint') return true;
  return (
    before?.kind === 'paragraph' || (before?.kind === 'entries' && before.items.some((item) => item.text || item.items))
  );
}

function isUnderHeading(document: Document, index: number): boolean {
  return document.slice(0, index).some(({ kind }) => kind === 'heading');
}

function set(block: Block, layout: Layout, underHeading: boolean, draw: DrawTable): Line[] {
  const inner = narrower(layout, INDENT);
  const margin = underHeading ? INDENT : 0;
  switch (block.kind) {
    case 'title':
      return headline(block.text, block.aside, 'strong', layout);
    case 'heading':
      return headline(block.text, block.aside, 'heading', layout);
    case 'paragraph':
      return indent(flow(block.text, narrower(layout, margin)), margin);
    case 'facts':
      return indent(facts(block.rows, inner), INDENT);
    case 'bullets':
      return indent(bullets(block.items, inner), INDENT);
    case 'entries':
      return indent(entries(block.items, inner), INDENT);
    case 'bars':
      return indent(barRows(block.rows, inner), INDENT);
    case 'table':
      return indent(draw(block) ?? tableAsList(block.columns, block.rows, inner), INDENT);
    case 'hint':
      return indent(flow(block.text, inner, 'dim'), INDENT);
    case 'notes':
      return notes(block.notes, layout);
  }
}

function notes(list: readonly { number: number; text: string }[], layout: Layout): Line[] {
  return list.flatMap(({ number, text }) => {
    const reference = plain(layout.glyphs.note(number), 'dim');
    const beneath = narrower(layout, reference.width + 1);
    return beside(
      [
        { lines: [reference], width: reference.width },
        { lines: flow(text, beneath, 'dim'), width: beneath.width },
      ],
      1,
    );
  });
}
