/** How far up the ladder a title says that somebody is; `null` where it says nothing. */
export const LEVELS = ['trainee', 'junior', 'mid', 'senior', 'lead', 'head'] as const;
export type Level = (typeof LEVELS)[number];

const WORDS: Readonly<Record<Level, string>> = {
  trainee: 'trainee intern internship apprentice apprenticeship student graduate grad cadet probationary placement',
  junior: 'junior jr jnr entry beginner i',
  mid: 'mid midlevel intermediate ii experienced',
  senior: 'senior sr snr iii advanced veteran',
  lead: 'lead leading principal iv v vi master distinguished',
  head: 'head chief vp',
};

const LEVEL_OF: ReadonlyMap<string, Level> = new Map(
  LEVELS.flatMap((level) => WORDS[level].split(' ').map((word): [string, Level] => [word, level])),
);

/** Grades written as figures count only after the words of the title: “Nurse 2”, never “2 nurses”. */
const GRADES: ReadonlyMap<string, Level> = new Map([
  ['1', 'junior'],
  ['2', 'mid'],
  ['3', 'senior'],
  ['4', 'lead'],
  ['5', 'lead'],
]);

/** A staff engineer stands above a senior one; a staff nurse is simply on the staff. */
const RANKS_STAFF = new Set(['engineer', 'eng', 'engr', 'developer', 'dev', 'scientist', 'designer', 'programmer']);

/** A figure after one of these counts something else: licences, pupils. */
const COUNTED = new Set(['class', 'category', 'year', 'grade', 'stage', 'ks', 'key']);

/** The level that a word of `given` says; figures and numerals as grades only in the last place. */
export function levelOf(word: string, isLast: boolean, given: readonly string[]): Level | null {
  if (word === 'staff') return given.some((other) => RANKS_STAFF.has(other)) ? 'lead' : null;
  const grade = isLast && !COUNTED.has(given.at(-2) ?? '') ? GRADES.get(word) : undefined;
  return LEVEL_OF.get(word) ?? grade ?? null;
}

/** The higher of two levels: a senior lead engineer leads. */
export function higher(a: Level | null, b: Level | null): Level | null {
  if (a === null || b === null) return a ?? b;
  return LEVELS.indexOf(a) > LEVELS.indexOf(b) ? a : b;
}
