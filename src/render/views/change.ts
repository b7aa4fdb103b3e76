import { type CareerName, HOLLAND, HOLLAND_NAMES, type Interests } from '../../core/career.js';
import { type Change, ENTER } from '../../core/change.js';
import { ANSWER_WORDS, activitiesOf, type Questionnaire } from '../../core/questionnaire.js';
import type { Block, Document } from '../document.js';
import { counted } from '../figures.js';
import { scoreWords } from '../sections/match-why.js';
import type { SubjectView } from '../view.js';

export interface ChangeResult {
  career: CareerName;
  questionnaire: Questionnaire;
  change: Change;
  /** The six scores as they are, and with the moves. */
  scores: Interests;
  scoresAfter: Interests;
}

/** The fewest answers that would bring a career among the first five. */
export const changeView: SubjectView<ChangeResult> = {
  kind: 'subject',
  fields: [
    'id',
    'title',
    'questionnaire',
    'rank',
    'target',
    'rankAfter',
    'found',
    'exact',
    'atLeast',
    'moved',
    'moves',
    'scores',
    'scoresAfter',
  ],
  data: ({ career, questionnaire, change, scores, scoresAfter }) => ({
    id: career.id,
    title: career.title,
    questionnaire,
    rank: change.rank,
    target: ENTER,
    rankAfter: change.rankAfter,
    found: change.found,
    exact: change.exact,
    atLeast: change.atLeast,
    moved: change.moves.length,
    moves: detailed(change, questionnaire).map(({ id, text, from, to }) => ({ id, activity: text, from, to })),
    scores: { ...scores },
    scoresAfter: { ...scoresAfter },
  }),
  document(result): Document {
    const { career, questionnaire, change, scores, scoresAfter } = result;
    return [
      { kind: 'title', text: `What would bring ${career.title} among the first ${ENTER}`, aside: `now ${change.rank}` },
      { kind: 'paragraph', text: finding(result) },
      ...(change.moves.length === 0
        ? []
        : ([
            {
              kind: 'table',
              columns: [{ title: '' }, { title: 'Now' }, { title: 'Then' }],
              rows: detailed(change, questionnaire).map(({ text, from, to }) => [text, inWords(from), inWords(to)]),
            },
            { kind: 'heading', text: 'Your scores' },
            {
              kind: 'facts',
              rows: HOLLAND.filter((type) => scores[type] !== scoresAfter[type]).map((type) => ({
                label: HOLLAND_NAMES[type],
                value: `${scores[type]}, then ${scoresAfter[type]}`,
              })),
            },
            { kind: 'hint', text: `Ranked ${change.rankAfter} then: ${scoreWords(scoresAfter)}` },
          ] satisfies Block[])),
    ];
  },
};

function finding({ career, change, questionnaire }: ChangeResult): string {
  const all = activitiesOf(questionnaire).length;
  const { rank, found, exact, atLeast, moves } = change;
  if (rank <= ENTER) return `${career.title} is there already; no answer has to move.`;
  if (!found) return `No way was found; at least ${atLeast} of the ${all} answers would have to move.`;
  const answers = counted(moves.length, 'answer');
  if (moves.length === 1) return `One answer of ${all} would have to move.`;
  if (exact) return `${answers} of ${all} would have to move: all ways with fewer were tried, and none will do.`;
  return `${answers} of ${all} would do, found step by step; it takes at least ${atLeast}, for all ways with fewer were tried.`;
}

function detailed({ moves }: Change, questionnaire: Questionnaire) {
  const texts = new Map(activitiesOf(questionnaire).map(({ id, text }) => [id, text]));
  return moves.map((move) => ({ ...move, text: texts.get(move.id) ?? move.id }));
}

function inWords(answer: number): string {
  return `${answer} ${ANSWER_WORDS[answer]}`;
}
