import { HOLLAND_NAMES } from '../../core/career.js';
import { EDUCATION, EDUCATION_NAMES, type Education } from '../../core/education.js';
import type { Exclusion, Limit, Limited, NearMiss } from '../../core/limits.js';
import type { Block } from '../document.js';
import { change, grouped, money } from '../figures.js';
import { inPlace } from '../phrases.js';

/** Names of careers that a near miss gives before it counts the rest. */
const NAMED = 3;

/** The same as a part of a document; nothing where no limit left anything out. */
export function limitBlocks(limited: Pick<Limited, 'exclusions' | 'nearMisses'>): Block[] {
  const items = limitRemarks(limited);
  if (items.length === 0) return [];
  return [
    { kind: 'heading', text: 'Left out by the limits' },
    { kind: 'bullets', items },
  ];
}

/** What each limit left out, and what a slightly looser one would let in: one line each. */
export function limitRemarks({ exclusions, nearMisses }: Pick<Limited, 'exclusions' | 'nearMisses'>): string[] {
  return [...exclusions.map(excluded), ...nearMisses.map(near)];
}

function excluded({ limit, outside, unknown }: Exclusion): string {
  const parts = [
    ...(outside > 0 ? [`${grouped(outside)} ${outsideWords(limit, outside === 1)}`] : []),
    ...(unknown > 0 ? [`${grouped(unknown)} ${unknownWords(limit)}`] : []),
  ];
  return `${flag(limit)} left out ${parts.join(', ')}`;
}

function near({ limit, setting, careers }: NearMiss): string {
  const names = careers.slice(0, NAMED).map(({ title }) => title);
  const rest = careers.length - names.length;
  const list = [...names, ...(rest > 0 ? [`${grouped(rest)} more`] : [])].join(', ');
  const way = setting === null ? `without ${flag(limit)}` : `with ${flag(limit)} ${settingWord(limit, setting)}`;
  return `${grouped(careers.length)} more ${way}: ${list}`;
}

const FLAGS: Readonly<Record<Limit['kind'], string>> = {
  field: '--field',
  pay: '--min-pay',
  growth: '--growth',
  preparation: '--max-preparation',
  education: '--education',
  interest: '--interest',
  skill: '--skill',
  route: '--route',
};

/** The option as it was given, where it can be given several times. */
function flag(limit: Limit): string {
  if (limit.kind === 'interest') return `${FLAGS.interest} ${limit.type}`;
  return limit.kind === 'skill' ? `${FLAGS.skill} ${limit.skill}` : FLAGS[limit.kind];
}

function settingWord(limit: Limit, setting: number): string {
  if (limit.kind === 'education') return EDUCATION[setting] as Education;
  return String(limit.kind === 'preparation' ? setting : Math.floor(setting));
}

function outsideWords(limit: Limit, one: boolean): string {
  const verb = (singular: string, plural: string) => (one ? singular : plural);
  switch (limit.kind) {
    case 'field':
      return 'in other fields';
    case 'pay':
      return `that ${verb('pays', 'pay')} less than ${leastPay(limit)} a year in ${inPlace(limit.place.name)}`;
    case 'growth':
      return `that ${verb('grows', 'grow')} by less than ${change(limit.least)}`;
    case 'preparation':
      return `that ${verb('asks', 'ask')} for more than job zone ${limit.most}`;
    case 'education':
      return `that usually ${verb('asks', 'ask')} for more than ${EDUCATION_NAMES[limit.most]}`;
    case 'interest':
      return `without ${HOLLAND_NAMES[limit.type]} among the three strongest interests`;
    case 'skill':
      return `that ${verb('does', 'do')} not need ${limit.name}`;
    case 'route':
      return `without a way in by ${limit.kinds.join(' or ')}`;
  }
}

function leastPay({ least, place, exchange }: Extract<Limit, { kind: 'pay' }>): string {
  const amount = money(least, { symbol: place.symbol, period: 'year' });
  if (exchange === null) return amount;
  return `${amount} (${grouped(exchange.amount)} ${exchange.currency} at the rate of ${exchange.date})`;
}

function unknownWords({ kind }: Limit): string {
  if (kind === 'pay') return 'without published pay there';
  if (kind === 'preparation') return 'without a job zone';
  return kind === 'interest' ? 'without interests' : 'without an outlook';
}
