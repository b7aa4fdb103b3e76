import { SHELLS } from '../cli/shells.js';
import { HOLLAND_NAMES, ROUTE_KINDS } from '../core/career.js';
import { CAREER_ORDERS } from '../core/career-order.js';
import { EDUCATION } from '../core/education.js';
import { SECTIONS } from '../core/page.js';
import { CRITERIA } from '../core/pareto.js';
import { PLAN_KINDS } from '../core/path/wishes.js';
import { QUESTIONNAIRES } from '../core/questionnaire.js';
import { SEARCHABLE } from '../core/search.js';
import { PAY_ORDERS } from '../core/shown-pay.js';
import { STAGES } from '../core/skill.js';
import { FORMATS } from '../render/formats.js';

/** What can stand somewhere: these words, things of the catalogue, files, or something that only the person knows. */
export type Values = readonly string[] | 'careers' | 'skills' | 'places' | 'fields' | 'currencies' | 'files' | 'free';

interface Place {
  values: Values;
  /** Several may stand there, with commas between them. */
  list?: true;
}

/** Options by their name, or by command and name where it means different things. */
const OPTIONS: Readonly<Record<string, Place>> = {
  '--format': { values: FORMATS },
  'path --format': { values: [...FORMATS, 'ics'] },
  '--fields': { values: 'free' },
  '--section': { values: SECTIONS, list: true },
  '--field': { values: 'fields', list: true },
  '--place': { values: 'places' },
  'salary --in': { values: 'currencies' },
  'search --in': { values: ['careers', ...SEARCHABLE], list: true },
  'salary --sort': { values: PAY_ORDERS },
  'list --sort': { values: CAREER_ORDERS },
  '--pareto': { values: CRITERIA, list: true },
  '--from': { values: 'careers' },
  '--change': { values: 'careers' },
  '--have': { values: 'skills', list: true },
  '--skills': { values: 'skills', list: true },
  '--skill': { values: 'skills' },
  '--interest': { values: Object.values(HOLLAND_NAMES).map((name) => name.toLowerCase()) },
  '--education': { values: EDUCATION },
  '--route': { values: ROUTE_KINDS, list: true },
  '--kinds': { values: PLAN_KINDS, list: true },
  '--until': { values: STAGES },
  '--budget': { values: ['free'] },
  '--max-preparation': { values: ['1', '2', '3', '4', '5'] },
  '--quiz': { values: QUESTIONNAIRES },
  '--answers': { values: 'files' },
  '--save': { values: 'files' },
  '--interests': { values: 'free' },
  '--min-pay': { values: 'free' },
  '--growth': { values: 'free' },
  '--limit': { values: 'free' },
  '--top': { values: 'free' },
  '--seed': { values: 'free' },
  '--hours-per-week': { values: 'free' },
  '--start': { values: 'free' },
  '--max-hours': { values: 'free' },
  '--cover': { values: 'free' },
  '--max-pay-drop': { values: 'free' },
  '--max-hops': { values: 'free' },
};

/** Arguments by their name. */
const ARGUMENTS: Readonly<Record<string, Values>> = {
  career: 'careers',
  careers: 'careers',
  from: 'careers',
  to: 'careers',
  skill: 'skills',
  words: 'free',
  topic: 'free',
  folder: 'files',
  shell: SHELLS,
};

/** Undefined for an option that is not in the table: a test finds those. */
export function optionValues(command: string, option: string): Place | undefined {
  return OPTIONS[`${command} ${option}`] ?? OPTIONS[option];
}

export function argumentValues(name: string): Values | undefined {
  return ARGUMENTS[name];
}
