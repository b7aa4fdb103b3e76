import type { Check } from '../check.js';

export const citedSources: Check = {
  name: 'cited-sources',
  why: 'A source that no figure cites is a leftover; an estimate of a named source is marked as one.',
  whole: true,
  run(entries) {
    const cited = new Set<string>();
    for (const { value } of entries.careers) {
      for (const figure of [...value.pay, ...value.outlook]) cited.add(figure.source);
      if (value.interests) cited.add(value.interests.source);
      if (value.preparation) cited.add(value.preparation.source);
    }
    for (const { value } of entries.places) if (value.priceLevel) cited.add(value.priceLevel.source);
    for (const { value } of entries.currencies) cited.add(value.source);
    if (entries.metros !== null) cited.add(entries.metros.value.source);
    return entries.sources
      .filter((source) => !cited.has(source.id))
      .map((source) => ({ file: source.file, line: source.lineOf([]), message: `no figure cites ${source.id}` }));
  },
};
