import { mark } from './bars.js';
import { bullets } from './bullets.js';
import { beside, type Cell, widest } from './columns.js';
import type { Entry } from './document.js';
import { flow, type Layout, narrower, unbroken } from './layout.js';
import { EMPTY_LINE, type Line, line } from './line.js';

const GAP = 2;
/** Between a name and the words about it. */
const WIDE_GAP = 3;

/** How the entries of one block are set: all alike, or the eye finds no column to follow. */
interface Arrangement {
  marks: number;
  /** Columns of the bars; 0 when there are none. */
  bars: number;
  body: Layout;
  /** Columns of the names when what is about them stands beside them; 0 when it stands below. */
  titles: number;
}

/** Things with a name and a word about each, set apart by a blank line when they have text of their own. */
export function entries(items: readonly Entry[], layout: Layout): Line[] {
  const arrangement = arrange(items, layout);
  const marked = arrangement.marks > 0 || arrangement.bars > 0;
  const airy = items.some(
    (item) => item.text || item.items?.length || (item.about && arrangement.titles === 0 && !marked),
  );
  return items.flatMap((item, index) => [
    ...(airy && index > 0 ? [EMPTY_LINE] : []),
    ...entry(item, arrangement, layout),
  ]);
}

function arrange(items: readonly Entry[], layout: Layout): Arrangement {
  const marks = widest(items.map((item) => unbroken(item.mark ?? '', layout)));
  const barred = items.some(({ bar }) => bar);
  const bars = !barred ? 0 : layout.width >= 60 ? 10 : 5;
  const start = (marks > 0 ? marks + GAP : 0) + (bars > 0 ? bars + GAP : 0);
  const body = narrower(layout, start);
  const titles = widest(items.map(({ title }) => unbroken(title, layout)));
  const abouts = widest(items.map(({ about }) => unbroken(about ?? '', layout)));
  return { marks, bars, body, titles: titles + WIDE_GAP + abouts <= body.width ? titles : 0 };
}

function entry(item: Entry, { marks, bars, body, titles }: Arrangement, layout: Layout): Line[] {
  const cells: Cell[] = [];
  if (marks > 0) cells.push({ lines: [unbroken(item.mark ?? '', layout)], width: marks, align: 'right' });
  if (bars > 0)
    cells.push({ lines: item.bar ? [line(mark(item.bar.fraction, bars, layout.unicode))] : [], width: bars });
  return beside([...cells, { lines: content(item, titles, body), width: body.width }], GAP);
}

function content({ title, about, text, items }: Entry, titles: number, body: Layout): Line[] {
  const name = flow(title, body, 'strong');
  const remark = about === undefined ? [] : flow(about, body, 'dim');
  const head =
    titles > 0
      ? beside(
          [
            { lines: name, width: titles },
            { lines: remark, width: widest(remark) },
          ],
          WIDE_GAP,
        )
      : [...name, ...remark];
  return [...head, ...(text === undefined ? [] : flow(text, body)), ...bullets(items ?? [], body)];
}
