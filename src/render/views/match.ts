import { HOLLAND, HOLLAND_NAMES, type Interests } from '../../core/career.js';
import { strongest } from '../../core/holland.js';
import type { Limited } from '../../core/limits.js';
import type { Match } from '../../core/match.js';
import type { Place } from '../../core/place.js';
import { TOP, TRIALS } from '../../core/stability.js';
import { CAREER_FIELDS, careerRecord } from '../career-record.js';
import { rounded } from '../data.js';
import type { Block, Entry } from '../document.js';
import { change, counted, grouped } from '../figures.js';
import { createNotes } from '../notes.js';
import { correlationWords, legend, payRemarks, payWords } from '../sections/career-table.js';
import { limitBlocks, limitRemarks } from '../sections/limits.js';
import { whyMatch } from '../sections/match-why.js';
import type { Sources } from '../sections/pay.js';
import type { ListView } from '../view.js';

export interface MatchResult {
  matches: readonly Match[];
  /** Before --limit. */
  total: number;
  person: {
    interests: Interests | null;
    /** Those that were named, and how many more they rest on. */
    skills: { names: readonly string[]; implied: number } | null;
    /** Interests were given, but are too alike to count. */
    flat: boolean;
  };
  limited: Pick<Limited, 'exclusions' | 'nearMisses'>;
  place: Place;
  /** Shares of the top ten by the id of the career, and the seed of the dice; null unless asked for. */
  stability: { shares: ReadonlyMap<string, number>; seed: number } | null;
  why: boolean;
  sources: Sources;
}

/** The careers that fit a person, best first. */
export const matchView: ListView<MatchResult> = {
  kind: 'list',
  fields: [
    'rank',
    ...CAREER_FIELDS,
    'score',
    'interestCorrelation',
    'skillScore',
    'skillTerm',
    'skillsHeld',
    'skillsNeeded',
    'skills',
    'topTenShare',
    'summary',
  ],
  data: ({ matches, stability }) =>
    matches.map(({ career, score, interests, skills }, at) => ({
      rank: at + 1,
      ...careerRecord(career),
      score: rounded(score),
      interestCorrelation: interests === null ? null : rounded(interests.correlation),
      skillScore: skills === null ? null : rounded(skills.score),
      /** The score beside that of the career they fit best: what counts. */
      skillTerm: skills === null ? null : rounded(skills.term),
      skillsHeld: skills?.terms.length ?? null,
      skillsNeeded: skills?.needs ?? null,
      skills: skills?.terms.map(({ skill }) => skill).join(' ') ?? null,
      topTenShare: stability === null ? null : (stability.shares.get(career.id) ?? 0),
      summary: career.summary,
    })),
  document(result) {
    const { matches, total, limited, place, why, sources } = result;
    const notes = createNotes();
    const careers = matches.map(({ career }) => career);
    return [
      { kind: 'title', text: 'What fits you', aside: `${counted(total, 'career')}, best first` },
      { kind: 'facts', rows: personRows(result) },
      { kind: 'entries', items: matches.map((match) => entry(match, result)) },
      ...matchRemarks(result).map((text): Block => ({ kind: 'hint', text })),
      ...(why ? [] : [{ kind: 'hint', text: 'How each comes about: --why' } as const]),
      ...limitBlocks(limited),
      { kind: 'heading', text: 'Figures' },
      legend(careers, place, interestsRow(result), sources, notes),
      ...notes.blocks(),
    ];
  },
  empty: ({ person }) =>
    person.skills === null ? 'no career is within these limits' : 'no career within these limits needs such skills',
  remarks: (result) => [...matchRemarks(result), ...limitRemarks(result.limited)],
};

function matchRemarks({ matches, total, person, place, stability }: MatchResult): string[] {
  const rest = total - matches.length;
  return [
    ...(rest > 0 ? [`${rest} more with a higher --limit`] : []),
    ...(person.flat ? ['Your six interests are almost the same and say nothing: ranked by skills alone'] : []),
    ...(stability === null
      ? []
      : [`Stability: ${TRIALS} sets of answers, each answer moved by one step, seed ${stability.seed}`]),
    ...payRemarks(
      matches.map(({ career }) => career),
      place,
    ),
  ];
}

function interestsRow({ matches, person }: MatchResult) {
  if (person.interests === null) return [];
  const sources = matches.flatMap(({ career }) => career.interests?.source ?? []);
  return [{ title: 'Interests', means: 'of the careers, measured for the occupation', sources }];
}

function personRows({ person: { interests, skills } }: MatchResult): { label: string; value: string }[] {
  const named = (scores: Interests) =>
    strongest(scores, HOLLAND.length)
      .map((type) => `${HOLLAND_NAMES[type]} ${grouped(scores[type], 2)}`)
      .join(', ');
  return [
    ...(interests === null ? [] : [{ label: 'Interests', value: named(interests) }]),
    ...(skills === null
      ? []
      : [
          {
            label: 'Skills',
            value: `${skills.names.join(', ')}${skills.implied === 0 ? '' : `, and ${skills.implied} they rest on`}`,
          },
        ]),
  ];
}

function entry(match: Match, { person, stability, why }: MatchResult): Entry {
  const { career, score } = match;
  const zone = career.zone === null ? [] : [`zone ${career.zone}`];
  const growth = career.outlook === null ? [] : [change(career.outlook.change)];
  const pay = career.pay === null ? [] : [payWords(career)];
  const reasons = [interestReason(match), skillReason(match), stabilityReason(match, stability)];
  return {
    title: career.title,
    bar: { fraction: score, measure: 'fit' },
    about: [career.id, career.fieldName, ...zone, ...pay, ...growth].join(' · '),
    text: reasons.filter((reason) => reason !== null).join(' '),
    ...(why ? { items: whyMatch(match, person.interests) } : {}),
  };
}

function interestReason({ career, interests }: Match): string | null {
  if (interests === null || career.interests === null) return null;
  const names = strongest(career.interests).map((type) => HOLLAND_NAMES[type]);
  return `${names.join(', ')}: correlation ${correlationWords(interests.correlation)}.`;
}

const NAMED = 5;

function skillReason({ skills }: Match): string | null {
  if (skills === null) return null;
  const names = skills.terms.slice(0, NAMED).map(({ name }) => name);
  const rest = skills.terms.length - names.length;
  const list = [...names, ...(rest > 0 ? [`${rest} more`] : [])].join(', ');
  return `You have ${skills.terms.length} of ${skills.needs} skills${list === '' ? '' : `: ${list}`}.`;
}

function stabilityReason({ career }: Match, stability: MatchResult['stability']): string | null {
  if (stability === null) return null;
  const share = Math.round((stability.shares.get(career.id) ?? 0) * 100);
  return `Among the first ${TOP} with ${share} % of the answers nearby.`;
}
