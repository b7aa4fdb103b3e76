import type { Check } from '../check.js';

/** Years a pay figure may be older than the newest of the catalogue before it misleads more than it tells. */
const PAY_YEARS = 4;

export const staleYears: Check = {
  name: 'stale-years',
  why: 'Old pay beside new pay misleads. Age is counted from the newest figure here, so that a build does not depend on the day.',
  run(entries) {
    const newest = Math.max(0, ...entries.careers.flatMap((career) => career.value.pay.map((figure) => figure.year)));
    const pay = entries.careers.flatMap((career) =>
      career.value.pay.flatMap((figure, index) => {
        if (figure.year >= newest - PAY_YEARS) return [];
        const message = `pay of ${figure.year} is more than ${PAY_YEARS} years older than the newest, ${newest}`;
        return [{ file: career.file, line: career.lineOf(['pay', index, 'year']), message }];
      }),
    );
    const outlook = entries.careers.flatMap((career) =>
      career.value.outlook.flatMap((figure, index) => {
        if (figure.to > newest) return [];
        const message = `an outlook to ${figure.to} is over`;
        return [{ file: career.file, line: career.lineOf(['outlook', index, 'to']), message }];
      }),
    );
    const resources = entries.resources.flatMap((resource) => {
      const { year } = resource.value;
      if (year === undefined || year <= newest + 1) return [];
      return [{ file: resource.file, line: resource.lineOf(['year']), message: `${year} has yet to come` }];
    });
    return [...pay, ...outlook, ...resources];
  },
};
