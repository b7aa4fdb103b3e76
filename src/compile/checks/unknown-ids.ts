import type { Problem } from '../../core/problem.js';
import type { Check } from '../check.js';
import type { Entries, Located, Path } from '../read.js';

/** Where entries of each kind stand: while one of these files cannot be read, any id may be in it. */
const FILES = {
  career: 'careers/',
  skill: 'skills/',
  field: 'fields.yaml',
  place: 'places.yaml',
  source: 'sources.yaml',
  currency: 'currencies.yaml',
};

export const unknownIds: Check = {
  name: 'unknown-ids',
  why: 'Whatever names something else names something that exists.',
  run(entries) {
    const known = {
      career: idsOf(entries.careers),
      skill: idsOf(entries.skills),
      field: idsOf(entries.fields),
      place: idsOf(entries.places),
      source: idsOf(entries.sources),
      currency: idsOf(entries.currencies),
    };
    const unread = (kind: keyof typeof known, id: string) =>
      entries.unfit.some((one) => (one.id === null ? one.file.startsWith(FILES[kind]) : one.id === id));
    const problems: Omit<Problem, 'rule'>[] = [];
    const expect = (entry: Located<unknown>, path: Path, kind: keyof typeof known, id: string) => {
      if (known[kind].has(id) || unread(kind, id)) return;
      problems.push({ file: entry.file, line: entry.lineOf(path), message: `there is no ${kind} ${id}` });
    };
    for (const career of entries.careers) {
      for (const [path, kind, id] of careerReferences(career.value)) expect(career, path, kind, id);
    }
    for (const skill of entries.skills) {
      skill.value.prerequisites.forEach((id, index) => {
        expect(skill, ['prerequisites', index], 'skill', id);
      });
    }
    for (const resource of entries.resources) {
      for (const id of Object.keys(resource.value.teaches)) expect(resource, ['teaches', id], 'skill', id);
      resource.value.prerequisites?.forEach((id, index) => {
        expect(resource, ['prerequisites', index], 'skill', id);
      });
      resource.value.audience?.forEach((id, index) => {
        if (!known.field.has(id) && !unread('field', id)) expect(resource, ['audience', index], 'career', id);
      });
    }
    for (const place of entries.places) {
      expect(place, ['country'], 'place', place.value.country);
      expect(place, ['currency'], 'currency', place.value.currency);
      if (place.value.priceLevel) expect(place, ['priceLevel', 'source'], 'source', place.value.priceLevel.source);
    }
    for (const currency of entries.currencies) expect(currency, ['source'], 'source', currency.value.source);
    const { metros } = entries;
    if (metros !== null) {
      expect(metros, ['source'], 'source', metros.value.source);
      metros.value.metros.forEach((metro, index) => {
        expect(metros, ['metros', index, 'place'], 'place', metro.place);
      });
    }
    return problems;
  },
};

function idsOf(located: readonly Located<unknown>[]): Set<string> {
  return new Set(located.map((entry) => entry.id));
}

type Reference = [Path, 'career' | 'skill' | 'field' | 'place' | 'source' | 'currency', string];

function careerReferences(career: Entries['careers'][number]['value']): Reference[] {
  const references: Reference[] = [[['field'], 'field', career.field]];
  career.skills.forEach((need, index) => {
    references.push([['skills', index, 'skill'], 'skill', need.skill]);
  });
  career.growth.branches.forEach((branch, index) => {
    references.push([['growth', 'branches', index, 'career'], 'career', branch.career]);
  });
  career.transferable.forEach((entry, index) => {
    references.push([['transferable', index, 'to'], 'career', entry.to]);
  });
  career.licence.forEach((entry, index) => {
    references.push([['licence', index, 'place'], 'place', entry.place]);
  });
  career.projects.forEach((project, at) => {
    project.skills.forEach((skill, index) => {
      references.push([['projects', at, 'skills', index], 'skill', skill]);
    });
  });
  if (career.interests) references.push([['interests', 'source'], 'source', career.interests.source]);
  if (career.preparation) references.push([['preparation', 'source'], 'source', career.preparation.source]);
  career.outlook.forEach((figure, index) => {
    references.push([['outlook', index, 'place'], 'place', figure.place]);
    references.push([['outlook', index, 'source'], 'source', figure.source]);
  });
  career.pay.forEach((figure, index) => {
    references.push([['pay', index, 'place'], 'place', figure.place]);
    references.push([['pay', index, 'source'], 'source', figure.source]);
  });
  return references;
}
