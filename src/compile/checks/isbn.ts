import type { Check } from '../check.js';

export const isbn: Check = {
  name: 'isbn',
  why: 'A mistyped ISBN-13 fails its check digit; two books do not share one.',
  run(entries) {
    const first = new Map<string, string>();
    return entries.resources.flatMap((resource) => {
      const number = resource.value.isbn13;
      if (number === undefined) return [];
      const at = { file: resource.file, line: resource.lineOf(['isbn13']) };
      if (!isIsbn13(number)) return [{ ...at, message: `${number} is no ISBN-13: its check digit is wrong` }];
      const other = first.get(number);
      first.set(number, other ?? resource.id);
      return other === undefined ? [] : [{ ...at, message: `${other} has the same ISBN` }];
    });
  },
};

/** ISO 2108: digits weighted 1, 3, 1, 3 … add up to a multiple of ten, and the prefix is 978 or 979. */
function isIsbn13(number: string): boolean {
  if (!/^97[89]\d{10}$/.test(number)) return false;
  const sum = [...number].reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return sum % 10 === 0;
}
