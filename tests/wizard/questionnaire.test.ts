import { expect, test } from 'vitest';
import { activitiesOf } from '../../src/core/questionnaire.js';
import { BACK, type Prompter, type SelectQuestion } from '../../src/wizard/prompter.js';
import { askQuestionnaire } from '../../src/wizard/questionnaire.js';

/** Answers select questions from a list, and remembers what was asked. */
function answering(words: readonly (number | typeof BACK)[]) {
  const asked: SelectQuestion<unknown>[] = [];
  const left = [...words];
  const select = async (question: SelectQuestion<unknown>) => {
    asked.push(question);
    return left.shift();
  };
  return { ask: { select } as unknown as Prompter, asked };
}

test('asks every activity in order, with five choices and the middle one chosen', async () => {
  const { ask, asked } = answering(activitiesOf('short').map((_, at) => 1 + (at % 5)));
  const answers = await askQuestionnaire(ask, 'short');
  expect(asked.map(({ message }) => message)).toEqual(
    activitiesOf('short').map(({ text }, at) => `${at + 1}/30 ${text}:`),
  );
  expect(asked[0]).toMatchObject({ chosen: 3, choices: [{ value: 1, name: '1 not at all' }, {}, {}, {}, {}] });
  expect(answers).toEqual(new Map(activitiesOf('short').map(({ id }, at) => [id, 1 + (at % 5)])));
});

test('going back returns to the answer before, from the first it ends', async () => {
  const { ask, asked } = answering([4, BACK, 5, ...Array.from({ length: 29 }, () => 2)]);
  const answers = await askQuestionnaire(ask, 'short');
  expect(asked.slice(0, 3).map(({ message, chosen }) => [message.slice(0, 4), chosen])).toEqual([
    ['1/30', 3],
    ['2/30', 3],
    ['1/30', 4],
  ]);
  expect(answers).toMatchObject({ size: 30 });
  expect((answers as Map<string, number>).get('R1')).toBe(5);
  expect(await askQuestionnaire(answering([BACK]).ask, 'short')).toBe(BACK);
});

test('goes on where it was broken off, and hears of every answer', async () => {
  const given = new Map([
    ['R1', 1],
    ['I1', 2],
  ]);
  const { ask, asked } = answering(Array.from({ length: 58 }, () => 3));
  const kept: number[] = [];
  const answers = await askQuestionnaire(ask, 'long', given, (all) => kept.push(all.size));
  expect(asked[0]?.message).toMatch(/^3\/60 /);
  expect(kept).toEqual(Array.from({ length: 58 }, (_, at) => at + 3));
  expect((answers as Map<string, number>).get('I1')).toBe(2);
});
