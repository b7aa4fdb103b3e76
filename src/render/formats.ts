import type { Document } from './document.js';
import { chosenFields, pick } from './fields.js';
import { renderJson, renderJsonLines } from './json.js';
import { leaves } from './leaves.js';
import type { Page } from './page.js';
import { pickedLeaves, pickedRecords } from './picked.js';
import { renderCsv, renderPiped, renderTsv } from './separated.js';
import type { ListView, SubjectView, View } from './view.js';

/** The first is what is used when none is named. */
export const FORMATS = ['text', 'json', 'jsonl', 'csv', 'tsv', 'markdown'] as const;

export type Format = (typeof FORMATS)[number];

/** What was found, as characters for stdout, and whether it was anything. */
export interface Rendered {
  text: string;
  found: boolean;
  /** Whether the text is the whole document of the view, with what it says about the list; records alone are not. */
  whole: boolean;
}

/** What may be asked of any view: the format, and `--fields a,b` as it was written. */
export interface Wish {
  format: Format;
  fields?: string | undefined;
}

/** One result in the format that was asked for. Throws a Failure for a field that the view does not have. */
export function render<Result>(view: View<Result>, result: Result, wish: Wish, page: Page): Promise<Rendered> {
  return view.kind === 'list' ? renderList(view, result, wish, page) : renderSubject(view, result, wish, page);
}

async function renderList<Result>(view: ListView<Result>, result: Result, wish: Wish, page: Page): Promise<Rendered> {
  const fields = chosenFields(view.fields, wish.fields);
  const records = view.data(result);
  const rows = records.map((record) => fields.map((field) => record[field] ?? null));
  const found = records.length > 0;
  const document = () => (wish.fields === undefined ? view.document(result) : pickedRecords(fields, rows));
  const only = (text: string): Rendered => ({ text, found, whole: false });
  const whole = found && wish.fields === undefined;
  switch (wish.format) {
    case 'json':
      return only(renderJson(records.map((record) => pick(record, fields))));
    case 'jsonl':
      return only(renderJsonLines(records.map((record) => pick(record, fields))));
    case 'csv':
      return only(renderCsv(fields, rows));
    case 'tsv':
      return only(renderTsv(fields, rows));
    case 'markdown':
      return { text: found ? await asMarkdown(document()) : '', found, whole };
    case 'text':
      if (!found) return only('');
      if (!page.rich && !page.accessible) return only(renderPiped(rows));
      return { text: await forPeople(document(), page), found, whole };
  }
}

async function renderSubject<Result>(
  view: SubjectView<Result>,
  result: Result,
  wish: Wish,
  page: Page,
): Promise<Rendered> {
  const fields = chosenFields(view.fields, wish.fields);
  const data = () => pick(view.data(result), fields);
  const rows = () => leaves(data()).map(({ path, value }) => [path, value]);
  const document = () => (wish.fields === undefined ? view.document(result) : pickedLeaves(leaves(data())));
  const done = { found: true, whole: true };
  switch (wish.format) {
    case 'json':
      return { text: renderJson(data()), ...done };
    case 'jsonl':
      return { text: renderJsonLines([data()]), ...done };
    case 'csv':
      return { text: renderCsv(['field', 'value'], rows()), ...done };
    case 'tsv':
      return { text: renderTsv(['field', 'value'], rows()), ...done };
    case 'markdown':
      return { text: await asMarkdown(document()), ...done };
    case 'text':
      return { text: await forPeople(document(), page), ...done };
  }
}

/** What draws documents is loaded only when one is drawn: data for programs starts sooner. */
async function asMarkdown(document: Document): Promise<string> {
  const { renderMarkdown } = await import('./markdown.js');
  return renderMarkdown(document);
}

async function forPeople(document: Document, page: Page): Promise<string> {
  if (page.accessible) {
    const { renderAccessible } = await import('./accessible.js');
    return renderAccessible(document, page);
  }
  const { renderText } = await import('./text.js');
  return renderText(document, page);
}
