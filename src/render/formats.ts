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
  switch (wish.format) {
    case 'json':
      return { text: renderJson(records.map((record) => pick(record, fields))), found };
    case 'jsonl':
      return { text: renderJsonLines(records.map((record) => pick(record, fields))), found };
    case 'csv':
      return { text: renderCsv(fields, rows), found };
    case 'tsv':
      return { text: renderTsv(fields, rows), found };
    case 'markdown':
      return { text: found ? await asMarkdown(document()) : '', found };
    case 'text':
      if (!found) return { text: '', found };
      if (!page.rich && !page.accessible) return { text: renderPiped(rows), found };
      return { text: await forPeople(document(), page), found };
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
  const found = true;
  switch (wish.format) {
    case 'json':
      return { text: renderJson(data()), found };
    case 'jsonl':
      return { text: renderJsonLines([data()]), found };
    case 'csv':
      return { text: renderCsv(['field', 'value'], rows()), found };
    case 'tsv':
      return { text: renderTsv(['field', 'value'], rows()), found };
    case 'markdown':
      return { text: await asMarkdown(document()), found };
    case 'text':
      return { text: await forPeople(document(), page), found };
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
