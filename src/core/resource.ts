import type { Project } from './career.js';
import type { Relevance } from './relevance.js';
import type { Depth } from './skill.js';

/** Something to learn from. */
export interface Resource {
  id: string;
  kind: string;
  title: string;
  provider: string;
  platform: string | null;
  authors: string | null;
  isbn13: string | null;
  url: string | null;
  year: number | null;
  level: string;
  /** To work through it: the provider's figure, else an editorial estimate. */
  hours: number;
  cost: Cost;
  language: string;
  line: string;
  seen: string;
}

/** `audit`: the content is free, the certificate is not. */
export type Cost = 'free' | 'audit' | 'paid';

/** A resource with how well it fits a career. */
export interface RankedResource extends Resource {
  /** 0 to 1, by `core/relevance`. */
  score: number;
  /** The skills that it teaches and the career needs, the weightiest first. */
  skills: string[];
  /** The terms of the score, where somebody asked why. */
  relevance: Relevance | null;
}

/** A resource that teaches one skill, and how far it takes it. */
export interface TaughtBy extends Resource {
  depth: Depth;
  /** Names of the skills that it expects beyond what those it teaches build on. */
  prerequisites: string[];
  /** Names of the fields and careers for which it is written; empty where it is for everybody. */
  audience: string[];
}

/** A project with how well what it practises fits the career. */
export interface RankedProject extends Project {
  relevance: Relevance;
}
