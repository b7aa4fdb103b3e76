import type { Check } from '../check.js';

export const missingCountries: Check = {
  name: 'missing-countries',
  why: 'A career with a code of a country that publishes pay shows that pay, and every career has the United States.',
  run(entries) {
    return entries.careers.flatMap((career) => {
      const { codes, pay, outlook } = career.value;
      const paid = new Set(pay.map((figure) => figure.place));
      const at = { file: career.file, line: career.lineOf(['pay']) };
      return [
        ...(paid.has('us') ? [] : [{ ...at, message: 'no pay for the United States' }]),
        ...(outlook.some((figure) => figure.place === 'us')
          ? []
          : [{ ...at, message: 'no outlook for the United States' }]),
        ...(codes.soc2020 !== undefined && !paid.has('gb')
          ? [{ ...at, message: `a UK code (${codes.soc2020}) but no pay for the United Kingdom` }]
          : []),
        ...(codes.noc2021 !== undefined && !paid.has('british-columbia')
          ? [{ ...at, message: `a Canadian code (${codes.noc2021}) but no pay for British Columbia` }]
          : []),
        ...(paid.has('gb') && codes.soc2020 === undefined
          ? [{ ...at, message: 'pay for the United Kingdom but no soc2020 code' }]
          : []),
      ];
    });
  },
};
