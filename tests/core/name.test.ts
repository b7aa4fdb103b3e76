import { expect, test } from 'vitest';
import { nameKey } from '../../src/core/name.js';

test.each([
  ['Back-end  Engineer', 'back end engineer'],
  [' back end engineer ', 'back end engineer'],
  ['Électricien/ne', 'electricien ne'],
  ['Ｄａｔａ ﬁeld', 'data field'],
  ['Sr. Engineer', 'sr engineer'],
  ['C', 'c'],
  ['C++', 'c++'],
  ['C#', 'c#'],
  ['İstanbul', 'istanbul'],
  ['Νοσηλευτής', 'νοσηλευτης'],
  ['—', ''],
  ['', ''],
])('“%s” is compared as “%s”', (name, key) => {
  expect(nameKey(name)).toBe(key);
  expect(nameKey(key)).toBe(key);
});
