import { coverageOf } from '../../src/compile/coverage.js';
import { readEntries } from '../../src/compile/read.js';

/** The table of docs/catalogue.md: what the sources hold, by field. */
export function totals(folder: string): string {
  const { entries } = readEntries(folder);
  const coverage = new Map(coverageOf(entries).map((row) => [row.career, row]));
  const rows = entries.fields.map(({ id, value }) => {
    const careers = entries.careers.filter((career) => career.value.field === id);
    const sum = (count: (career: (typeof careers)[number]) => number) =>
      careers.reduce((total, career) => total + count(career), 0);
    return [
      value.name,
      careers.length,
      sum((career) => career.value.aliases.length),
      sum((career) => coverage.get(career.id)?.figures ?? 0),
      least(careers.map((career) => coverage.get(career.id)?.courses ?? 0)),
      least(careers.map((career) => coverage.get(career.id)?.books ?? 0)),
    ];
  });
  const books = entries.resources.filter(({ value }) => value.kind === 'book');
  const free = entries.resources.filter(({ value }) => value.cost !== 'paid');
  const all = (column: number) => rows.reduce((total, row) => total + Number(row[column]), 0);
  return [
    `${number(entries.careers.length)} careers, ${number(entries.skills.length)} skills and ${number(entries.resources.length)} resources: ${number(books.length)} books and ${number(entries.resources.length - books.length)} courses, certificates, tutorials and documents, of which ${number(free.length)} cost nothing to read or follow. ${number(entries.places.length)} places, ${number(entries.currencies.length)} currencies, ${number(entries.sources.length)} sources.`,
    '',
    '| field | careers | aliases | figures | courses, at least | books, at least |',
    '|---|--:|--:|--:|--:|--:|',
    ...rows.map((row) => `| ${row.map((value) => (typeof value === 'number' ? number(value) : value)).join(' | ')} |`),
    `| **all** | ${number(all(1))} | ${number(all(2))} | ${number(all(3))} | ${least(rows.map((row) => Number(row[4])))} | ${least(rows.map((row) => Number(row[5])))} |`,
  ].join('\n');
}

/** Courses and books are shared between careers, so that a sum of them would count most twice. */
function least(counts: readonly number[]): number {
  return Math.min(...counts);
}

function number(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
