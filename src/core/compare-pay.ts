import type { Career } from './career.js';
import { type Aspect, comparabilityGroup, differences, measureOf, type PayFigure } from './pay.js';

/** Pay at a place for which at least two careers hold a figure; lists are in the order of the careers. */
export interface ComparedPay {
  place: string;
  placeName: string;
  figures: (PayFigure | null)[];
  /** Whether the figure may stand beside the others: it has the measure that most of them have. */
  comparable: boolean[];
  /** In what the measures of the figures differ. */
  differs: Aspect[];
}

/**
 * The pay of some careers place by place, in the order in which they name the places. Where figures of a place are not all
 * measured alike, those with the measure that most careers share may be compared, and the others only shown.
 */
export function payByPlace(careers: readonly Pick<Career, 'pay'>[]): ComparedPay[] {
  const places = new Map(careers.flatMap(({ pay }) => pay.map(({ place, placeName }) => [place, placeName] as const)));
  return [...places].flatMap(([place, placeName]) => {
    const held = careers.map(({ pay }) => pay.filter((figure) => figure.place === place));
    if (held.filter((figures) => figures.length > 0).length < 2) return [];
    const group = commonGroup(held);
    const figures = held.map((own) => own.find((figure) => groupOf(figure) === group) ?? own[0] ?? null);
    return [
      {
        place,
        placeName,
        figures,
        comparable: figures.map((figure) => figure !== null && groupOf(figure) === group),
        differs: differences(figures.flatMap((figure) => (figure === null ? [] : [measureOf(figure)]))).filter(
          (aspect) => aspect !== 'measured',
        ),
      },
    ];
  });
}

function groupOf(figure: PayFigure): string {
  return comparabilityGroup(measureOf(figure));
}

/** The measure that most careers have a figure of; among equals the first that is named. */
function commonGroup(held: readonly (readonly PayFigure[])[]): string | null {
  const counts = new Map<string, number>();
  for (const figures of held) {
    for (const group of new Set(figures.map(groupOf))) counts.set(group, (counts.get(group) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
