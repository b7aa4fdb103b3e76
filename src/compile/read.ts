import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from '../core/problem.js';
import {
  type CareerEntry,
  type CurrencyEntry,
  careerShape,
  currencyShape,
  type FieldEntry,
  fieldShape,
  type MetrosEntry,
  type MovedEntry,
  metrosShape,
  movedShape,
  type PlaceEntry,
  placeShape,
  type ResourceEntry,
  resourceShape,
  type SkillEntry,
  type SourceEntry,
  skillShape,
  sourceShape,
  type WordsEntry,
  wordsShape,
} from './shapes.js';

export type Path = readonly (string | number)[];

/** An entry with the place it was read from. `file` is relative to the data folder. */
export interface Located<T> {
  id: string;
  value: T;
  file: string;
  lineOf(path: Path): number;
}

export interface Entries {
  careers: Located<CareerEntry>[];
  skills: Located<SkillEntry & { area: string }>[];
  resources: Located<ResourceEntry>[];
  fields: Located<FieldEntry>[];
  places: Located<PlaceEntry>[];
  currencies: Located<CurrencyEntry>[];
  sources: Located<SourceEntry>[];
  metros: Located<MetrosEntry> | null;
  moved: Located<MovedEntry> | null;
  words: Located<WordsEntry> | null;
  /**
   * What is there and cannot be used, so that nobody is blamed for naming it: an entry with the id it seems to have, or
   * (null) a whole file of entries.
   */
  unfit: { id: string | null; file: string }[];
}

/** What reading finds besides entries. */
interface Findings {
  problems: Problem[];
  unfit: Entries['unfit'];
}

interface YamlFile {
  file: string;
  value: unknown;
  lineOf(path: Path): number;
}

/**
 * Reads every file under the data folder. What does not fit its shape is a problem and is left out of the entries, so
 * that the checks can still speak about the rest in the same run.
 */
export function readEntries(folder: string): { entries: Entries; problems: Problem[] } {
  const findings: Findings = { problems: [], unfit: [] };
  const lists = <T>(files: string[], shape: z.ZodType<T>, idOf: (value: T, file: string) => string) =>
    files.flatMap((file) => readList(folder, file, shape, idOf, findings));
  const single = <T>(file: string, shape: z.ZodType<T>) => readOne(folder, file, shape, findings);

  const careers = yamlFiles(folder, 'careers', findings).flatMap((file) => {
    const located = readOne(folder, file, careerShape, findings);
    return located === null ? [] : [{ ...located, id: baseName(file) }];
  });
  const entries: Entries = {
    careers,
    skills: yamlFiles(folder, 'skills', findings).flatMap((file) =>
      lists([file], skillShape, (skill) => skill.id).map((located) => ({
        ...located,
        value: { ...located.value, area: baseName(file) },
      })),
    ),
    resources: lists(yamlFiles(folder, 'resources', findings), resourceShape, (resource) => resource.id),
    fields: lists(['fields.yaml'], fieldShape, (field) => field.id),
    places: lists(['places.yaml'], placeShape, (place) => place.id),
    currencies: lists(['currencies.yaml'], currencyShape, (currency) => currency.code),
    sources: lists(['sources.yaml'], sourceShape, (source) => source.id),
    metros: single('metros.yaml', metrosShape),
    moved: single('moved.yaml', movedShape),
    words: existsSync(join(folder, 'words.yaml')) ? single('words.yaml', wordsShape) : null,
    unfit: findings.unfit,
  };
  return { entries, problems: findings.problems };
}

function baseName(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.yaml$/, '');
}

function yamlFiles(folder: string, part: string, findings: Findings): string[] {
  const path = join(folder, part);
  if (!existsSync(path) || !statSync(path).isDirectory()) {
    findings.problems.push({ file: part, line: 0, rule: 'files', message: `there is no folder ${part}` });
    return [];
  }
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      if (/^[a-z0-9]+(-[a-z0-9]+)*\.yaml$/.test(name)) return [`${part}/${name}`];
      findings.problems.push({ file: `${part}/${name}`, line: 0, rule: 'files', message: 'is not named <id>.yaml' });
      return [];
    });
}

function readOne<T>(folder: string, file: string, shape: z.ZodType<T>, findings: Findings): Located<T> | null {
  const id = baseName(file);
  const yaml = readYaml(folder, file, findings.problems);
  const value = yaml === null ? null : conform(yaml, [], yaml.value, shape, findings.problems);
  if (yaml !== null && value !== null) return { id, value, file, lineOf: yaml.lineOf };
  findings.unfit.push({ id, file });
  return null;
}

function readList<T>(
  folder: string,
  file: string,
  shape: z.ZodType<T>,
  idOf: (value: T, file: string) => string,
  findings: Findings,
): Located<T>[] {
  const yaml = readYaml(folder, file, findings.problems);
  if (yaml === null || !Array.isArray(yaml.value)) {
    if (yaml !== null) findings.problems.push({ file, line: 1, rule: 'shape', message: 'is not a list' });
    findings.unfit.push({ id: null, file });
    return [];
  }
  return yaml.value.flatMap((item: unknown, index) => {
    const value = conform(yaml, [index], item, shape, findings.problems);
    if (value === null) {
      findings.unfit.push({ id: seemingId(item), file });
      return [];
    }
    return [{ id: idOf(value, file), value, file, lineOf: (path: Path) => yaml.lineOf([index, ...path]) }];
  });
}

/** The id that an entry of a list would have, were the rest of it as it should be. */
function seemingId(item: unknown): string {
  const { id, code } = (item ?? {}) as { id?: unknown; code?: unknown };
  return String(id ?? code ?? '');
}

function conform<T>(yaml: YamlFile, at: Path, value: unknown, shape: z.ZodType<T>, problems: Problem[]): T | null {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  for (const issue of result.error.issues) {
    const path = [...at, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
    const where = path.length === 0 ? '' : `${path.join('.')}: `;
    problems.push({
      file: yaml.file,
      line: yaml.lineOf(path),
      rule: 'shape',
      message: `${where}${issue.message}`,
    });
  }
  return null;
}

/** Reads one YAML 1.2 file; anything that is not one plain document of UTF-8 text is a problem, never an exception. */
function readYaml(folder: string, file: string, problems: Problem[]): YamlFile | null {
  const report = (line: number, message: string) => problems.push({ file, line, rule: 'yaml', message });
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, file)));
  } catch (error) {
    const reason = error instanceof TypeError ? 'it is not UTF-8 text' : (error as Error).message.replace(/, .*/, '');
    report(0, `cannot be read: ${reason}`);
    return null;
  }
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  for (const error of document.errors) {
    report(counter.linePos(error.pos[0]).line, error.message);
  }
  if (document.errors.length > 0) return null;
  try {
    return { file, value: document.toJS(), lineOf: (path) => lineOf(document, counter, path) };
  } catch (error) {
    report(1, (error as Error).message);
    return null;
  }
}

/** The line of the value at `path`, or of the nearest thing around it that is there. */
function lineOf(document: Document.Parsed, counter: LineCounter, path: Path): number {
  for (let length = path.length; length >= 0; length--) {
    const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
    const start = isMap(node) || isScalar(node) ? node.range?.[0] : (node as { range?: number[] } | null)?.range?.[0];
    if (start !== undefined) return counter.linePos(start).line;
  }
  return 1;
}
