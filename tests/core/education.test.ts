import { expect, test } from 'vitest';
import { EDUCATION, EDUCATION_NAMES, educationLevel } from '../../src/core/education.js';

test.each(EDUCATION)('%s is known by its own word and by that of the Bureau, in any case', (level) => {
  expect(educationLevel(level)).toBe(level);
  expect(educationLevel(EDUCATION_NAMES[level])).toBe(level);
  expect(educationLevel(` ${EDUCATION_NAMES[level].toUpperCase()} `)).toBe(level);
});

test.each(['', 'school', 'phd', 'noneuclidean', 'a bachelor'])('“%s” names no level', (words) => {
  expect(educationLevel(words)).toBeNull();
});
