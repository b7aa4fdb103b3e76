import { expect, test } from 'vitest';
import { career, careerJson, fieldPaths } from '../helpers/career.js';

test('related lists every other career, the nearest first, with the shared skills as the reason', async () => {
  const found = (await careerJson('related wickie')) as { id: string; shared: string; nearness: number }[];
  expect(found.map(({ id }) => id)).toEqual(['ferry-pilot', 'map-maker']);
  expect(found[0]?.shared.split(' ')).toContain('fog-signals');
  expect(found[1]?.shared.split(' ')).not.toContain('fog-signals');
});

test('as JSON each career has these fields', async () => {
  expect(fieldPaths(await careerJson('related lighthouse-keeper'))).toEqual([
    '[].id',
    '[].title',
    '[].field',
    '[].fieldName',
    '[].nearness',
    '[].skillLikeness',
    '[].interestCorrelation',
    '[].sameField',
    '[].sameGroup',
    '[].sharedCount',
    '[].shared',
    '[].summary',
  ]);
});

test('piped it is one tab-separated line a career, and --limit cuts the list', async () => {
  const { stdout, code } = await career('related lighthouse-keeper --limit 1');
  expect(code).toBe(0);
  const lines = stdout.trimEnd().split('\n');
  expect(lines).toHaveLength(1);
  expect(lines[0]?.split('\t').slice(0, 4)).toEqual(['ferry-pilot', 'Ferry Pilot', 'sea', 'Sea']);
});

interface Why {
  weights: { skills: number; interests: number; field: number; group: number };
  careers: number;
  interests: Record<string, number>;
  group: string;
  skills: Weighed[];
  related: {
    id: string;
    nearness: number;
    sameField: boolean;
    group: string;
    interests: Record<string, number>;
    skills: Weighed[];
  }[];
}
interface Weighed {
  skill: string;
  importance: number;
  rarity: number;
}

/** Recomputed from nothing but what `--why` says, with the formulas of the help. */
function recomputed(why: Why, other: Why['related'][number]): number {
  const weight = ({ importance, rarity }: Weighed) => importance * rarity;
  const squares = (list: Weighed[]) => list.reduce((sum, skill) => sum + weight(skill) ** 2, 0);
  const products = why.skills.reduce((sum, skill) => {
    const match = other.skills.find((one) => one.skill === skill.skill);
    return sum + (match === undefined ? 0 : weight(skill) * weight(match));
  }, 0);
  const cosine = products / Math.sqrt(squares(why.skills) * squares(other.skills));
  const types = [...'RIASEC'];
  const mean = (scores: Record<string, number>) => types.reduce((sum, type) => sum + (scores[type] ?? 0), 0) / 6;
  const [a, b] = [mean(why.interests), mean(other.interests)];
  const moment = (f: (type: string) => number) => types.reduce((sum, type) => sum + f(type), 0);
  const left = (type: string) => (why.interests[type] ?? 0) - a;
  const right = (type: string) => (other.interests[type] ?? 0) - b;
  const r =
    moment((type) => left(type) * right(type)) /
    Math.sqrt(moment((type) => left(type) ** 2) * moment((type) => right(type) ** 2));
  const { skills, interests, field, group } = why.weights;
  return (
    skills * cosine +
    (interests * (1 + r)) / 2 +
    field * Number(other.sameField) +
    group * Number(why.group === other.group)
  );
}

test('--why says enough to recompute every nearness', async () => {
  const why = (await careerJson('related lighthouse-keeper --why')) as Why;
  expect(why.careers).toBe(3);
  // Three careers, of which three need arithmetic and one needs living alone: ln 2 and ln 4; two need fog signals: ln 2.5.
  const rarity = new Map(
    [...why.skills, ...(why.related[1]?.skills ?? [])].map((skill) => [skill.skill, skill.rarity]),
  );
  expect(rarity.get('arithmetic')).toBeCloseTo(Math.log(2), 12);
  expect(rarity.get('fog-signals')).toBeCloseTo(Math.log(2.5), 12);
  expect(rarity.get('gis')).toBeCloseTo(Math.log(4), 12);
  for (const other of why.related) expect(recomputed(why, other), other.id).toBeCloseTo(other.nearness, 4);
});

test('--why as JSON has these fields', async () => {
  const paths = fieldPaths(await careerJson('related lighthouse-keeper --why'));
  expect(paths.filter((path) => !path.startsWith('related[]'))).toEqual([
    'id',
    'title',
    'weights.skills',
    'weights.interests',
    'weights.field',
    'weights.group',
    'careers',
    'group',
    ...[...'RIASEC'].map((type) => `interests.${type}`),
    ...['skill', 'name', 'importance', 'rarity', 'weight'].map((key) => `skills[].${key}`),
  ]);
  expect(paths.filter((path) => path.startsWith('related[]')).map((path) => path.slice('related[].'.length))).toEqual([
    'id',
    'title',
    'field',
    'fieldName',
    'nearness',
    'skillLikeness',
    'interestCorrelation',
    'sameField',
    'sameGroup',
    'sharedCount',
    'shared',
    'summary',
    'group',
    ...[...'RIASEC'].map((type) => `interests.${type}`),
    'squares',
    'otherSquares',
    ...['skill', 'name', 'importance', 'otherImportance', 'rarity', 'product'].map((key) => `terms[].${key}`),
    ...['skill', 'name', 'importance', 'rarity', 'weight'].map((key) => `skills[].${key}`),
  ]);
});

test.each([40, 80, 120])('on a terminal of %i columns nothing is wider, and the reasons are there', async (columns) => {
  const { stdout } = await career('related lighthouse-keeper --no-color', { terminal: { columns, rows: 99 } });
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(columns);
  const words = stdout.replace(/\s+/g, ' ');
  expect(words).toContain('Near Lighthouse Keeper');
  expect(words).toContain('Shares Engine care, Boat handling, Radio calls,');
});

test('a miss suggests and exits 3; a limit out of range exits 2', async () => {
  const miss = await career('related lighthouse-keepr');
  expect(miss).toMatchObject({ code: 3, stdout: '' });
  expect(miss.stderr).toContain('did you mean lighthouse-keeper');
  for (const limit of ['0', '-1', '1.5', 'many', '99999']) {
    expect((await career(['related', 'ferryman', '--limit', limit])).code, limit).toBe(2);
  }
});
