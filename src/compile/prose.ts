import type { Located, Path } from './read.js';
import type { CareerEntry } from './shapes.js';

export interface Passage {
  path: Path;
  text: string;
}

/** Every passage of a career that we wrote ourselves: not names, titles or what a source calls an occupation. */
export function careerProse(career: CareerEntry): Passage[] {
  const list = (key: 'duties' | 'challenges' | 'rewards') =>
    career[key].map((text, index) => ({ path: [key, index], text }));
  return [
    { path: ['summary'], text: career.summary },
    { path: ['intro'], text: career.intro },
    ...list('duties'),
    { path: ['work', 'setting'], text: career.work.setting },
    { path: ['work', 'hours'], text: career.work.hours },
    { path: ['work', 'pattern'], text: career.work.pattern },
    ...career.routes.map((route, index) => ({ path: ['routes', index, 'text'], text: route.text })),
    ...career.licence.map((entry, index) => ({ path: ['licence', index, 'text'], text: entry.text })),
    { path: ['growth', 'text'], text: career.growth.text },
    ...career.growth.branches.map((branch, index) => ({
      path: ['growth', 'branches', index, 'why'],
      text: branch.why,
    })),
    ...career.transferable.map((entry, index) => ({ path: ['transferable', index, 'why'], text: entry.why })),
    ...list('challenges'),
    ...list('rewards'),
    ...career.projects.map((project, index) => ({ path: ['projects', index, 'brief'], text: project.brief })),
    { path: ['learning', 'courses'], text: career.learning.courses },
    { path: ['learning', 'enough'], text: career.learning.enough },
  ];
}

export interface Sentence {
  file: string;
  line: number;
  text: string;
  /** Lower-case words without punctuation. */
  words: string[];
}

/** The sentences of all given careers, in file order. */
export function careerSentences(careers: readonly Located<CareerEntry>[]): Sentence[] {
  return careers.flatMap((career) =>
    careerProse(career.value).flatMap(({ path, text }) =>
      text
        .split(/(?<=[.?!])\s+/)
        .map((sentence) => ({
          file: career.file,
          line: career.lineOf(path),
          text: sentence,
          words: sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [],
        }))
        .filter((sentence) => sentence.words.length > 0),
    ),
  );
}
