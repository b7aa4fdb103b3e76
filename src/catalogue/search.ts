import { groupBy } from '../core/group-by.js';
import { nameKey } from '../core/name.js';
import { confidence, shares, specialism } from '../core/search/decode.js';
import type { IndexedWord, Mention } from '../core/search/evidence.js';
import { lookUp, type WordIndex } from '../core/search/look-up.js';
import { asMeant, type Ranked, rankCareers, total } from '../core/search/rank.js';
import { type Passage, reasonOf } from '../core/search/reason.js';
import type { Decoded, ExplainedHit, Reason } from '../core/search.js';
import { type Reading, readTitle } from '../core/title/read.js';
import type { Database } from './database.js';

const WORDS = 'SELECT word, rarity, named FROM word WHERE word IN (SELECT value FROM json_each(@words)) ORDER BY word';
const MENTIONS = `
  SELECT word, career, strength, part FROM mention WHERE word IN (SELECT value FROM json_each(@words))
  ORDER BY word, career`;
const VOCABULARY = 'SELECT word FROM word WHERE named = 1 ORDER BY word';
const EXACT = "SELECT target, origin FROM name WHERE kind = 'career' AND key = @key ORDER BY target";
const CAREERS = `
  SELECT career.id, career.title, field.name AS fieldName, career.summary
  FROM career JOIN field ON field.id = career.field
  WHERE career.id IN (SELECT value FROM json_each(@ids)) ORDER BY career.id`;
const PASSAGES = `
  SELECT id, reason, text FROM (
    SELECT id, 0 AS rank, 'title' AS reason, 0 AS position, title AS text FROM career
    UNION ALL SELECT target, 1, 'alias', 0, text FROM name WHERE kind = 'career' AND origin = 'alias'
    UNION ALL SELECT career, 2, 'skill', position, skill.name FROM need JOIN skill ON skill.id = need.skill
    UNION ALL SELECT career, 2, 'skill', position, name.text FROM need
      JOIN name ON name.kind = 'skill' AND name.target = need.skill AND name.origin = 'alias'
    UNION ALL SELECT career, 3, 'tool', position, name FROM tool
    UNION ALL SELECT career, 4, 'duty', position, text FROM statement WHERE section = 'duties'
    UNION ALL SELECT id, 5, 'summary', 0, summary FROM career
    UNION ALL SELECT id, 6, 'text', 0, intro FROM career
  ) WHERE id = @id ORDER BY rank, position, text`;

/** What a career whose very name was typed gets on top, so that nothing comes before it. */
const EXACT_POINTS = 10;
/** Hits with less than this part of the first one's points say nothing. */
const WORTH_SHOWING = 0.15;

export interface CareerSearch {
  decoded: Decoded;
  hits: readonly ExplainedHit[];
}

/** The careers that a job title, a skill or other words lead to, best first, and how the words were read. */
export function searchCareers(catalogue: Database, query: string, limit: number): CareerSearch {
  const reading = readTitle(query);
  const ranked = rank(catalogue, query, reading);
  const best = Math.max(0, ...ranked.map(({ terms }) => total(terms)));
  const least = best * WORTH_SHOWING;
  const shown = ranked.slice(0, limit).filter(({ points }) => points > 0 && points >= least);
  const lines = careersById(
    catalogue,
    [...shown, ...ranked.slice(0, RUNNERS_UP + 1)].map(({ career }) => career),
  );
  const passages = new Map(shown.map(({ career }) => [career, passagesOf(catalogue, career)]));
  const hits = shown.flatMap(({ career, points, terms, forName }): ExplainedHit[] => {
    const line = lines.get(career);
    if (line === undefined) return [];
    const why = reasonOf(terms, passages.get(career) ?? []);
    return [{ kind: 'career', ...line, ...why, score: points, terms, forName }];
  });
  return { decoded: decode(query, reading, ranked, lines, passages), hits };
}

/** The ids of careers that words lead to, best first: the ranking alone. */
export function rankedIds(catalogue: Database, query: string): string[] {
  return rank(catalogue, query, readTitle(query)).map(({ career }) => career);
}

/**
 * By points; before all, careers whose title, id or alias the query is, with or without its noise, seniority and
 * misspellings.
 */
function rank(catalogue: Database, query: string, reading: Reading): Ranked[] {
  const found = lookUp(reading, wordIndex(catalogue));
  const ranked = rankCareers(found);
  const bare = reading.words.filter(({ weight }) => weight === 1).map(({ given }) => given);
  const spelt = asMeant(bare, found).join(' ');
  const keys = new Set([nameKey(query.slice(0, 200)), nameKey(reading.bare), bare.join(' '), spelt]);
  const named = new Set(
    [...keys]
      .filter((key) => key !== '')
      .flatMap((key) => catalogue.all<{ target: string }>(EXACT, { key }))
      .map(({ target }) => target),
  );
  return [
    ...ranked,
    ...[...named]
      .filter((id) => !ranked.some(({ career }) => career === id))
      .map((career) => ({ career, points: 0, terms: [], forName: 0 })),
  ]
    .map((entry) =>
      named.has(entry.career) ? { ...entry, points: entry.points + EXACT_POINTS, forName: EXACT_POINTS } : entry,
    )
    .sort((a, b) => b.points - a.points || (a.career < b.career ? -1 : 1));
}

const RUNNERS_UP = 3;

function decode(
  query: string,
  reading: Reading,
  ranked: readonly Ranked[],
  lines: ReadonlyMap<string, CareerRow>,
  passages: ReadonlyMap<string, readonly Passage[]>,
): Decoded {
  const { words, level, levelWords, noise } = reading;
  const [top] = ranked;
  const first = lines.get(top?.career ?? '');
  const names = (passages.get(first?.id ?? '') ?? []).filter(({ reason }) => reason === 'title' || reason === 'alias');
  const share = shares(ranked);
  return {
    query,
    words,
    level,
    levelWords,
    noise,
    occupation: first === undefined ? null : { id: first.id, title: first.title },
    specialism:
      top === undefined || first === undefined
        ? null
        : specialism(
            reading,
            top,
            first.title,
            names.map(({ text }) => text),
          ),
    confidence: confidence(reading, ranked),
    runnersUp: ranked.slice(1, RUNNERS_UP + 1).map(({ career }, index) => ({
      id: career,
      title: lines.get(career)?.title ?? career,
      share: share[index + 1] ?? 0,
    })),
  };
}

interface CareerRow {
  id: string;
  title: string;
  fieldName: string;
  summary: string;
}

function careersById(catalogue: Database, ids: readonly string[]): Map<string, CareerRow> {
  const rows = catalogue.all<CareerRow>(CAREERS, { ids: JSON.stringify(ids) });
  return new Map(rows.map((row) => [row.id, row]));
}

function passagesOf(catalogue: Database, id: string): Passage[] {
  return catalogue.all<{ reason: Reason; text: string }>(PASSAGES, { id });
}

/** The index as it lies in the tables `word` and `mention`. */
function wordIndex(catalogue: Database): WordIndex {
  return {
    get(wanted) {
      const words = JSON.stringify(wanted);
      const mentions = groupBy(catalogue.all<Mention & { word: string }>(MENTIONS, { words }), ({ word }) => word);
      const rows = catalogue.all<{ word: string; rarity: number; named: number }>(WORDS, { words });
      return rows.map(({ word, rarity, named }): IndexedWord => {
        return { word, rarity, named: named === 1, mentions: mentions.get(word) ?? [] };
      });
    },
    vocabulary: () => catalogue.all<{ word: string }>(VOCABULARY).map(({ word }) => word),
  };
}
