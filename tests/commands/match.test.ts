import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { activitiesOf } from '../../src/core/questionnaire.js';
import { run } from '../../src/run.js';
import { BACK, type Prompter } from '../../src/wizard/prompter.js';
import { career, careerJson, contextOf, fieldPaths, terminal } from '../helpers/career.js';

const SCORES = '--interests R=5 I=4 A=2 S=1 E=1 C=5';
const KEEPER = 'lighthouse-keeper';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'career-match-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A file in the folder of this test. */
function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Answers that make the scores R 25 I 20 A 10 S 5 E 5 C 25: the shape of SCORES. */
const LIKE = { R: 5, I: 4, A: 2, S: 1, E: 1, C: 5 };
const answersText = (length: 'short' | 'long', change: (id: string, line: string) => string = (_, line) => line) =>
  [
    `questionnaire: ${length}`,
    'answers:',
    ...activitiesOf(length).map(({ id, type }) => change(id, `  ${id}: ${LIKE[type]}`)),
    '',
  ].join('\n');

describe('by interests', () => {
  test('careers by correlation, which is worked out by hand', async () => {
    expect(await careerJson(`match ${SCORES} --fields rank,id,score,interestCorrelation`)).toEqual([
      { rank: 1, id: KEEPER, score: 0.9933, interestCorrelation: 0.9866 }, // 18.1 ÷ √(18 × 18.7)
      { rank: 2, id: 'map-maker', score: 0.9512, interestCorrelation: 0.9024 }, // 13.1 ÷ √(18 × 11.7083)
      { rank: 3, id: 'ferry-pilot', score: 0.8439, interestCorrelation: 0.6878 }, // 10.6 ÷ √(18 × 13.195)
    ]);
  });

  test.each([
    '--interests "R=5 I=4 A=2 S=1 E=1 C=5"',
    '--interests 5 4 2 1 1 5',
    '--interests 5,4,2,1,1,5',
    '--interests c:5 e:1 s:1 a:2 i:4 r:5',
    '--interests realistic=40 investigative=32 artistic=16 social=8 enterprising=8 conventional=40',
  ])('%s are the same scores', async (written) => {
    expect(await careerJson(`match ${written} --fields id,score`)).toEqual(
      await careerJson(`match ${SCORES} --fields id,score`),
    );
  });

  test('--why prints every term, so that the score can be worked out again', async () => {
    const { stdout } = await career(`match ${SCORES} --why --limit 1`, terminal(120));
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('• you: R 5 I 4 A 2 S 1 E 1 C 5; the career: R 5.50 I 4.10 A 2.20 S 1.50 E 1.80 C 5.90');
    expect(text).toContain('• correlation: 18.100 ÷ √(18.000 × 18.700) = 0.987');
    expect(text).toContain('• interests: (1 + 0.987) ÷ 2 = 0.993');
    expect(text).toContain('• score: 0.993, that term alone');
  });
});

describe('by skills', () => {
  test('coverage and use, with what the skills rest on', async () => {
    // GIS rests on map drawing; only map makers need either: 5 ln 4 + 5 ln 4 of 13 ln 4 + 8 ln 2.5 + 16 ln 2.
    const needed = 13 * Math.log(4) + 8 * Math.log(2.5) + 16 * Math.log(2);
    const coverage = (10 * Math.log(4)) / needed;
    const fields = '--fields id,score,interestCorrelation,skillScore,skillsHeld,skillsNeeded,skills';
    expect(await careerJson(`match --skills "Geographic information systems" ${fields}`)).toEqual([
      {
        id: 'map-maker',
        score: 1,
        interestCorrelation: null,
        skillScore: Math.round(Math.sqrt(coverage * 1) * 10_000) / 10_000,
        skillsHeld: 2,
        skillsNeeded: 15,
        skills: 'gis map-drawing',
      },
    ]);
    const { stdout } = await career('match --skills gis --why', terminal(120));
    const text = stdout.replace(/\s+/g, ' ');
    expect(text).toContain('Skills GIS, and 1 they rest on');
    expect(text).toContain('You have 2 of 15 skills: GIS, Map drawing.');
    expect(text).toContain('• GIS: importance 5 × rarity 1.386 = 6.931');
    expect(text).toContain(`• coverage: 13.863 ÷ ${needed.toFixed(3)}, all that the career needs`);
    expect(text).toContain('• use: 13.863 ÷ 13.863, the most that your skills could be worth');
    expect(text).toContain('• skills: √(coverage × use) = 0.617, ÷ 0.617 of the career they fit best = 1.000');
  });

  test('from stdin, and none that anyone needs is an answer', async () => {
    const { stdout } = await career('match --skills - --fields id', { stdin: 'gis\nplace names\n' });
    expect(stdout).toBe('map-maker\nlighthouse-keeper\nferry-pilot\n');
    expect(await career('match --skills gis --field sea --json')).toEqual({
      code: 0,
      stdout: '[]\n',
      stderr: 'no career within these limits needs such skills\n--field left out 1 in other fields\n',
    });
  });

  test('unknown ones are all named, exit 3', async () => {
    const answer = await career('match --skills giss,juggling');
    expect(answer).toMatchObject({ code: 3, stdout: '' });
    expect(answer.stderr).toContain('there are no skills “giss”, “juggling”');
  });
});

describe('by both', () => {
  test('half and half', async () => {
    const both = (await careerJson(`match ${SCORES} --skills gis --fields id,score`)) as {
      id: string;
      score: number;
    }[];
    expect(both).toEqual([
      { id: 'map-maker', score: 0.9756 }, // (0.9512 + 1) ÷ 2
      { id: KEEPER, score: 0.4966 }, // 0.9933 ÷ 2
      { id: 'ferry-pilot', score: 0.422 },
    ]);
    const { stdout } = await career(`match ${SCORES} --skills gis --why --limit 1`, terminal(120));
    expect(stdout).toContain('• score: 0.5 × 0.951 + 0.5 × 1.000 = 0.976');
  });

  test('limits hold before anything is ranked, and change no score', async () => {
    const limited = await careerJson(`match ${SCORES} --skills gis --max-preparation 3 --fields rank,id,score`);
    expect(limited).toEqual([
      { rank: 1, id: KEEPER, score: 0.4966 },
      { rank: 2, id: 'ferry-pilot', score: 0.422 },
    ]);
    expect((await career(`match ${SCORES} --max-preparation 3 --json`)).stderr).toBe(
      '--max-preparation left out 1 that asks for more than job zone 3\n' +
        '1 more with --max-preparation 4: Map Maker\n',
    );
  });

  test('a flat profile is flagged and left aside where skills can rank', async () => {
    const answer = await career('match --interests 3 3 3 3 3 3 --skills gis --fields id,interestCorrelation,score');
    expect(answer).toEqual({
      code: 0,
      stdout: 'map-maker\t\t1\n',
      stderr: 'Your six interests are almost the same and say nothing: ranked by skills alone\n',
    });
  });
});

test('a record has these fields', async () => {
  expect(fieldPaths(await careerJson(`match ${SCORES}`))).toMatchInlineSnapshot(`
    [
      "[].rank",
      "[].id",
      "[].title",
      "[].field",
      "[].fieldName",
      "[].zone",
      "[].zoneSource",
      "[].annualMedian",
      "[].currency",
      "[].place",
      "[].payPeriod",
      "[].payYear",
      "[].payMeasured",
      "[].paySource",
      "[].growth",
      "[].growthFrom",
      "[].growthTo",
      "[].openings",
      "[].education",
      "[].outlookPlace",
      "[].outlookMeasured",
      "[].outlookSource",
      "[].interests",
      "[].R",
      "[].I",
      "[].A",
      "[].S",
      "[].E",
      "[].C",
      "[].interestsSource",
      "[].score",
      "[].interestCorrelation",
      "[].skillScore",
      "[].skillTerm",
      "[].skillsHeld",
      "[].skillsNeeded",
      "[].skills",
      "[].topTenShare",
      "[].summary",
    ]
  `);
});

describe('answers in a file', () => {
  test.each(['short', 'long'] as const)('the %s questionnaire as a map', async (length) => {
    const path = file(`${length}.yaml`, answersText(length));
    expect(await careerJson(['match', '--answers', path, '--fields', 'id,interestCorrelation'])).toEqual(
      await careerJson(`match ${SCORES} --fields id,interestCorrelation`),
    );
  });

  test('as a list, with or without a name', async () => {
    const list = activitiesOf('short').map(({ type }) => LIKE[type]);
    const expected = await careerJson(`match ${SCORES} --fields id,score`);
    const bare = file('bare.yaml', `[${list.join(', ')}]`);
    const named = file('named.yaml', `questionnaire: short\nanswers: [${list.join(', ')}]`);
    for (const path of [bare, named]) {
      expect(await careerJson(['match', '--answers', path, '--fields', 'id,score'])).toEqual(expected);
    }
  });

  test.each([
    ['out of range', answersText('short', (id, line) => (id === 'A1' ? '  A1: 7' : line)), 'line 5: A1 is 7, not a'],
    ['zero', answersText('short', (id, line) => (id === 'R1' ? '  R1: 0' : line)), 'line 3: R1 is 0, not a'],
    ['a fraction', answersText('short', (id, line) => (id === 'R1' ? '  R1: 2.5' : line)), 'line 3: R1 is 2.5, not a'],
    ['a word', answersText('short', (id, line) => (id === 'I1' ? '  I1: often' : line)), 'I1 is the word “often”'],
    ['a number in quotes', answersText('short', (id, line) => (id === 'I1' ? '  I1: "4"' : line)), 'the word “4”'],
    ['nothing', answersText('short', (id, line) => (id === 'I1' ? '  I1:' : line)), 'line 4: I1 is empty'],
    ['a list', answersText('short', (id, line) => (id === 'I1' ? '  I1: [4]' : line)), 'line 4: I1 is a list'],
    [
      'missing',
      answersText('short', (id, line) => (['S1', 'C5'].includes(id) ? '  # none' : line)),
      'S1, C5 are missing',
    ],
    [
      'one of the long ones',
      `${answersText('short')}  R6: 3\n`,
      'line 33: the short questionnaire does not ask for “R6”',
    ],
    [
      'one that nobody asks',
      `${answersText('long')}  R11: 3\n`,
      'line 63: the long questionnaire does not ask for “R11”',
    ],
    ['given twice', `${answersText('short')}  R1: 3\n`, 'line 33: Map keys must be unique'],
    ['too short a list', 'questionnaire: short\nanswers: [1, 2]', 'line 2: the list has 2 answers; the short'],
    ['too long a list', `[${Array.from({ length: 61 }, () => 3)}]`, 'line 1: the list has 61 answers'],
    [
      'another questionnaire',
      answersText('short').replace('short', 'medium'),
      'line 1: questionnaire is neither short',
    ],
    ['no questionnaire', answersText('short').replace(/^.*\n/, ''), 'line 1: questionnaire is neither short nor long'],
    ['no answers', 'questionnaire: short\n', 'line 1: there are no answers'],
    ['another key', `name: me\n${answersText('short')}`, 'line 1: “name” is neither questionnaire nor answers'],
    ['an empty file', '', 'line 1: the file holds no answers'],
    ['prose', 'I like ships.', 'line 1: the file holds no answers'],
    ['two documents', `${answersText('short')}---\n${answersText('short')}`, 'line 33: the file holds several'],
    ['no YAML', 'answers: [1, 2', 'line 1: '],
    ['tabs', 'questionnaire: short\nanswers:\n\tR1: 3\n', 'line 3: '],
    ['an alias bomb', 'a: &a [x]\nb: &b [*a, *a]\nc: [*b, *b]\n', 'line 1: “a” is neither'],
    ['not UTF-8', Buffer.from([0x61, 0xff, 0xfe]), 'is not UTF-8 text'],
    ['too large', Buffer.alloc(1_000_001, 'a'), 'is too large for answers'],
    ['nested deeply', '['.repeat(50_000), ''],
  ])('%s: exit 4, with the file and the line', async (name, content, message) => {
    const path = file(`${name.replaceAll(' ', '-')}.yaml`, content);
    const answer = await career(['match', '--answers', path]);
    expect(answer).toMatchObject({ code: 4, stdout: '' });
    expect(answer.stderr).toContain(`error: the answers file ${path}`);
    expect(answer.stderr).toContain(message);
    expect(answer.stderr).toContain('\nhint: questionnaire: short or long, and answers');
  });

  test('several faults are told in one run, in the order of their lines', async () => {
    const path = file(
      'faults.yaml',
      answersText('short', (id, line) => (/^[RI]/.test(id) ? line.replace(/\d$/, '9') : line)),
    );
    const { stderr } = await career(['match', '--answers', path]);
    expect(stderr.match(/line \d+/g)).toEqual(['line 3', 'line 4', 'line 9', 'line 10', 'line 15', 'line 16']);
    expect(stderr).toContain('; and 4 more');
  });

  test('a folder, and a file that is not there', async () => {
    const missing = join(folder, 'none.yaml');
    expect(await career(['match', '--answers', folder])).toMatchObject({ code: 4 });
    const answer = await career(['match', '--answers', missing, '--json']);
    expect(answer.stdout).toBe('');
    expect(JSON.parse(answer.stderr)).toMatchObject({
      error: { code: 'BAD_ANSWERS', message: `the answers file ${missing} is not there`, exitCode: 4 },
    });
  });

  test('a flat profile is refused', async () => {
    const path = file(
      'flat.yaml',
      answersText('short', (id) => `  ${id}: 3`),
    );
    for (const more of [[], ['--stability', '--skills', 'gis'], ['--change', KEEPER, '--skills', 'gis']]) {
      const answer = await career(['match', '--answers', path, ...more]);
      expect(answer).toMatchObject({ code: 4, stdout: '' });
      expect(answer.stderr).toContain('the six interests are almost the same (R 15, I 15, A 15, S 15, E 15, C 15)');
    }
  });
});

test.each([
  ['', 'nothing is said about you'],
  ['--interests 1 2 3', '3 scores are given'],
  ['--interests 1 2 3 4 5 -6', '-6'],
  ['--interests 1 2 3 4 5 NaN', '“NaN” is no score'],
  ['--interests 1 2 3 4 5 1e3', '“1e3” is no score'],
  ['--interests R=1 I=2 A=3 S=4 E=5', 'C is missing'],
  ['--interests R=1 I=2 A=3 S=4 E=5 R=6', 'R is given twice'],
  ['--interests R=1 I=2 A=3 S=4 E=5 X=6', '“X=6” names none'],
  ['--interests 1 2 3 4 5 6 --answers x.yaml', '--interests and --answers both give your interests'],
  ['--interests 1 2 3 4 5 6 --stability', '--stability moves answers, and there are none'],
  ['--interests 1 2 3 4 5 6 --change ferry-pilot', '--change moves answers, and there are none'],
  ['--interests 1 2 3 4 5 6 --seed 2', '--seed is the dice of --stability'],
  ['--quiz short --stability --change ferry-pilot', '--stability and --change are two questions'],
  ['--skills gis --save x.yaml', '--save keeps the answers of --quiz'],
  ['--quiz medium', 'there is no questionnaire “medium”'],
  ['--quiz short', 'career match --quiz asks questions, but this is no terminal'],
  ['--quiz short --no-input', 'career match --quiz asks questions, but --no-input is given'],
  ['--interests 1 2 3 4 5 6 --seed -1', '“-1” is invalid'],
])('match %s ends at once with exit code 2', async (line, message) => {
  const answer = await career(`match ${line}`);
  expect(answer).toMatchObject({ code: 2, stdout: '' });
  expect(answer.stderr).toContain(message);
  expect(answer.stderr).toContain('\nhint: ');
});

describe('what the answers are worth', () => {
  test('stability is the share of two hundred sets, the same for the same seed', async () => {
    const path = file('stable.yaml', answersText('short'));
    const shares = (...more: string[]) =>
      careerJson(['match', '--answers', path, '--stability', '--fields', 'id,topTenShare', ...more]);
    // Three careers are always among the first ten.
    expect(await shares()).toEqual([
      { id: KEEPER, topTenShare: 1 },
      { id: 'map-maker', topTenShare: 1 },
      { id: 'ferry-pilot', topTenShare: 1 },
    ]);
    expect(await shares('--seed', '5')).toEqual(await shares('--seed', '5'));
    const { stdout } = await career(['match', '--answers', path, '--stability', '--limit', '1'], terminal(80));
    expect(stdout.replace(/\s+/g, ' ')).toContain('Among the first 10 with 100 % of the answers nearby.');
    expect(stdout).toContain('Stability: 200 sets of answers, each answer moved by one step, seed 1');
  });

  test('--change: what has to move, as one object', async () => {
    const path = file('change.yaml', answersText('short'));
    const found = await careerJson(['match', '--answers', path, '--change', 'Ferry Pilot']);
    expect(found).toEqual({
      id: 'ferry-pilot',
      title: 'Ferry Pilot',
      questionnaire: 'short',
      rank: 3,
      target: 5,
      rankAfter: 3,
      found: true,
      exact: true,
      atLeast: 0,
      moved: 0,
      moves: [],
      scores: { R: 25, I: 20, A: 10, S: 5, E: 5, C: 25 },
      scoresAfter: { R: 25, I: 20, A: 10, S: 5, E: 5, C: 25 },
    });
    const { stdout } = await career(['match', '--answers', path, '--change', 'ferry-pilot'], terminal(80));
    expect(stdout).toContain('Ferry Pilot is there already; no answer has to move.');
  });

  test('a career outside the limits is brought in by no answer', async () => {
    const path = file('outside.yaml', answersText('short'));
    const answer = await career(['match', '--answers', path, '--change', 'map-maker', '--max-preparation', '3']);
    expect(answer).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'error: Map Maker is outside the limits: no answer brings it in\n' +
        'hint: --max-preparation left out 1 that asks for more than job zone 3\n',
    });
    expect(await career(['match', '--answers', path, '--change', 'map-maxer'])).toMatchObject({ code: 3 });
  });
});

describe('the questionnaire', () => {
  /** Runs `match --quiz short` for somebody who answers so. */
  async function quiz(answer: (at: number) => number | typeof BACK, ...more: string[]) {
    let asked = 0;
    const ask = { select: async () => answer(asked++), close: () => undefined } as unknown as Prompter;
    const { context, written } = contextOf(terminal(80));
    const code = await run(['match', '--quiz', 'short', ...more], {
      ...context,
      stdin: { isTTY: true, read: async () => '' },
      prompter: async () => ask,
    });
    return { code, ...written, asked };
  }
  const like = (at: number) => LIKE[activitiesOf('short')[at]?.type ?? 'R'];

  test('ranks by the answers and saves them for next time', async () => {
    const path = join(folder, 'saved.yaml');
    const answer = await quiz(like, '--save', path, '--json', '--fields', 'id,interestCorrelation');
    expect(answer).toMatchObject({
      code: 0,
      asked: 30,
      stderr: 'How much would you like to do each of these, pay and training aside?\n\n',
    });
    expect(JSON.parse(answer.stdout)[0]).toEqual({ id: KEEPER, interestCorrelation: 0.9866 });
    expect(readFileSync(path, 'utf8')).toContain('\n  R1: 5 # Replace the brake cables of a bicycle\n');
    expect((await careerJson(['match', '--answers', path, '--fields', 'id'])) as unknown).toMatchObject([
      { id: KEEPER },
      {},
      {},
    ]);
  });

  test('never saves over a file, nor asks before that is known', async () => {
    const path = file('mine.yaml', 'mine');
    expect(await quiz(like, '--save', path)).toMatchObject({ code: 2, asked: 0, stdout: '' });
    expect(readFileSync(path, 'utf8')).toBe('mine');
    const nowhere = join(folder, 'no', 'folder.yaml');
    expect(await quiz(like, '--save', nowhere)).toMatchObject({ code: 2, asked: 0 });
  });

  test('broken off, it saves nothing', async () => {
    const path = join(folder, 'broken-off.yaml');
    expect(await quiz(() => BACK, '--save', path)).toMatchObject({ code: 0, asked: 1, stdout: '' });
    expect(existsSync(path)).toBe(false);
  });
});

describe('text', () => {
  test('at 80 columns', async () => {
    expect((await career(`match ${SCORES} --limit 1`, terminal(80))).stdout).toMatchInlineSnapshot(`
      "What fits you                                              3 careers, best first

        Interests   Realistic 5, Conventional 5, Investigative 4, Artistic 2, Social
                    1, Enterprising 1

        ▇▇▇▇▇▇▇▇▇▇  Lighthouse Keeper
                    lighthouse-keeper · Sea · zone 2 · $42,000 · −12.5 %
                    Conventional, Realistic, Investigative: correlation 0.99.

        2 more with a higher --limit
        How each comes about: --why

      Figures
        Pay         median a year in the United States, before tax ¹
        Growth      of jobs in the United States, 2024 to 2034 ²
        Zone        preparation, from 1 (little or none) to 5 (extensive) ³
        Interests   of the careers, measured for the occupation ³

      ¹ Coast Office, Wages of the coast 2025
      ² Coast Office, Jobs of the coast 2024–34
      ³ Harbour University, Interests of seafarers
      "
    `);
  });

  test.each([20, 40, 80, 120])('is never wider than %i columns', async (columns) => {
    const { stdout } = await career(`match ${SCORES} --skills gis,rope-work --why`, terminal(columns));
    for (const row of stdout.split('\n')) expect(row.length).toBeLessThanOrEqual(columns);
    expect(stdout).toContain('Lighthouse');
  });
});
