/**
 * What a view says, before anyone decides how it looks. A document is a list of blocks; `text.ts`, `accessible.ts` and
 * `markdown.ts` each turn the same blocks into characters, so that no format can say more than another.
 */
export type Document = readonly Block[];

/** `accent` marks the one thing to look at, `dim` the secondary; meaning never rests on them alone. */
export type Emphasis = 'strong' | 'dim' | 'accent';

/** Words with an emphasis, or a reference to a note of the document: ¹ on screen, [1] in ASCII, [^1] in Markdown. */
export type Span = { text: string; style?: Emphasis } | { note: number };

export type Inline = string | readonly (string | Span)[];

export type Block =
  | { kind: 'title'; text: string; aside?: Inline }
  | { kind: 'heading'; text: string; aside?: Inline }
  | { kind: 'paragraph'; text: Inline }
  /** Short `label  value` lines with the labels in a column. */
  | { kind: 'facts'; rows: readonly { label: string; value: Inline }[] }
  | { kind: 'bullets'; items: readonly Inline[] }
  /** Things with a name, a dim line about it and some text: books, routes, steps. */
  | { kind: 'entries'; items: readonly Entry[] }
  | { kind: 'bars'; rows: readonly Bar[] /** What the bars measure, for those who hear them. */; measure: string }
  | { kind: 'table'; columns: readonly Column[]; rows: readonly (readonly string[])[] }
  /** Dim words that lead on: `12 more: career salary backend-developer`. */
  | { kind: 'hint'; text: string }
  | { kind: 'notes'; notes: readonly { number: number; text: string }[] };

export interface Entry {
  /** A few characters before the name, such as the number of a step. */
  mark?: string;
  title: Inline;
  /** A bar of this share (0 to 1) before the title, and what it measures. */
  bar?: { fraction: number; measure: string };
  about?: Inline;
  text?: Inline;
  items?: readonly Inline[];
  /** A thing to do: Markdown has a box to tick for it. */
  toDo?: boolean;
}

export interface Bar {
  /** A few characters before the label, such as the number of a step. */
  mark?: string;
  label: string;
  value: Inline;
  /** 0 to 1, the share of the full bar. */
  fraction: number;
  /** Where the bar begins, 0 to 1; at 0 unless given. */
  start?: number;
  /** Where a range lies on the same scale, drawn lightly around the bar's end. */
  range?: Range;
  detail?: Inline;
}

/** A part of the scale of a bar, 0 to 1 each. */
export interface Range {
  from: number;
  to: number;
}

export interface Column {
  title: string;
  align?: 'left' | 'right';
}
