import { HOLLAND, type Interests } from './career.js';
import { cheapestSums } from './change-sums.js';
import { isFlat } from './holland.js';
import { type Answers, scoreAnswers } from './questionnaire.js';
import type { Standing } from './standing.js';

/** One answer that would have to be another. */
export interface Move {
  id: string;
  from: number;
  to: number;
}

export interface Change {
  /** Where the career stands now, 1 for the first. */
  rank: number;
  /** Where it stands after the moves; the same without any. */
  rankAfter: number;
  /** None when it is among the first already, or when no way was found (`found`). */
  moves: Move[];
  found: boolean;
  /** Proven: no fewer answers bring it there. */
  exact: boolean;
  /** At least so many answers have to be moved. */
  atLeast: number;
}

/** Among how many a career has to come. */
export const ENTER = 5;

/** Sets of six scores that are tried before the search stops being exact. */
const EXACT_UP_TO = 400_000;

/**
 * The fewest answers that have to be moved, each to any value from 1 to 5, for a career to come among the first five.
 *
 * Careers are ranked by six sums of answers. With m answers of one type moved, its sum can be anything from the sum less
 * the m largest (answer − 1) to the sum plus the m largest (5 − answer), and nothing else. So instead of all sets of
 * answers, all sets of six sums are tried, those that one moved answer reaches first, then two, and so on: the first number
 * with which the career comes among the five is the least there is. Among several ways with that number the one that moves
 * the sums least is taken. After 400,000 sets the search turns greedy: it moves, one after the other, the answer that
 * brings the career furthest, and says how many answers are certainly needed.
 */
export function fewestMoves(answers: Answers, standing: Standing): Change {
  const start = scoreAnswers(answers);
  const now = standing.rank(start);
  const none = { rank: now, rankAfter: now, moves: [], found: true, exact: true, atLeast: 0 };
  if (now <= ENTER) return none;
  const types = HOLLAND.map((type) => [...answers].filter(([id]) => id.startsWith(type)).map(([, answer]) => answer));
  let tried = 0;
  let count = 1;
  for (; count <= answers.size; count += 1) {
    const sets = cheapestSums(types, count, EXACT_UP_TO - tried);
    if (sets === null) break;
    tried += sets.length;
    const best = nearest(sets, start, standing);
    if (best === null) continue;
    const rankAfter = standing.rank(best);
    return { ...none, rankAfter, moves: movesTo(best, start, answers), atLeast: count };
  }
  return greedy(answers, standing, { ...none, exact: false, found: false, atLeast: count });
}

function nearest(sets: readonly Interests[], start: Interests, standing: Standing): Interests | null {
  const distance = (sums: Interests) => HOLLAND.reduce((all, type) => all + Math.abs(sums[type] - start[type]), 0);
  let best: Interests | null = null;
  for (const sums of sets) {
    if (best !== null && distance(sums) >= distance(best)) continue;
    if (!isFlat(sums) && standing.rank(sums) <= ENTER) best = sums;
  }
  return best;
}

function greedy(answers: Answers, standing: Standing, change: Change): Change {
  const current = new Map(answers);
  const moves: Move[] = [];
  while (moves.length < answers.size) {
    const still = [...current].filter(([id]) => moves.every((move) => move.id !== id));
    const options = still.flatMap(([id, from]) =>
      [1, 2, 3, 4, 5]
        .filter((to) => to !== from)
        .map((to) => ({ id, from, to, ahead: ahead(new Map(current).set(id, to), standing) })),
    );
    const [best] = options.sort((a, b) => b.ahead - a.ahead);
    if (best === undefined) break;
    const { id, from, to } = best;
    current.set(id, to);
    moves.push({ id, from, to });
    if (best.ahead > 0) return { ...change, rankAfter: standing.rank(scoreAnswers(current)), moves, found: true };
  }
  return change;
}

function ahead(answers: Answers, standing: Standing): number {
  const sums = scoreAnswers(answers);
  return isFlat(sums) ? Number.NEGATIVE_INFINITY : standing.ahead(sums, ENTER);
}

/** The answers to move for the sums, those with most room first, then in the order of asking. */
function movesTo(sums: Interests, start: Interests, answers: Answers): Move[] {
  const wanted = HOLLAND.flatMap((type) => {
    let rest = sums[type] - start[type];
    const room = (answer: number) => (rest > 0 ? 5 - answer : answer - 1);
    const own = [...answers].filter(([id]) => id.startsWith(type)).sort((a, b) => room(b[1]) - room(a[1]));
    return own.flatMap(([id, from]) => {
      const by = Math.sign(rest) * Math.min(Math.abs(rest), rest > 0 ? 5 - from : from - 1);
      rest -= by;
      return by === 0 ? [] : [{ id, from, to: from + by }];
    });
  });
  const order = [...answers.keys()];
  return wanted.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
