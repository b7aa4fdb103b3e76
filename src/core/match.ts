import type { Interests } from './career.js';
import type { CareerFacts } from './facts.js';
import { alikeness } from './holland.js';
import { rarities, type SkillFit, skillFit } from './skill-fit.js';

/** What is known about a person; at least one of the two. */
export interface Person {
  /** Six scores on any scale that starts at 0 or above; not flat (`isFlat`). */
  interests: Interests | null;
  /** Ids of skills, closed under prerequisites. */
  skills: readonly string[] | null;
}

/**
 * What interests and skills count when both are given. Nothing known to us says that one tells more than the other, and
 * equal weights do as well as fitted ones where the terms point the same way: Dawes, The robust beauty of improper linear
 * models in decision making, American Psychologist 34 (1979).
 */
export const WEIGHTS = { interests: 0.5, skills: 0.5 } as const;

export interface Match {
  career: CareerFacts;
  /** 0 to 1. */
  score: number;
  /** Null without interests of the person. */
  interests: { correlation: number; term: number } | null;
  /** Null without skills of the person. `best` is the highest score of all careers, whatever the limits. */
  skills: (SkillFit & { best: number; term: number }) | null;
}

/**
 * Careers by how well they fit a person, the best first, then by id.
 *
 *     interests = (1 + r) ÷ 2, with r the correlation of the two profiles (`alikeness`)
 *     skills    = s ÷ s of the best career, with s as `skillFit` has it
 *     score     = 0.5 · interests + 0.5 · skills; one of them alone when only that is known of the person
 *
 * Both terms reach from 0 to 1. A career that scores 0, or has no interests where those count, is left out. `all` are the
 * careers of the catalogue: rarity and the best career are found among them, so that limits never change a score.
 */
export function matchCareers(all: readonly CareerFacts[], within: readonly CareerFacts[], person: Person): Match[] {
  return matcher(all, within, person.skills)(person.interests);
}

/** The same for one set of skills and any number of interests. */
export function matcher(
  all: readonly CareerFacts[],
  within: readonly CareerFacts[],
  skills: Person['skills'],
): (interests: Interests | null) => Match[] {
  const skillTerm = skillTerms(all, skills);
  return (person) =>
    within
      .flatMap((career): Match[] => {
        const correlation = person === null ? null : alikenessTo(career, person);
        if (person !== null && correlation === null) return [];
        const interests = correlation === null ? null : { correlation, term: (1 + correlation) / 2 };
        const known = { interests, skills: skillTerm(career) };
        return [{ career, ...known, score: scoreOf(known) }];
      })
      .filter(({ score }) => score > 0)
      .sort((a, b) => b.score - a.score || (a.career.id < b.career.id ? -1 : 1));
}

function alikenessTo({ interests }: CareerFacts, person: Interests): number | null {
  return interests === null ? null : alikeness(person, interests);
}

function skillTerms(all: readonly CareerFacts[], have: Person['skills']): (career: CareerFacts) => Match['skills'] {
  if (have === null) return () => null;
  const rarity = rarities(all);
  const fits = new Map(all.map((career) => [career.id, skillFit(career.needs, have, rarity)]));
  const best = Math.max(0, ...[...fits.values()].map(({ score }) => score));
  return ({ id }) => {
    const fit = fits.get(id) as SkillFit;
    return { ...fit, best, term: best === 0 ? 0 : fit.score / best };
  };
}

function scoreOf({ interests, skills }: Pick<Match, 'interests' | 'skills'>): number {
  if (interests === null) return skills?.term ?? 0;
  if (skills === null) return interests.term;
  return WEIGHTS.interests * interests.term + WEIGHTS.skills * skills.term;
}
