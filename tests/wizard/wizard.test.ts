import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { activitiesOf } from '../../src/core/questionnaire.js';
import { BACK } from '../../src/wizard/prompter.js';
import { career } from '../helpers/career.js';
import { QUIT } from '../helpers/scripted.js';
import { type Session, session } from '../helpers/session.js';

const terminal = { columns: 80, rows: 24 };
const NO_COLOUR = { NO_COLOR: '1' };
const plain = { env: NO_COLOUR };

describe('home', () => {
  it('has five doors, says what it rests on, and ends with 0 when one quits', async () => {
    const { asked, code, stdout, stderr } = await session([QUIT], plain);
    expect(asked[0]?.choices).toEqual([
      'Find a career by typing',
      'Browse by field',
      'Find what fits me',
      'Compare careers',
      'Plan how to learn one',
    ]);
    expect(stderr).toContain('3 careers, offline, with a source for every figure.');
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  });

  it('is where bare career begins, options or not', async () => {
    for (const words of ['', '--no-pager', '--no-color']) {
      expect((await session([QUIT], plain, words)).asked).toHaveLength(1);
    }
  });

  it('has the door chosen that one comes back from', async () => {
    const { asked } = await session(['Compare careers', BACK, QUIT], plain);
    expect(asked.at(-1)).toMatchObject({ message: 'Where shall we begin?', given: 'Compare careers' });
  });
});

describe('every door', () => {
  const sessions = {
    'find by typing': [
      'Find a career',
      'light > Lighthouse Keeper',
      'At a glance',
      'Skills',
      'Books',
      'The whole page',
    ],
    'browse by field': [
      'Browse',
      'Sea',
      'Ferry Pilot',
      'What one does',
      'Ways in',
      'Courses',
      'Projects',
      'Good and bad',
    ],
    pay: [
      'Find a career',
      'ferry > Ferry Pilot',
      'Pay…',
      'Show the pay',
      'Where',
      'united > United States',
      'bos > Boston',
      'That is all',
      'Money',
      'GBP',
      'Show the pay',
      'Money',
      'What it buys',
      'US areas',
      'No',
      'Show the pay',
    ],
    plan: [
      'Plan how',
      'keeper > Lighthouse Keeper',
      'Show the plan',
      'Hours a week',
      '6',
      'What you can do',
      ['Fog signals', 'First aid'],
      'Your job so far',
      'Ferry Pilot',
      'First day',
      '2027-01-04',
      'How far',
      'The core',
      'Made of',
      ['course', 'book', 'project'],
      'Show the plan',
      'Money',
      'So much',
      '400',
      'Show the plan',
      'Hours in all',
      'So many',
      '90',
      'Show the plan',
      'Hours in all',
      'No limit',
      'Share of',
      'So much',
      '57',
      'Show the plan',
    ],
    'what fits by skills and limits': [
      'Find what fits',
      'Skills that',
      'fog > Fog signals',
      'chart > Chart reading',
      'That is all',
      'Show what fits',
      'Map Maker',
      'At a glance',
      BACK,
      BACK,
      'Fields',
      ['Sea'],
      'Preparation',
      '4',
      'Education',
      'bachelor',
      'Ways in',
      ['apprenticeship'],
      'Show what fits',
    ],
    'what fits by limits alone': [
      'Find what fits',
      'Only limits',
      'Pay at least',
      'United States',
      '30000',
      'Growth',
      '0',
      'Show what fits',
    ],
    'what fits by scores': ['Find what fits', 'Six scores', '5', '4', '1', '2', '3', '6', 'Show what fits'],
    compare: [
      'Compare',
      'ferry > Ferry Pilot',
      'map > Map Maker',
      'Compare these 2',
      'light > Light',
      'Compare these 3',
    ],
    'from one career to others': [
      'Find a career',
      'map > Map Maker',
      'Careers near it',
      'Lighthouse Keeper',
      'Compare it',
      'ferry > Ferry Pilot',
      'Compare these 2',
      BACK,
      'Change over',
      'ferry > Ferry Pilot',
    ],
  } as const;

  it.each(Object.entries(sessions))('%s: what it shows is what the command lines it names show', async (_, deeds) => {
    const { code, lines, stdout, stderr } = await session(deeds, plain);
    expect(stderr).not.toContain('error:');
    expect({ code, lines: lines.length > 0 }).toEqual({ code: 0, lines: true });
    const answers = [];
    for (const line of lines) {
      const { code, stdout } = await career(line.slice('career '.length), { terminal, env: NO_COLOUR });
      expect(code, line).toBe(0);
      answers.push(stdout);
    }
    expect(answers.join('')).toBe(stdout);
  });

  it('names these command lines', async () => {
    const named = [];
    for (const deeds of Object.values(sessions)) named.push(...(await session(deeds, plain)).lines);
    expect(named).toEqual([
      'career show lighthouse-keeper --section summary',
      'career skills lighthouse-keeper',
      'career books lighthouse-keeper --limit 10',
      'career show lighthouse-keeper',
      'career show ferry-pilot --section duties,work',
      'career show ferry-pilot --section routes,licence,outlook',
      'career courses ferry-pilot --limit 10',
      'career projects ferry-pilot',
      'career show ferry-pilot --section rewards,challenges',
      'career salary ferry-pilot',
      'career salary ferry-pilot --place us --place boston-metro --in gbp',
      'career salary ferry-pilot --place us --place boston-metro --adjust',
      'career path lighthouse-keeper',
      'career path lighthouse-keeper --have fog-signals,first-aid --from ferry-pilot --hours-per-week 6 --start 2027-01-04 --until core --kinds course,book,project',
      'career path lighthouse-keeper --have fog-signals,first-aid --from ferry-pilot --hours-per-week 6 --start 2027-01-04 --budget 400 --until core --kinds course,book,project',
      'career path lighthouse-keeper --have fog-signals,first-aid --from ferry-pilot --hours-per-week 6 --start 2027-01-04 --max-hours 90 --budget 400 --until core --kinds course,book,project',
      'career path lighthouse-keeper --have fog-signals,first-aid --from ferry-pilot --hours-per-week 6 --start 2027-01-04 --budget 400 --until core --cover 0.57 --kinds course,book,project',
      'career match --skills fog-signals,chart-reading',
      'career show map-maker --section summary',
      'career match --skills fog-signals,chart-reading --field sea --max-preparation 4 --education bachelor --route apprenticeship',
      'career list --min-pay 30000 --place us --growth 0',
      'career match --interests R=5 I=4 A=1 S=2 E=3 C=6',
      'career compare ferry-pilot map-maker',
      'career compare ferry-pilot map-maker lighthouse-keeper',
      'career related map-maker',
      'career compare lighthouse-keeper ferry-pilot',
      'career gap lighthouse-keeper --from ferry-pilot',
      'career route ferry-pilot lighthouse-keeper',
    ]);
  });
});

describe('the limits of a plan', () => {
  const begin = ['Plan', 'Lighthouse Keeper'] as const;
  const formOf = ({ asked }: Session, at = -1) =>
    asked.filter(({ message }) => message.startsWith('Plan for')).at(at)?.choices;

  it('are none at first, and say what they mean together', async () => {
    expect(formOf(await session(begin, plain))).toEqual([
      'Show the plan',
      'Hours a week: 10',
      'Hours in all: no limit',
      'What you can do already: nothing of it',
      'Your job so far: none',
      'Money: no limit',
      'First day: open',
      'How far: all of it',
      'Share of the skills: all of it',
      'Made of: anything',
    ]);
    const limited = await session([...begin, 'Hours in all', 'So many', '90'], plain);
    expect(formOf(limited)).toContain('Hours in all: up to 90');
    expect(formOf(limited)).toContain('Share of the skills: all that the limits allow');
    const shared = await session([...begin, 'Share', 'So much', '57', 'What you can', ['First aid']], plain);
    expect(formOf(shared)).toContain('Share of the skills: 57 %');
    expect(formOf(shared)).toContain('What you can do already: 1 skill');
  });

  it('can be taken back, and going back changes nothing', async () => {
    const limits = ['Hours in all', 'So many', '90', 'Share', 'So much', '57'];
    const changed = await session(
      [
        ...begin,
        ...limits,
        'Hours in all',
        BACK,
        'Share',
        'So much',
        BACK,
        'Share',
        'All',
        'Hours in all',
        'So many',
        '',
      ],
      plain,
    );
    expect(formOf(changed, -4)).toContain('Hours in all: up to 90');
    expect(formOf(changed, -3)).toContain('Share of the skills: 57 %');
    expect(formOf(changed)).toContain('Share of the skills: all of it');
    expect(formOf(changed)).toContain('Hours in all: no limit');
  });

  it('that allow no plan bring one back to the form, with the reason and nothing lost', async () => {
    const { code, stderr, stdout, asked, lines } = await session(
      [...begin, 'Money', 'Only', 'Share', 'So much', '100', 'Show the plan', 'Share', 'All', 'Show the plan'],
      plain,
    );
    expect(stderr).toMatch(
      /error: no plan within a budget of 0 US dollars covers 100 % of what is needed\nhint: the nearest that works: .+\n/,
    );
    const after = asked.filter(({ message }) => message.startsWith('Plan for'))[3];
    expect(after?.given).toBe('Show the plan');
    expect(after?.choices).toEqual(
      expect.arrayContaining(['Money: free only', 'Share of the skills: 100 %', 'Show the plan']),
    );
    const reason = stderr.slice(stderr.indexOf('error:'), stderr.indexOf('Without questions'));
    expect(reason.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(lines).toEqual([
      'career path lighthouse-keeper --budget free --cover 1',
      'career path lighthouse-keeper --budget free',
    ]);
    expect(stdout).toMatch(/^Path to Lighthouse Keeper/);
    expect(code).toBe(0);
  });

  it('are whole numbers in range', async () => {
    const { asked } = await session([...begin, 'Share', 'So much', '0', '101', '1'], plain);
    expect(asked.at(-1)?.choices).toContain('Share of the skills: 1 %');
    expect(asked.filter(({ message }) => message.includes('out of range'))).toHaveLength(2);
  });
});

describe('going back', () => {
  it('leads from everywhere to the question before, with what was chosen', async () => {
    const { asked, code } = await session(
      ['Browse', 'Land', 'Map Maker', 'Books', BACK, BACK, BACK, BACK, 'Find', 'ferry > Ferry Pilot', BACK, BACK],
      plain,
    );
    expect(asked.slice(4).map(({ message, given }) => [message, given])).toEqual([
      ['Map Maker:', 'Books'],
      ['Land:', 'Map Maker'],
      ['Which field?', 'Land · 1'],
      ['Where shall we begin?', 'Browse by field'],
      ['Where shall we begin?', 'Browse by field'],
      ['Title, job advert or skill:', ''],
      ['Ferry Pilot:', undefined],
      ['Title, job advert or skill:', 'ferry'],
      ['Where shall we begin?', 'Find a career by typing'],
    ]);
    expect(code).toBe(0);
  });

  it('leads home at once from any career, however deep', async () => {
    const { asked } = await session(
      ['Find', 'map > Map Maker', 'Careers near it', 'Lighthouse Keeper', 'Careers near it', 'Ferry Pilot', 'Home'],
      plain,
    );
    expect(asked.at(-1)?.message).toBe('Where shall we begin?');
  });

  it('keeps what was gathered and filled in', async () => {
    const { asked } = await session(
      ['Compare', 'Ferry Pilot', BACK, 'Compare', BACK, 'Plan', 'Map Maker', 'Hours a week', '8', BACK, 'Map Maker'],
      plain,
    );
    expect(asked.find(({ message }) => message === 'Compare (1):')?.choices[0]).toBe('✓ Ferry Pilot');
    expect(asked.at(-1)?.choices).toContain('Hours a week: 8');
  });

  it('drops what is chosen again, and stops at six', async () => {
    const { asked } = await session(['Compare', 'Ferry Pilot', 'Map Maker', '✓ Ferry Pilot'], plain);
    expect(asked.at(-1)?.choices).toEqual(['✓ Map Maker', 'Ferry Pilot', 'Lighthouse Keeper']);
  });
});

describe('what goes wrong with one answer', () => {
  it('is said, and the conversation goes on', async () => {
    const { stderr, code, asked } = await session(
      ['Plan', 'Map Maker', 'Money', 'So much', '0', 'Made of', ['book'], 'Show the plan', BACK, BACK],
      plain,
    );
    expect(asked.at(-1)?.message).toBe('Where shall we begin?');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /error: .+\nhint: .+\n\nWithout questions: career path map-maker --budget free --kinds book\n/,
    );
  });

  it('ends the conversation only when nothing can be read any more', async () => {
    const { code, stderr } = await session([QUIT], { ...plain, catalogue: '/nowhere/career.db' });
    expect(code).toBe(5);
    expect(stderr).toContain('error: the catalogue /nowhere/career.db is not there');
  });
});

it('hands the options of the conversation to its answers', async () => {
  const { lines, stdout } = await session(['Find', 'Map Maker', 'Books'], plain, 'wizard --format csv --no-pager');
  expect(lines).toEqual(['career books map-maker --limit 10 --format csv --no-pager']);
  expect(stdout).toMatch(/^id,kind,title,/);
});

describe('the questionnaire', () => {
  const folder = mkdtempSync(join(tmpdir(), 'career-wizard-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const world = { env: { ...NO_COLOUR, XDG_DATA_HOME: folder } };
  const kept = join(folder, 'career', 'unfinished-answers.json');
  const thirty = activitiesOf('short').map(({ type }) => (type === 'R' ? '5 ' : type === 'I' ? '4 ' : '2 '));

  it('leads to a match by its six scores, and leaves nothing behind', async () => {
    const { lines, asked } = await session(
      ['Find what fits', '30 questions', 'No', ...thirty, '', 'Show what fits'],
      world,
    );
    expect(lines).toEqual(['career match --interests R=25 I=20 A=10 S=10 E=10 C=10']);
    expect(asked.find(({ message }) => message.startsWith('What fits'))?.message).toBe(
      'What fits you, with R=25 I=20 A=10 S=10 E=10 C=10:',
    );
    expect(existsSync(kept)).toBe(false);
  });

  it('goes back question by question, with the answer that was given', async () => {
    const { asked } = await session(['Find what fits', '30 questions', 'No', '5 ', '1 ', BACK, BACK, BACK], world);
    expect(asked.slice(-4).map(({ message, given }) => [message.slice(0, 4), given])).toEqual([
      ['3/30', '3 neither way'],
      ['2/30', '1 not at all'],
      ['1/30', '5 very much'],
      ['What', '30 questions about what you like'],
    ]);
  });

  it('keeps answers only if one agrees, goes on with them, and throws them away at the end', async () => {
    await session(['Find what fits', '30 questions', 'No', ...thirty.slice(0, 12)], world);
    expect(existsSync(kept)).toBe(false);
    await session(['Find what fits', '30 questions', 'Yes', ...thirty.slice(0, 12)], world);
    expect(Object.keys(JSON.parse(readFileSync(kept, 'utf8')).answers)).toHaveLength(12);
    const { lines, asked } = await session(
      ['Find what fits', '30 questions', 'Go on', ...thirty.slice(12), '', 'Show what fits'],
      world,
    );
    expect(asked[2]?.message).toBe('You broke off after 12 questions.');
    expect(asked[3]?.message).toMatch(/^13\/30 /);
    expect(lines).toEqual(['career match --interests R=25 I=20 A=10 S=10 E=10 C=10']);
    expect(existsSync(kept)).toBe(false);
  });

  it('begins anew if one likes', async () => {
    await session(['Find what fits', '30 questions', 'Yes', '5 '], world);
    const { asked } = await session(['Find what fits', '30 questions', 'Begin anew', 'No'], world);
    expect(asked.at(-1)?.message).toMatch(/^1\/30 /);
    expect(existsSync(kept)).toBe(false);
  });

  it.each([
    ['no JSON', '{"questionnaire":'],
    ['nothing', ''],
    ['another thing', '[1, 2]'],
    ['null', 'null'],
    ['no such questionnaire', '{"questionnaire":"huge","answers":{"R1":3}}'],
    ['no answer that exists', '{"questionnaire":"short","answers":{"R1":9,"Z1":3,"__proto__":1}}'],
  ])('takes a kept file that holds %s for none', async (_, text) => {
    writeFileSync(kept, text);
    const { asked } = await session(['Find what fits', '30 questions', 'No'], world);
    expect(asked.at(-1)?.message).toMatch(/^1\/30 /);
    rmSync(kept);
  });

  it('minds no folder that cannot be written, and asks nothing where there is none', async () => {
    const unwritable = { env: { ...NO_COLOUR, XDG_DATA_HOME: '/proc/nowhere' } };
    const { code, lines } = await session(
      ['Find what fits', '30 questions', 'Yes', ...thirty, '', 'Show what fits'],
      unwritable,
    );
    expect({ code, lines: lines.length }).toEqual({ code: 0, lines: 1 });
    const homeless = await session(['Find what fits', '30 questions', '5 '], { env: { ...NO_COLOUR, HOME: '' } });
    expect(homeless.asked.at(-1)?.message).toMatch(/^2\/30 /);
  });

  it('saves answers under a name that is free, and matches by that file', async () => {
    const taken = join(folder, 'taken.yaml');
    const file = join(folder, 'answers.yaml');
    writeFileSync(taken, 'mine');
    const { lines, asked, stdout } = await session(
      ['Find what fits', '30 questions', 'No', ...thirty, taken, file, 'Show what fits'],
      world,
    );
    expect(asked.map(({ message }) => message)).toContainEqual(expect.stringContaining('is there already'));
    expect(readFileSync(taken, 'utf8')).toBe('mine');
    expect(lines).toEqual([`career match --answers ${file}`]);
    expect((await career(['match', '--answers', file], { terminal, env: NO_COLOUR })).stdout).toBe(stdout);
  });

  it('takes the thirty answers over into the sixty', async () => {
    const { asked } = await session(
      ['Find what fits', '30 questions', 'No', ...thirty, '', BACK, '60 questions', 'No'],
      world,
    );
    expect(asked.at(-1)?.message).toMatch(/^31\/60 /);
  });
});
