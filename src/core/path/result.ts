import type { CareerName } from '../career.js';
import type { Resource } from '../resource.js';
import type { Considered } from './considered.js';
import type { Plan } from './plan.js';
import type { Pace } from './steps.js';
import type { PathWishes } from './wishes.js';

/** All that is to be told about a path. */
export interface PathResult {
  career: CareerName;
  /** The career that one comes from. */
  from: CareerName | null;
  /** Places whose law asks for a licence, which no path replaces. */
  licensedIn: readonly { id: string; name: string }[];
  wishes: PathWishes;
  pace: Pace;
  plan: Plan;
  /** Every resource that the result names, by id. */
  resources: ReadonlyMap<string, Resource>;
  /** Names of skills, by id. */
  skillNames: ReadonlyMap<string, string>;
  /** The programme, when it was asked for. */
  considered: Considered | null;
}
