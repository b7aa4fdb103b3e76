/**
 * The education that is usual at entry, least first: the scale of the US Bureau of Labor Statistics, whose projections
 * name one of these for every occupation.
 */
export const EDUCATION = [
  'none',
  'high-school',
  'some-college',
  'certificate',
  'associate',
  'bachelor',
  'master',
  'doctorate',
] as const;
export type Education = (typeof EDUCATION)[number];

/** As the Bureau words them. */
export const EDUCATION_NAMES: Readonly<Record<Education, string>> = {
  none: 'no formal educational credential',
  'high-school': 'high school diploma or equivalent',
  'some-college': 'some college, no degree',
  certificate: 'postsecondary nondegree award',
  associate: "associate's degree",
  bachelor: "bachelor's degree",
  master: "master's degree",
  doctorate: 'doctoral or professional degree',
};

const BEGINNINGS: readonly (readonly [RegExp, Education])[] = [
  [/^(none$|no formal)/, 'none'],
  [/^high.school/, 'high-school'],
  [/^some.college/, 'some-college'],
  [/^(postsecondary|certificate)/, 'certificate'],
  [/^associate/, 'associate'],
  [/^bachelor/, 'bachelor'],
  [/^master/, 'master'],
  [/^(doctor|professional)/, 'doctorate'],
];

/** The level that words name, ours or the Bureau's, in any case; null when they name none. */
export function educationLevel(words: string): Education | null {
  const plain = words.trim().toLowerCase();
  return BEGINNINGS.find(([beginning]) => beginning.test(plain))?.[1] ?? null;
}
