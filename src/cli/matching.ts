import type { Database } from '../catalogue/database.js';
import { careerFacts } from '../catalogue/facts.js';
import { allSkills } from '../catalogue/skills.js';
import { sourcesById } from '../catalogue/sources.js';
import type { GivenAnswers } from '../core/answers.js';
import type { Interests } from '../core/career.js';
import { fewestMoves } from '../core/change.js';
import type { CareerFacts } from '../core/facts.js';
import { EXIT, Failure } from '../core/failure.js';
import { isFlat } from '../core/holland.js';
import { applyLimits, type Limit, type Limited } from '../core/limits.js';
import { matchCareers, matcher } from '../core/match.js';
import { implied } from '../core/path/needed.js';
import type { Place } from '../core/place.js';
import { scoreAnswers } from '../core/questionnaire.js';
import { stability } from '../core/stability.js';
import { standingOf } from '../core/standing.js';
import { limitRemarks } from '../render/sections/limits.js';
import type { ChangeResult } from '../render/views/change.js';
import type { MatchResult } from '../render/views/match.js';
import { refuseFlat } from './interest-scores.js';
import type { GivenInterests } from './match-input.js';

/** Who is matched with which careers. */
export interface Matching {
  all: readonly CareerFacts[];
  limits: readonly Limit[];
  limited: Limited;
  place: Place;
  interests: Interests | null;
  given: GivenAnswers | null;
  /** Ids, as they were named, and closed under prerequisites. */
  skills: { named: readonly string[]; closed: readonly string[] } | null;
  /** Interests were given, and left aside because they are flat. */
  flat: boolean;
}

/**
 * Joins what is known of a person with the careers within the limits. Throws a `Failure` (exit 4) for flat interests, except
 * where skills can rank without them.
 */
export function matchingOf(
  catalogue: Database,
  { place, limits }: { place: Place; limits: readonly Limit[] },
  interests: GivenInterests | null,
  have: readonly string[] | null,
): Matching {
  const flat = interests !== null && isFlat(interests.scores);
  if (flat && have === null) refuseFlat(interests.scores);
  const all = careerFacts(catalogue, place.id);
  return {
    all,
    limits,
    limited: applyLimits(all, limits),
    place,
    interests: flat ? null : (interests?.scores ?? null),
    given: flat ? null : (interests?.given ?? null),
    skills: have === null ? null : { named: have, closed: [...implied(have, allSkills(catalogue)).keys()] },
    flat,
  };
}

/**
 * The best `limit` matches and how they came about; with a `seed` also how stable the first ranks are, which takes answers.
 */
export function matchResult(
  catalogue: Database,
  matching: Matching,
  { limit, why, seed }: { limit: number; why: boolean; seed: number | null },
): MatchResult {
  const { interests, given, skills, limited, place, flat } = matching;
  const ranked = matcher(matching.all, limited.within, skills?.closed ?? null);
  const matches = ranked(interests);
  const names = new Map([...allSkills(catalogue)].map(([id, { name }]) => [id, name]));
  const ids = (scores: Interests) => ranked(scores).map(({ career }) => career.id);
  return {
    matches: matches.slice(0, limit),
    total: matches.length,
    person: {
      interests,
      skills: skills && {
        names: skills.named.map((id) => names.get(id) ?? id),
        implied: skills.closed.length - skills.named.length,
      },
      flat,
    },
    limited,
    place,
    stability: seed === null || given === null ? null : { shares: stability(given.answers, ids, seed), seed },
    why,
    sources: sourcesById(catalogue),
  };
}

/** What would bring the career `id` among the first; `given` are the answers that move. */
export function changeResult(matching: Matching, given: GivenAnswers, id: string): ChangeResult {
  const { all, limits, limited, skills } = matching;
  const career = all.find((one) => one.id === id) as CareerFacts;
  if (!limited.within.includes(career)) throw outside(career, limits);
  if (career.interests === null)
    throw new Failure(EXIT.usage, 'NO_INTERESTS', `no interests are published for ${career.title}`);
  const bySkill = matchCareers(all, all, { interests: null, skills: skills?.closed ?? [] });
  const terms = new Map(bySkill.map((one) => [one.career.id, one.score]));
  const standing = standingOf(career, limited.within, skills && ((one) => terms.get(one) ?? 0));
  const change = fewestMoves(given.answers, standing);
  const moved = new Map(given.answers);
  for (const { id: activity, to } of change.moves) moved.set(activity, to);
  return {
    career,
    questionnaire: given.questionnaire,
    change,
    scores: scoreAnswers(given.answers),
    scoresAfter: scoreAnswers(moved),
  };
}

function outside(career: CareerFacts, limits: readonly Limit[]): Failure {
  const hint = limitRemarks({ ...applyLimits([career], limits), nearMisses: [] }).join('; ');
  return new Failure(
    EXIT.usage,
    'OUTSIDE_LIMITS',
    `${career.title} is outside the limits: no answer brings it in`,
    hint,
  );
}
