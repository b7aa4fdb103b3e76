import type { Document } from './document.js';

export type Scalar = string | number | boolean | null;
export type Json = Scalar | readonly Json[] | { readonly [key: string]: Json };

/** A value in a cell; nothing for what is unknown. */
export function scalarText(value: Scalar): string {
  return value === null ? '' : String(value);
}

/** One line of a list: every record of a list has the same keys, `null` where nothing is known. */
export type FlatRecord = { readonly [key: string]: Scalar };

/** What a command found, with its two faces: data for programs, a document for people. */
export type View<Result> = SubjectView<Result> | ListView<Result>;

/** One subject is one object. */
export interface SubjectView<Result> {
  kind: 'subject';
  /** The top-level keys of `data`, in order: what `--fields` may name. */
  fields: readonly string[];
  data(result: Result): { readonly [key: string]: Json };
  document(result: Result): Document;
  /** Formats that only this view has, by name, and what each makes of the result. */
  formats?: Readonly<Record<string, (result: Result) => string | Promise<string>>>;
}

/** Several things are an array of flat records; read through a pipe they are tab-separated, one a line. */
export interface ListView<Result> {
  kind: 'list';
  fields: readonly string[];
  data(result: Result): readonly FlatRecord[];
  document(result: Result): Document;
  /** Words for stderr when the list is empty: what to try instead. */
  empty(result: Result): string;
  /** What the document says about the whole list, for stderr where only the records are written. */
  remarks?(result: Result): readonly string[];
}
