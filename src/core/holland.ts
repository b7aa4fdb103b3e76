import { HOLLAND, type Holland, type Interests } from './career.js';
import { correlation } from './correlation.js';

/**
 * The strongest of the six interests, strongest first: Holland's code, “ICR”. Equal ones keep the order of the hexagon,
 * R I A S E C.
 */
export function strongest(interests: Interests, count = 3): Holland[] {
  return [...HOLLAND].sort((a, b) => interests[b] - interests[a]).slice(0, count);
}

/** The six scores in the order of the hexagon, R I A S E C. */
export function scoresOf(interests: Interests): number[] {
  return HOLLAND.map((type) => interests[type]);
}

/**
 * How alike two interest profiles are: Pearson's correlation over the six scores, −1 to 1; null when either is the same
 * throughout. Only the shape counts: adding to all six scores, or multiplying them, changes nothing, so that scores of any
 * scale compare with the 1 to 7 of an occupation. This is how the O*NET Interest Profiler links people to occupations:
 * Rounds, Su, Lewis and Rivkin, O*NET Interest Profiler Short Form: Psychometric Characteristics (2010).
 */
export function alikeness(one: Interests, other: Interests): number | null {
  return correlation(scoresOf(one), scoresOf(other));
}

/** A profile is flat when its highest score is less than this share of itself above the lowest. */
const FLAT_BELOW = 0.1;

/**
 * Whether six scores are so alike that their correlation with anything is chance: the highest less the lowest, which is
 * Holland's differentiation (Making Vocational Choices, 1973), is below a tenth of the highest. The tenth is our choice:
 * 20 and 21 of 40 are alike, 3 and 4 of 5 are not. Correlation is undefined for a profile without any difference.
 */
export function isFlat(interests: Interests): boolean {
  const scores = scoresOf(interests);
  const highest = Math.max(...scores);
  return highest === 0 || highest - Math.min(...scores) < FLAT_BELOW * highest;
}
