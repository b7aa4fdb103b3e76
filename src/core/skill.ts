import type { CareerName } from './career.js';

export const STAGES = ['foundation', 'core', 'advanced'] as const;
export type Stage = (typeof STAGES)[number];

/** How far a resource takes a skill: follow a conversation, do it with help, do it at work. */
export const DEPTHS = ['introduces', 'covers', 'masters'] as const;
export type Depth = (typeof DEPTHS)[number];

export interface Skill {
  id: string;
  name: string;
  area: string;
  kind: string;
  line: string;
  /** From the prerequisites to a working level, an editorial estimate. */
  hours: number;
  prerequisites: string[];
}

/** A skill as it stands in a list, with the number of careers that need it. */
export interface SkillLine extends Omit<Skill, 'prerequisites'> {
  careers: number;
}

/** One skill with its neighbours. */
export interface SkillPage extends Skill {
  aliases: string[];
  before: { id: string; name: string }[];
  after: { id: string; name: string }[];
  neededBy: (CareerName & { importance: number; stage: Stage })[];
}
