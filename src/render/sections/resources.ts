import type { Relevance } from '../../core/relevance.js';
import type { RankedResource, Resource } from '../../core/resource.js';
import type { Block, Entry } from '../document.js';
import { grouped } from '../figures.js';

const COSTS = { free: 'free', audit: 'free to audit', paid: 'paid' } as const;

export function costWords(cost: RankedResource['cost']): string {
  return COSTS[cost];
}

/** Courses or books, each with a bar of its relevance beside the most relevant of all. */
export function resourceBlock(resources: readonly RankedResource[], top: number): Block {
  return {
    kind: 'entries',
    items: resources.map((resource) => ({
      ...resourceEntry(resource),
      bar: { fraction: top === 0 ? 0 : resource.score / top, measure: 'relevance' },
      ...(resource.relevance === null ? {} : { items: whyItems(resource.relevance) }),
    })),
  };
}

function resourceEntry(resource: Resource): Entry {
  return { title: resource.title, about: aboutWords(resource), text: resource.line };
}

/** Who made it, how long it takes and what it costs, on one line; where to find it. */
export function aboutWords(resource: Resource): string {
  const { kind, authors, provider, platform, year, hours, cost, isbn13, url } = resource;
  const maker = kind === 'book' ? [authors, provider, year].filter(Boolean).join(', ') : provider;
  const place = platform === null || platform === provider ? [] : [platform];
  const address = isbn13 === null ? url : `ISBN ${isbn13}`;
  return [maker, ...place, `${grouped(hours)} h`, costWords(cost), address].filter(Boolean).join(' · ');
}

/** The terms of the relevance, so that a reader can add them up again. */
export function whyItems({ terms, needed, taught, shared, score }: Relevance): string[] {
  const sum = terms.reduce((total, term) => total + term.product, 0);
  const figure = (value: number) => grouped(value, 2);
  return [
    ...terms.map(({ name, importance, depth, product }) => {
      const weight = { introduces: '⅓', covers: '⅔', masters: '1' }[depth];
      return `${name}: importance ${importance} × ${weight} (${depth}) = ${figure(product)}`;
    }),
    `recall: ${figure(sum)} ÷ ${figure(needed)}, the importance of all skills of the career`,
    `precision: ${figure(shared)} ÷ ${figure(taught)}, the weight of all skills it teaches`,
    `relevance: √(recall × precision) = ${grouped(score, 3)}`,
  ];
}
