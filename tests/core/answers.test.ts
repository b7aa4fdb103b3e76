import { expect, test } from 'vitest';
import { answersIn, type Written } from '../../src/core/answers.js';
import { answersBy } from './people.js';

const scalar = (value: unknown, line = 1): Written => ({ line, kind: 'scalar', value });

test('a bare list of thirty is the short questionnaire in the order of asking, of sixty the long one', () => {
  const list = (length: number): Written => ({
    line: 1,
    kind: 'list',
    items: Array.from({ length }, (_, at) => scalar(1 + (at % 5), at + 1)),
  });
  expect(answersIn(list(30))).toEqual({
    given: { questionnaire: 'short', answers: answersBy('short', (_, at) => 1 + (at % 5)) },
    faults: [],
  });
  expect(answersIn(list(60)).given?.questionnaire).toBe('long');
  expect(answersIn(list(31))).toEqual({
    given: null,
    faults: [{ line: 1, what: 'the list has 31 answers; a questionnaire has 30 or 60' }],
  });
});
