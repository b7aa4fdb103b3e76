import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';
import { answersIn, type Fault, type GivenAnswers, type Written } from '../core/answers.js';
import { EXIT, Failure } from '../core/failure.js';

const LARGEST = 1_000_000;
/** Faults that are told; more of them have one cause. */
const TOLD = 6;

/**
 * Reads a YAML file of answers (`answersIn` has its shape). Throws a `Failure` (exit 4) that names the file and, line by
 * line, what is wrong with it: answers that are missing, not asked for or out of range, or a file that is none of the sort.
 */
export function readAnswers(path: string): GivenAnswers {
  const { written, faults } = parsed(textOf(path), path);
  if (written === null) throw bad(path, faults);
  const result = answersIn(written);
  if (result.given === null) throw bad(path, result.faults);
  return result.given;
}

function textOf(path: string): string {
  try {
    if (statSync(path).isDirectory()) throw unreadable(path, 'is a folder');
    const bytes = beginning(path, LARGEST + 1);
    if (bytes.length > LARGEST) throw unreadable(path, 'is too large for answers');
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof Failure) throw error;
    if (error instanceof TypeError) throw unreadable(path, 'is not UTF-8 text');
    const { code, message } = error as NodeJS.ErrnoException;
    throw unreadable(path, code === 'ENOENT' ? 'is not there' : `cannot be read: ${message}`);
  }
}

/** Up to so many bytes of a file, which may be a pipe or a device without an end. */
function beginning(path: string, most: number): Uint8Array {
  const bytes = new Uint8Array(most);
  const file = openSync(path, 'r');
  try {
    for (let length = 0; ; ) {
      const read = readSync(file, bytes, length, most - length, null);
      length += read;
      if (read === 0 || length === most) return bytes.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

/** The one place outside `compile/` that reads YAML; this file is loaded for those who have answers. Aliases are not followed. */
function parsed(text: string, path: string): { written: Written | null; faults: Fault[] } {
  const lines = new LineCounter();
  const lineOf = (node: unknown, above: number) => {
    const start = (node as Node | null)?.range?.[0];
    return start === undefined ? above : lines.linePos(start).line;
  };
  const writtenAs = (node: unknown, above: number): Written => {
    const line = lineOf(node, above);
    if (isSeq(node)) return { line, kind: 'list', items: node.items.map((item) => writtenAs(item, line)) };
    if (!isMap(node)) return { line, kind: 'scalar', value: isScalar(node) ? node.value : null };
    const entries = node.items.map(({ key, value }) => {
      const at = lineOf(key, line);
      return { key: isScalar(key) ? String(key.value) : '', line: at, value: writtenAs(value, at) };
    });
    return { line, kind: 'map', entries };
  };
  try {
    const { contents, errors } = parseDocument(text, { lineCounter: lines, prettyErrors: false });
    // What comes after the first error often comes of it.
    const [first] = errors;
    if (first === undefined) return { written: writtenAs(contents, 1), faults: [] };
    const what = first.code === 'MULTIPLE_DOCS' ? 'the file holds several documents' : first.message;
    return { written: null, faults: [{ line: lines.linePos(first.pos[0]).line, what }] };
  } catch (error) {
    throw unreadable(path, `is nested too deeply: ${(error as Error).message}`);
  }
}

const HINT =
  'questionnaire: short or long, and answers: R1 to C5 or C10, each 1 to 5; career match --quiz short --save FILE makes one';

function unreadable(path: string, what: string): Failure {
  return new Failure(EXIT.badData, 'BAD_ANSWERS', `the answers file ${path} ${what}`, HINT);
}

function bad(path: string, faults: readonly Fault[]): Failure {
  const told = faults.slice(0, TOLD).map(({ line, what }) => `line ${line}: ${what}`);
  const rest = faults.length - told.length;
  const list = [...told, ...(rest > 0 ? [`and ${rest} more`] : [])].join('; ');
  return new Failure(EXIT.badData, 'BAD_ANSWERS', `the answers file ${path}, ${list}`, HINT);
}
