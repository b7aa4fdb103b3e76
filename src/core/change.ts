import { HOLLAND, type Interests } from './career.js';
import { countSets, eachSet, nextSets, type Reach, reachOf } from './change-sums.js';
import { isFlat, scoresOf } from './holland.js';
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
  /** In the order of asking. None when it is among the first already, or when no way was found (`found`). */
  moves: Move[];
  found: boolean;
  /** Proven: no fewer answers bring it there. */
  exact: boolean;
  /** At least so many answers have to be moved. */
  atLeast: number;
}

/** Among how many a career has to come. */
export const ENTER = 5;

/** Sets of six sums that are tried, half a second's work, before the search stops being exact. */
const TRIED = 1_000_000;

/** Sets of sums that are followed from one number of moved answers to the next when it is not. */
const BEAM = 100;

/**
 * The fewest answers that have to be moved, each to any value from 1 to 5, for a career to come among the first five.
 *
 * Careers are ranked by six sums of answers. With m answers of one type moved, its sum can be anything from the sum less
 * the m largest (answer − 1) to the sum plus the m largest (5 − answer), and nothing else. So instead of all sets of
 * answers, all sets of six sums are tried, those that one moved answer reaches first, then two, and so on: the first number
 * with which the career comes among the five is the least there is. Among several ways with that number the one that moves
 * the sums least is taken.
 *
 * Where that would take more than a million sets, a beam search goes on from the start: of all sets that one more moved
 * answer makes, it follows the hundred that bring the career furthest (Lowerre, The Harpy speech recognition system, 1976).
 * What it finds may not be the least; `atLeast` is what the exact part has proven.
 */
export function fewestMoves(answers: Answers, standing: Standing): Change {
  const start = scoreAnswers(answers);
  const rank = standing.rank(start);
  const reach = reachOf(
    HOLLAND.map((type) => [...answers].filter(([id]) => id.startsWith(type)).map(([, answer]) => answer)),
  );
  const enters = (sums: Interests) => isIn(sums, standing);
  const reached = (sums: Interests, atLeast: number): Change => {
    const moves = movesTo(sums, start, answers);
    const exact = moves.length === atLeast;
    return { rank, rankAfter: standing.rank(sums), moves, found: true, exact, atLeast };
  };
  if (enters(start)) return reached(start, 0);
  let tried = 0;
  let count = 1;
  for (; count <= answers.size; count += 1) {
    tried += countSets(reach, count);
    if (tried > TRIED) break;
    let best: Interests | null = null;
    eachSet(reach, count, (sums) => {
      if ((best === null || distance(sums, start) < distance(best, start)) && enters(sums)) best = { ...sums };
    });
    if (best !== null) return reached(best, count);
  }
  const found = beamSearch(reach, start, answers.size, standing);
  if (found !== null) return reached(found, count);
  return { rank, rankAfter: rank, moves: [], found: false, exact: false, atLeast: count };
}

/** Among the first; a flat profile ranks nothing. */
function isIn(sums: Interests, standing: Standing): boolean {
  return standing.isAmong(sums, ENTER) && !isFlat(sums);
}

function beamSearch(reach: Reach, start: Interests, most: number, standing: Standing): Interests | null {
  const ahead = (sums: Interests) => (isFlat(sums) ? Number.NEGATIVE_INFINITY : standing.ahead(sums, ENTER));
  let beam = [start];
  for (let count = 1; count <= most; count += 1) {
    const next = new Map(beam.flatMap((sums) => nextSets(reach, sums)).map((sums) => [scoresOf(sums).join(' '), sums]));
    const ordered = [...next.values()]
      .map((sums) => ({ sums, ahead: ahead(sums) }))
      .sort((a, b) => b.ahead - a.ahead)
      .slice(0, BEAM);
    beam = ordered.map(({ sums }) => sums);
    const entered = beam.find((sums) => isIn(sums, standing));
    if (entered !== undefined) return entered;
  }
  return null;
}

function distance(sums: Interests, start: Interests): number {
  return HOLLAND.reduce((all, type) => all + Math.abs(sums[type] - start[type]), 0);
}

/** The answers to move for the sums, those with most room first; in the order of asking. */
function movesTo(sums: Interests, start: Interests, answers: Answers): Move[] {
  const order = [...answers.keys()];
  const moves = HOLLAND.flatMap((type) => {
    let rest = sums[type] - start[type];
    const room = (answer: number) => (rest > 0 ? 5 - answer : answer - 1);
    const own = [...answers].filter(([id]) => id.startsWith(type)).sort((a, b) => room(b[1]) - room(a[1]));
    return own.flatMap(([id, from]) => {
      const by = Math.sign(rest) * Math.min(Math.abs(rest), room(from));
      rest -= by;
      return by === 0 ? [] : [{ id, from, to: from + by }];
    });
  });
  return moves.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
}
