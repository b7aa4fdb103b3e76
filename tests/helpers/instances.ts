import type { Candidate } from '../../src/core/path/candidate.js';
import type { Level, NeededSkill } from '../../src/core/path/needed.js';

/** mulberry32, so that a test that fails fails again. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export interface Instance {
  needed: NeededSkill[];
  candidates: Candidate[];
}

/**
 * A handful of skills, each building on earlier ones, and some resources that teach one to three of them. Hours and prices
 * are drawn from few values, so that there are ties; bundles make resources wait for each other now and then.
 */
export function instance(seed: number, skills: number, resources: number): Instance {
  const draw = randomNumbers(seed);
  const below = (count: number) => Math.floor(draw() * count);
  const needed = Array.from({ length: skills }, (_, place): NeededSkill => {
    const prerequisites = Array.from({ length: place }, (_, before) => before).filter(() => draw() < 0.3);
    return {
      id: `s${place}`,
      name: `S${place}`,
      kind: 'concept',
      hours: 40,
      prerequisites: prerequisites.map((before) => `s${before}`),
      importance: 1 + below(5),
      stage: 'core',
      aim: (1 + below(3)) as Level,
      pulledIn: false,
    };
  });
  const candidates = Array.from({ length: resources }, (_, rank): Candidate => {
    const taught = new Set(Array.from({ length: 1 + below(3) }, () => below(skills)));
    const gives = needed.map(({ aim }, place) =>
      taught.has(place) ? (Math.min(aim, 1 + below(3)) as Level) : (0 as Level),
    );
    const before = [...taught].flatMap((place) => needed[place]?.prerequisites.map((id) => Number(id.slice(1))) ?? []);
    return {
      id: `r${String(rank).padStart(3, '0')}`,
      kind: 'course',
      tenths: 10 * (1 + below(8)),
      price: [0, 0, 20, 45][below(4)] ?? 0,
      gives,
      presupposes: [...new Set(before)].filter((place) => !taught.has(place)).sort((a, b) => a - b),
      beyond: [],
      rank,
      misfit: Math.round((20 * rank) / resources),
    };
  });
  return { needed, candidates };
}
