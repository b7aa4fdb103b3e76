import type { Career } from '../../core/career.js';
import type { Block } from '../document.js';
import { months } from '../figures.js';

export function bulletSection(heading: string, items: readonly string[]): Block[] {
  return [
    { kind: 'heading', text: heading },
    { kind: 'bullets', items },
  ];
}

export function workBlocks({ work }: Career): Block[] {
  return [
    { kind: 'heading', text: 'A working week' },
    {
      kind: 'facts',
      rows: [
        { label: 'Where', value: work.setting },
        { label: 'Hours', value: work.hours },
        { label: 'Rhythm', value: work.pattern },
      ],
    },
  ];
}

export const COST_WORDS: Readonly<Record<string, string>> = {
  paid: 'paid while learning',
  low: 'low cost',
  moderate: 'moderate cost',
  high: 'high cost',
};

export function routesBlocks({ routes }: Career): Block[] {
  return [
    { kind: 'heading', text: 'How to become one', aside: 'times and costs are our estimates' },
    {
      kind: 'entries',
      items: routes.map((route) => ({
        title: route.title,
        about: `${route.kind} · ${months(route.months)} · ${COST_WORDS[route.cost] ?? route.cost}`,
        text: route.text,
      })),
    },
  ];
}

export function licenceBlocks({ licence }: Career): Block[] {
  if (licence.length === 0) {
    return [
      { kind: 'heading', text: 'Licence' },
      { kind: 'paragraph', text: 'No licence is known to be needed.' },
    ];
  }
  return [
    { kind: 'heading', text: 'Licence' },
    { kind: 'facts', rows: licence.map(({ placeName, text }) => ({ label: placeName, value: text })) },
  ];
}

export function growthBlocks({ growth }: Career): Block[] {
  return [
    { kind: 'heading', text: 'Where it leads' },
    { kind: 'paragraph', text: growth.text },
    {
      kind: 'facts',
      rows: growth.ladder.map(({ title, years }) => ({ label: title, value: `years ${years.from} to ${years.to}` })),
    },
    { kind: 'entries', items: growth.branches.map(({ title, id, why }) => ({ title, about: id, text: why })) },
  ];
}

export function transferBlocks({ transferable }: Career): Block[] {
  return [
    { kind: 'heading', text: 'Where these skills also count' },
    { kind: 'entries', items: transferable.map(({ title, id, why }) => ({ title, about: id, text: why })) },
  ];
}
