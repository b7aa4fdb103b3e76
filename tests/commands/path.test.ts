import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { career, careerJson, fieldPaths, terminal } from '../helpers/career.js';

interface Step {
  position: number;
  stage: string;
  kind: string;
  id: string | null;
  title: string;
  hours: number;
  price: number;
  skills: { skill: string; settled: boolean }[];
  after: number[];
}
interface Path {
  totals: { hours: number; weeks: number; end: string | null; price: number; cover: number; steps: number };
  proof: { shortest: boolean; hours: number; bound: number; limited: boolean; target: number | null };
  steps: Step[];
  short: { skill: string; because: string; nearest: { resource: string; after: string[] } | null }[];
  skipped: { skill: string; because: string }[];
}

const path = async (words: string): Promise<Path> => (await careerJson(`path ${words}`)) as Path;

test('the shortest way to the job: prerequisites first, then stages, each closed by a project', async () => {
  const { steps, short, totals, proof } = await path('lighthouse-keeper');
  expect(steps.map(({ stage, id, title }) => [stage, id ?? title])).toEqual([
    ['foundation', 'keeping-the-light'],
    ['foundation', 'radio-and-rescue'],
    ['foundation', 'seamanship-basics'],
    ['foundation', 'A lamp that lasts the night'],
    ['core', 'alone-on-a-rock'],
    ['core', 'weather-by-eye'],
    ['core', 'piloting'],
    ['core', 'A month of weather'],
    ['advanced', 'diesels-at-sea'],
    ['advanced', 'the-proof-reader'],
    ['advanced', 'An engine in pieces'],
  ]);
  // Arithmetic is only taught by 45 hours of charts and triangles, far more than hearing of it is worth.
  expect(short).toMatchObject([{ skill: 'arithmetic', because: 'nothing-teaches-it', nearest: null }]);
  expect(totals).toMatchObject({ hours: 293, weeks: 30, end: null, price: 630, cover: 0.9524, steps: 11 });
  expect(proof).toMatchObject({ shortest: true, hours: 233, bound: 233, limited: false, target: null });
});

test('the same plan whether it was kept in the catalogue or is found now', async () => {
  const kept = (await careerJson('path ferry-pilot')) as Record<string, unknown>;
  const found = (await careerJson('path ferry-pilot --why')) as Record<string, unknown>;
  expect({ ...found, programme: null }).toEqual(kept);
  expect(found.programme).not.toBeNull();
});

test('as JSON a path has these fields', async () => {
  const found = await careerJson('path lighthouse-keeper --have lamp-care --budget 100 --start 2027-01-04 --why');
  expect(fieldPaths(found).sort()).toEqual(
    [
      'career',
      'title',
      'from',
      'licensedIn[]',
      'wishes.have[]',
      'wishes.until',
      'wishes.kinds[]',
      'wishes.budget',
      'wishes.maxHours',
      'wishes.cover',
      'wishes.hoursPerWeek',
      'wishes.start',
      'totals.steps',
      'totals.skills',
      'totals.hours',
      'totals.resourceHours',
      'totals.projectHours',
      'totals.weeks',
      'totals.end',
      'totals.price',
      'totals.currency',
      'totals.priceAssumed',
      'totals.freeShare',
      'totals.cover',
      'totals.longestChainHours',
      'proof.shortest',
      'proof.hours',
      'proof.bound',
      'proof.hoursLimit',
      'proof.gap',
      'proof.target',
      'proof.limited',
      'proof.candidates',
      'proof.undominated',
      'proof.variables',
      'proof.rows',
      'proof.rings',
      'steps[].position',
      'steps[].stage',
      'steps[].kind',
      'steps[].id',
      'steps[].title',
      'steps[].provider',
      'steps[].platform',
      'steps[].authors',
      'steps[].isbn13',
      'steps[].url',
      'steps[].level',
      'steps[].cost',
      'steps[].hours',
      'steps[].price',
      'steps[].currency',
      'steps[].hoursFrom',
      'steps[].hoursTo',
      'steps[].weekFrom',
      'steps[].weekTo',
      'steps[].dayFrom',
      'steps[].dayTo',
      'steps[].skills[].skill',
      'steps[].skills[].name',
      'steps[].skills[].importance',
      'steps[].skills[].depth',
      'steps[].skills[].settled',
      'steps[].why',
      'steps[].place',
      'steps[].after[]',
      'steps[].unlocks[]',
      'steps[].critical',
      'steps[].slackHours',
      'steps[].brief',
      'short[].skill',
      'short[].name',
      'short[].importance',
      'short[].stage',
      'short[].aim',
      'short[].reached',
      'short[].because',
      'short[].practisedBy[]',
      'short[].nearest.resource',
      'short[].nearest',
      'short[].nearest.hours',
      'short[].nearest.price',
      'short[].nearest.after[]',
      'skipped[].skill',
      'skipped[].name',
      'skipped[].importance',
      'skipped[].stage',
      'skipped[].because',
      'programme.skills[].skill',
      'programme.skills[].name',
      'programme.skills[].importance',
      'programme.skills[].stage',
      'programme.skills[].aim',
      'programme.skills[].prerequisites[]',
      'programme.skills[].resources',
      'programme.resources[].id',
      'programme.resources[].chosen',
      'programme.resources[].hours',
      'programme.resources[].presupposes[]',
      'programme.resources[].price',
      'programme.resources[].teaches[].skill',
      'programme.resources[].teaches[].depth',
    ].sort(),
  );
  expect(
    fieldPaths(await careerJson('path lighthouse-keeper')).filter((field) => field.startsWith('programme')),
  ).toEqual(['programme']);
});

describe('what one has', () => {
  test('need not be learnt, nor what it builds on, and each skipped skill says why', async () => {
    const { steps, skipped } = await path('ferry-pilot --have "chart reading",trigonometry');
    expect(
      skipped.filter(({ skill }) => ['arithmetic', 'chart-reading', 'trigonometry'].includes(skill)),
    ).toMatchObject([
      { skill: 'arithmetic', because: 'chart-reading' },
      { skill: 'chart-reading', because: 'chart-reading' },
      { skill: 'trigonometry', because: 'trigonometry' },
    ]);
    expect(steps.map(({ id }) => id)).not.toContain('charts-and-triangles');
  });

  test('may be a whole career, as the one that one comes from', async () => {
    const from = await path('map-maker --from lighthouse-keeper');
    const have = await path('map-maker --have lighthouse-keeper');
    expect(from.steps).toEqual(have.steps);
    expect((await career('path map-maker --from wickie')).stdout).toContain('From Lighthouse Keeper to Map Maker');
  });

  test('may be everything', async () => {
    const { stdout, code } = await career('path lighthouse-keeper --have lighthouse-keeper');
    expect(code).toBe(0);
    expect(stdout).toContain('nothing left to learn');
  });
});

describe('limits', () => {
  test('a budget takes what is free first, and says what it leaves out and what would be next', async () => {
    const { totals, proof, short } = await path('lighthouse-keeper --budget free');
    expect(totals.price).toBe(0);
    expect(proof).toMatchObject({ limited: true, shortest: true });
    expect(short.find(({ skill }) => skill === 'radio-calls')).toMatchObject({
      because: 'limits',
      nearest: { resource: 'radio-and-rescue' },
    });
  });

  test('what would come next says what has to come before it', async () => {
    const { stdout } = await career('path ferry-pilot --max-hours 20', terminal(200));
    const left = (await path('ferry-pilot --max-hours 20')).short;
    const waiting = left.filter(({ nearest }) => nearest !== null && nearest.after.length > 0);
    expect(waiting.length).toBeGreaterThan(0);
    for (const { skill, nearest } of waiting) expect(nearest?.after).not.toContain(skill);
    expect(stdout).toContain('once you know Arithmetic, Rope work and Trigonometry');
  });

  test('hours, kinds and stages are kept to', async () => {
    expect((await path('lighthouse-keeper --max-hours 40')).totals.hours).toBeLessThanOrEqual(40);
    expect((await path('lighthouse-keeper --kinds course,project')).steps.map(({ kind }) => kind)).not.toContain(
      'book',
    );
    const early = await path('lighthouse-keeper --until foundation');
    expect(new Set(early.steps.map(({ stage }) => stage))).toEqual(new Set(['foundation']));
  });

  test('a share may be written in several ways', async () => {
    const { steps } = await path('lighthouse-keeper --cover 0.5');
    for (const share of ['.5', '50%', '50.0%', '0.500000'])
      expect((await path(`lighthouse-keeper --cover ${share}`)).steps).toEqual(steps);
    expect((await path('lighthouse-keeper --cover 0.000001')).steps).toHaveLength(1);
  });

  test('a share of the skills is covered in fewer hours', async () => {
    const { totals, proof } = await path('lighthouse-keeper --cover 80%');
    expect(totals.cover).toBeGreaterThanOrEqual(0.8);
    expect(totals.hours).toBeLessThan(288);
    expect(proof.target).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ['lighthouse-keeper --budget 0 --cover 0.9', 'a budget of 0 US dollars', '--budget '],
    ['lighthouse-keeper --max-hours 60 --cover 0.9', '60 hours', '--max-hours '],
    ['lighthouse-keeper --max-hours 60 --budget 10 --cover 0.9', 'a budget of 10 US dollars and 60 hours', '--budget '],
    ['lighthouse-keeper --max-hours 3 --kinds course', '3 hours', '--max-hours '],
    ['lighthouse-keeper --kinds specialization', '--kinds specialization', '--kinds '],
    ['lighthouse-keeper --kinds project --max-hours 2', 'no project fits in 2 hours', '--max-hours '],
  ])(
    'what cannot be is said with the limit in the way and the nearest that works: %s',
    async (words, limit, nearest) => {
      const { code, stdout, stderr } = await career(`path ${words}`);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      const [message = '', hint = ''] = stderr.split('\n');
      expect(message).toContain(limit);
      expect(hint).toContain('the nearest that works');
      expect(hint).toContain(nearest);
    },
  );

  test('every nearest that is offered works, and nothing nearer does', async () => {
    const asked = [
      ['', '--max-hours 60 --cover 0.9'],
      ['', '--max-hours 60 --cover 1'],
      ['', '--max-hours 60 --budget 10 --cover 1'],
      ['--budget 0', '--max-hours 1'],
      ['--kinds course', '--max-hours 3'],
      ['--kinds project', '--max-hours 2'],
    ];
    for (const [kept = '', limits = ''] of asked) {
      const { code, stderr } = await career(`path lighthouse-keeper ${kept} ${limits}`);
      expect({ limits, code }).toEqual({ limits, code: 2 });
      const offers = stderr.split('the nearest that works: ')[1]?.split(', or ') ?? [];
      expect(offers.length).toBeGreaterThan(0);
      for (const offer of offers) {
        const run = async (words: string) => (await career(`path lighthouse-keeper ${kept} ${limits} ${words}`)).code;
        const words = offer.replace(/\(.*/, '').trim();
        expect({ words, code: await run(words) }).toEqual({ words, code: 0 });
        const [, name = '', most = ''] = /^(--max-hours|--budget) (\d+)$/.exec(words) ?? [];
        if (name !== '') expect({ words, code: await run(`${name} ${Number(most) - 1}`) }).toEqual({ words, code: 2 });
      }
    }
  });

  test('a share that is asked for comes before the projects, be it all', async () => {
    const { totals, proof } = await path('lighthouse-keeper --cover 1 --max-hours 233');
    expect(totals).toMatchObject({ hours: 233, cover: 0.9524 });
    expect(proof).toMatchObject({ shortest: true, hours: 233, limited: false });
  });

  test('of the projects alone there are those that the hours allow', async () => {
    const { steps } = await path('lighthouse-keeper --kinds project --max-hours 25');
    expect(steps.map(({ hours }) => hours)).not.toEqual([]);
  });

  test('kinds that teach nothing are said with the kind that would, under the limits that there are', async () => {
    const nearest = async (words: string) => (await career(`path lighthouse-keeper ${words}`)).stderr;
    expect(await nearest('--kinds specialization')).toMatch(/works: --kinds \w+,\w+\n/);
    expect(await nearest('--kinds specialization --cover 1 --max-hours 5')).toContain(
      'works: --max-hours 233 (630 US dollars) without --kinds',
    );
  });

  test('what nothing of any kind teaches is not blamed on the kinds', async () => {
    const known = 'lamp-care,log-keeping,first-aid,rope-work';
    for (const limits of ['', '--cover 0.5 --max-hours 5', '--kinds book --cover 1 --budget 0']) {
      const { code, stderr } = await career(`path lighthouse-keeper --until foundation --have ${known} ${limits}`);
      expect({ limits, code, stderr }).toEqual({
        limits,
        code: 2,
        stderr: 'error: nothing teaches what is needed: Arithmetic\n',
      });
    }
  });

  test('the nearest budget and share that are offered work', async () => {
    const { stderr } = await career('path lighthouse-keeper --budget 0 --cover 0.9');
    const [, budget = ''] = /--budget (\d+)/.exec(stderr) ?? [];
    const [, cover = ''] = /--cover (0\.\d+)/.exec(stderr) ?? [];
    expect((await career(`path lighthouse-keeper --cover 0.9 --budget ${budget}`)).code).toBe(0);
    expect((await career(`path lighthouse-keeper --cover ${cover} --budget 0`)).code).toBe(0);
    expect((await career(`path lighthouse-keeper --cover 0.9 --budget ${Number(budget) - 1}`)).code).toBe(2);
  });
});

describe('bad input', () => {
  test.each([
    ['--hours-per-week 0', 'from 1 to 112'],
    ['--hours-per-week 2.5', 'from 1 to 112'],
    ['--max-hours 0', 'from 1 to'],
    ['--max-hours -5', 'from 1 to'],
    ['--budget -1', 'free or whole US dollars'],
    ['--budget lots', 'free or whole US dollars'],
    ['--budget 1e3', 'free or whole US dollars'],
    ['--cover 0', 'a share above 0'],
    ['--cover 1.1', 'a share above 0'],
    ['--cover 101%', 'a share above 0'],
    ['--start 2026-02-30', 'The last day of that month is 2026-02-28'],
    ['--start 2026-13-01', 'YYYY-MM-DD'],
    ['--start tomorrow', 'YYYY-MM-DD'],
    ['--start 9999-12-31', 'from 1900 to 2999'],
    ['--start 0001-01-01', 'YYYY-MM-DD'],
    ['--kinds bok', 'did you mean book?'],
    ['--until end', 'foundation, core, advanced'],
    ['--format ics', '--start YYYY-MM-DD'],
    ['--format icz', 'ics'],
    ['--format ics --start 2027-01-04 --fields steps', 'leave --fields out'],
  ])('%s exits 2 and says what is wanted', async (words, wanted) => {
    const { code, stdout, stderr } = await career(`path lighthouse-keeper ${words}`);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(wanted);
  });

  test.each([['--have juggling'], ['--from astronaut'], ['--have "x\u001b[31m"']])('%s exits 3', async (words) => {
    const { code, stdout, stderr } = await career(`path lighthouse-keeper ${words}`);
    expect({ code, stdout }).toEqual({ code: 3, stdout: '' });
    expect(stderr).not.toContain('\u001b');
  });
});

describe('the calendar', () => {
  const LINE = 'path lighthouse-keeper --start 2027-01-04 --hours-per-week 5 --format ics';

  test('is read by another program as one day-long event a step', async () => {
    const { stdout } = await career(LINE);
    const plan = await path('lighthouse-keeper --start 2027-01-04 --hours-per-week 5');
    const calendar = new ICAL.Component(ICAL.parse(stdout));
    const events = calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
    expect(events).toHaveLength(plan.steps.length);
    plan.steps.forEach((step, at) => {
      const { dayFrom, dayTo, title, hours } = step as unknown as {
        dayFrom: string;
        dayTo: string;
        title: string;
        hours: number;
      };
      const event = events[at] as ICAL.Event;
      expect(event.summary).toBe(`${at + 1}. ${title} (${hours} h)`);
      expect([event.startDate.isDate, event.startDate.toString()]).toEqual([true, dayFrom]);
      const end = event.endDate.clone();
      end.adjust(-1, 0, 0, 0);
      expect(end.toString()).toBe(dayTo);
    });
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  });

  test('keeps the rules of RFC 5545: CRLF, lines of 75 octets at most, a stamp and a UID in every event', async () => {
    const { stdout } = await career(LINE);
    const lines = stdout.split('\r\n');
    expect(stdout).not.toMatch(/[^\r]\n/);
    expect(stdout.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(lines.every((line) => Buffer.byteLength(line) <= 75)).toBe(true);
    const count = (start: string) => lines.filter((line) => line.startsWith(start)).length;
    expect([count('UID:'), count('DTSTAMP:')]).toEqual([count('BEGIN:VEVENT'), count('BEGIN:VEVENT')]);
  });

  test('says on the first day that nothing is left to learn, for it may not be empty', async () => {
    const { stdout } = await career(`${LINE} --have lighthouse-keeper`);
    const events = new ICAL.Component(ICAL.parse(stdout)).getAllSubcomponents('vevent');
    expect(events.map((event) => new ICAL.Event(event).summary)).toEqual([
      'Path to Lighthouse Keeper: nothing left to learn',
    ]);
  });

  test('is the same twice, and in every time zone', async () => {
    expect((await career(LINE)).stdout).toBe((await career(LINE)).stdout);
    const zoned = (zone: string) =>
      execFileSync(
        process.execPath,
        ['bin/career.js', 'path', 'electrician', '--start', '2027-03-13', '--format', 'ics'],
        { env: { ...process.env, TZ: zone }, encoding: 'utf8' },
      );
    expect(zoned('America/Los_Angeles')).toBe(zoned('UTC'));
    expect(zoned('Pacific/Auckland')).toBe(zoned('UTC'));
  });
});

describe('the page', () => {
  const lines = async (words: string, columns = 80) => {
    const { stdout } = await career(`path ${words}`, terminal(columns));
    return stdout.split('\n');
  };
  const timeline = async (words: string, columns = 80) => {
    const all = await lines(words, columns);
    const start = all.findIndex((line) => line.startsWith('Timeline'));
    return all.slice(start, all.indexOf('', start));
  };

  test('has the labels of the timeline in one column, whatever the number before them', async () => {
    const [, ...rows] = await timeline('lighthouse-keeper');
    expect(rows).toHaveLength(11);
    expect(new Set(rows.map((row) => /^ +\d+ +/.exec(row)?.[0].length))).toEqual(new Set([6]));
    expect(rows.every((row) => /█/.test(row))).toBe(true);
  });

  test('has dates instead of weeks in the timeline and above the stages where there is a first day', async () => {
    const [heading, first] = await timeline('lighthouse-keeper --start 2027-01-04');
    expect(heading).toMatch(/^Timeline +2027-01-04 to 2027-\d\d-\d\d$/);
    expect(first).toMatch(/^ +1 {2}\S.* from 2027-01-04 +█/);
    const text = (await lines('lighthouse-keeper --start 2027-01-04')).join('\n');
    expect(text).toMatch(/^Foundation +[\d.]+ h, 2027-01-04 to 2027-/m);
    expect(text).not.toMatch(/weeks \d/);
  });

  test('says of each step what builds on it, and how long it may wait', async () => {
    const text = (await lines('lighthouse-keeper')).join('\n');
    expect(text).toMatch(/Opens steps? \d/);
    expect(text).toContain('On the longest chain.');
    expect(text).toMatch(/Slack [\d.]+ h\./);
    expect(text).toMatch(/Longest chain +[\d.]+ h of steps that must follow one another; slack is what/);
  });

  test('says what was proven', async () => {
    const proof = async (words: string) =>
      (await lines(words, 120)).find((line) => line.startsWith('  Proof'))?.replace(/^ +Proof +/, '');
    expect(await proof('lighthouse-keeper')).toBe('shortest possible: no choice takes fewer hours');
    expect(await proof('lighthouse-keeper --cover 0.5')).toBe(
      'shortest possible: no choice covers as much in fewer hours',
    );
    expect(await proof('lighthouse-keeper --max-hours 60')).toBe(
      'best possible: none within the limits covers more, nor as much in fewer hours',
    );
  });

  test('calls hours that are all for projects that', async () => {
    expect(await lines('lighthouse-keeper --kinds project', 120)).toContainEqual(
      expect.stringMatching(/^ {2}Length +\d+ h of projects: \d+ weeks at 10 h a week$/),
    );
  });

  test('proves nothing of projects alone', async () => {
    const text = (await lines('lighthouse-keeper --kinds project', 120)).join('\n');
    expect(text).toMatch(/^ {2}Covers +nothing by itself: projects practise/m);
    expect(text).not.toMatch(/^ {2}Proof/m);
  });

  test('names projects as projects, and what is free to audit as that, among what it leaves out', async () => {
    const { stdout } = await career('path lighthouse-keeper --max-hours 40', terminal(200));
    expect(stdout.replace(/\n +/g, ' ')).toMatch(/practise it in the project “/);
  });

  test('is short where nothing is left to learn', async () => {
    const { stdout } = await career('path lighthouse-keeper --have lighthouse-keeper', terminal(80));
    expect(stdout).toMatch(/^Path to Lighthouse Keeper +nothing left to learn\n\nYou have every skill/);
    expect(stdout).not.toMatch(/^ +Proof {2}|0 weeks|Hours are/m);
    const licensed = await career('path ferry-pilot --have ferry-pilot');
    expect(licensed.stdout).toContain('--section licence,routes');
  });

  test.each([20, 40, 80, 120])('keeps to %i columns, and loses no letter', async (columns) => {
    const words = 'lighthouse-keeper --max-hours 60 --start 2027-01-04';
    const letters = (text: readonly string[]) => [...text.join('').replace(/[^\p{L}\d]/gu, '')].sort().join('');
    const narrow = await lines(words, columns);
    expect(narrow.filter((line) => line.length > columns)).toEqual([]);
    expect(letters(narrow)).toBe(letters(await lines(words, 200)));
  });
});

test('the calendar tells what a project is', async () => {
  const { stdout } = await career('path lighthouse-keeper --start 2027-01-04 --format ics');
  const { steps } = (await careerJson('path lighthouse-keeper')) as { steps: { kind: string; brief: string }[] };
  const text = stdout.replace(/\r\n /g, '').replaceAll('\\,', ',').replaceAll('\\;', ';');
  for (const { brief } of steps.filter(({ kind }) => kind === 'project')) expect(text).toContain(brief);
});

test('kinds may be named again and again, a stage once, and one comes from somewhere else', async () => {
  expect(await careerJson('path map-maker --kinds book --kinds course,book --fields wishes')).toMatchObject({
    wishes: { kinds: ['book', 'course'] },
  });
  const { code, stdout, stderr } = await career('path map-maker --until foundation,core');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toBe('error: there is no stage “foundation,core”\nhint: give one of: foundation, core, advanced\n');
  const same = await career('path map-maker --from map-maker --json');
  expect({ code: same.code, stdout: same.stdout }).toEqual({ code: 2, stdout: '' });
  expect(JSON.parse(same.stderr).error).toMatchObject({ code: 'SAME_CAREER', exitCode: 2 });
});

test('Markdown has boxes to tick, in full and as a checklist', async () => {
  const { stdout: whole } = await career('path lighthouse-keeper --format markdown');
  const { stdout: list } = await career('path lighthouse-keeper --format checklist');
  for (const text of [whole, list]) expect(text.match(/^- \[ \] \*\*/gm)).toHaveLength(11);
  expect(list.split('\n').filter((line) => line.startsWith('## '))).toEqual([
    '## Foundation',
    '## Core',
    '## Advanced',
  ]);
});

test('where the law asks for a licence, the path says that it is none', async () => {
  const { licensedIn } = (await careerJson('path ferry-pilot')) as { licensedIn: string[] };
  expect(licensedIn.length).toBeGreaterThan(0);
  expect((await career('path ferry-pilot')).stdout).toContain('--section licence,routes');
  expect((await careerJson('path map-maker --fields licensedIn')) as object).toEqual({ licensedIn: [] });
});

test('nothing but a start brings dates, and the clock plays no part', async () => {
  const once = await career('path ferry-pilot', { today: '2026-01-01' });
  expect(await career('path ferry-pilot', { today: '2031-12-31' })).toEqual(once);
  expect(once.stdout).not.toMatch(/\d{4}-\d{2}-\d{2}/);
  expect((await path('ferry-pilot --start 2027-01-04')).totals.end).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test('--why tells the programme: what is minimised, what is covered, the bound and every variable', async () => {
  const { stdout } = await career('path ferry-pilot --why');
  for (const words of ['Minimise', 'Σ hours·x', 'bound', 'Candidates', 'not dominated', 'piloting'])
    expect(stdout).toContain(words);
});
