import { HOLLAND, type Interests } from '../../core/career.js';
import { deviations, product } from '../../core/correlation.js';
import { scoresOf } from '../../core/holland.js';
import { type Match, WEIGHTS } from '../../core/match.js';
import { grouped } from '../figures.js';

/** The six scores in a row: R 4 I 5 A 2 … */
export function scoreWords(interests: Interests): string {
  return HOLLAND.map((type) => `${type} ${grouped(interests[type], 2)}`).join(' ');
}

/** Every term of a score, so that a reader can work it out again. */
export function whyMatch({ career, interests, skills, score }: Match, person: Interests | null): string[] {
  return [
    ...(interests === null || person === null || career.interests === null
      ? []
      : interestItems(person, career.interests, interests)),
    ...(skills === null ? [] : skillItems(skills)),
    interests !== null && skills !== null
      ? `score: ${WEIGHTS.interests} × ${figure(interests.term)} + ${WEIGHTS.skills} × ${figure(skills.term)} = ${figure(score)}`
      : `score: ${figure(score)}, that term alone`,
  ];
}

function interestItems(
  person: Interests,
  career: Interests,
  { correlation, term }: NonNullable<Match['interests']>,
): string[] {
  const [yours, its] = [deviations(scoresOf(person)), deviations(scoresOf(career))];
  const products = product(yours, its);
  const [squares, otherSquares] = [product(yours, yours), product(its, its)];
  return [
    `you: ${scoreWords(person)}; the career: ${scoreWords(career)}`,
    `correlation: ${figure(products)} ÷ √(${figure(squares)} × ${figure(otherSquares)}) = ${figure(correlation)}, from the deviations around the two means`,
    `interests: (1 + ${figure(correlation)}) ÷ 2 = ${figure(term)}`,
  ];
}

function skillItems({ terms, needed, offered, score, best, term }: NonNullable<Match['skills']>): string[] {
  const shared = terms.reduce((total, { product: one }) => total + one, 0);
  return [
    ...terms.map(
      ({ name, importance, rarity, product: one }) =>
        `${name}: importance ${importance} × rarity ${figure(rarity)} = ${figure(one)}`,
    ),
    `coverage: ${figure(shared)} ÷ ${figure(needed)}, all that the career needs`,
    `use: ${figure(shared)} ÷ ${figure(offered)}, the most that your skills could be worth`,
    `skills: √(coverage × use) = ${figure(score)}, ÷ ${figure(best)} of the career they fit best = ${figure(term)}`,
  ];
}

function figure(value: number): string {
  return value.toFixed(3).replace(/^-/, '−');
}
