import type { Check } from '../check.js';

export const orderedFigures: Check = {
  name: 'ordered-figures',
  why: 'Percentiles rise, a low is not above a high, a range does not end before it begins.',
  run(entries) {
    return entries.careers.flatMap((career) => {
      const problems: { file: string; line: number; message: string }[] = [];
      const rising = (path: (string | number)[], figures: readonly (readonly [string, number | undefined])[]) => {
        const known = figures.filter((figure): figure is readonly [string, number] => figure[1] !== undefined);
        known.slice(1).forEach(([name, value], index) => {
          const [before, previous] = known[index] as readonly [string, number];
          if (value >= previous) return;
          const message = `${name} ${value} is below ${before} ${previous}`;
          problems.push({ file: career.file, line: career.lineOf(path), message });
        });
      };
      career.value.pay.forEach(({ p10, p25, median, p75, p90, low, high }, index) => {
        rising(
          ['pay', index],
          [
            ['p10', p10],
            ['p25', p25],
            ['median', median],
            ['p75', p75],
            ['p90', p90],
          ],
        );
        rising(
          ['pay', index],
          [
            ['low', low],
            ['median', median],
            ['high', high],
          ],
        );
        if ([p10, p25, median, p75, p90, low, high].every((figure) => figure === undefined)) {
          problems.push({ file: career.file, line: career.lineOf(['pay', index]), message: 'pay without a figure' });
        }
      });
      career.value.outlook.forEach(({ from, to }, index) => {
        rising(
          ['outlook', index],
          [
            ['from', from],
            ['to', to],
          ],
        );
      });
      career.value.routes.forEach(({ months }, index) => {
        rising(
          ['routes', index, 'months'],
          [
            ['from', months[0]],
            ['to', months[1]],
          ],
        );
      });
      career.value.growth.ladder.forEach(({ years }, index, ladder) => {
        const before = ladder[index - 1]?.years[0] ?? 0;
        rising(
          ['growth', 'ladder', index],
          [
            ['the step before', before],
            ['from', years[0]],
            ['to', years[1]],
          ],
        );
      });
      return problems;
    });
  },
};
