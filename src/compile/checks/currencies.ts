import type { Check } from '../check.js';

export const currencies: Check = {
  name: 'currencies',
  why: 'Pay is in the currency of its place, once per place, source and occupation.',
  run(entries) {
    const places = new Map(entries.places.map((place) => [place.id, place.value]));
    return entries.careers.flatMap((career) => {
      const seen = new Set<string>();
      return career.value.pay.flatMap((figure, index) => {
        const at = { file: career.file, line: career.lineOf(['pay', index]) };
        const place = places.get(figure.place);
        const key = [figure.place, figure.source, figure.for].join('|');
        const twice = seen.has(key);
        seen.add(key);
        if (twice) return [{ ...at, message: `a second figure for ${figure.place} from ${figure.source}` }];
        if (place === undefined || place.currency === figure.currency) return [];
        return [{ ...at, message: `${figure.place} pays in ${place.currency}, not ${figure.currency}` }];
      });
    });
  },
};
