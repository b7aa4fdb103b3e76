import { expect, test } from 'vitest';
import type { Level, NeededSkill } from '../../../src/core/path/needed.js';
import { type PathProject, projectsFor } from '../../../src/core/path/projects.js';
import type { Stage } from '../../../src/core/skill.js';

const skill = (id: string, stage: Stage, importance = 3): NeededSkill => ({
  id,
  name: id,
  kind: 'concept',
  hours: 40,
  prerequisites: [],
  importance,
  stage,
  aim: 2,
  pulledIn: false,
});
const project = (position: number, stage: Stage, skills: string[], hours = 10): PathProject => ({
  position,
  title: `P${position}`,
  brief: '',
  stage,
  hours,
  skills: skills.map((id) => ({ id, name: id })),
});
const NEEDED = [skill('a', 'foundation'), skill('b', 'foundation', 5), skill('c', 'core')];

function picked(projects: PathProject[], reached: Level[], usable: Level[], hours = 1000) {
  return projectsFor(projects, { needed: NEEDED, had: new Map([['had', 'had']]), reached, usable, hours }).map(
    ({ title }) => title,
  );
}

test('each stage is closed by the possible project that practises most', () => {
  const projects = [
    project(0, 'foundation', ['a']),
    project(1, 'foundation', ['b', 'had']),
    project(2, 'core', ['c', 'a']),
  ];
  expect(picked(projects, [2, 2, 2], [2, 2, 2])).toEqual(['P1', 'P2']);
});

test('a project is not possible before its skills are learnt, nor when it takes too long', () => {
  const projects = [project(0, 'foundation', ['b']), project(1, 'foundation', ['a'], 20), project(2, 'core', ['c'])];
  expect(picked(projects, [2, 0, 2], [2, 2, 2])).toEqual(['P1', 'P2']);
  expect(picked(projects, [2, 0, 2], [2, 2, 2], 19)).toEqual(['P2']);
  expect(picked([project(0, 'core', ['c', 'unknown'])], [2, 2, 2], [2, 2, 2])).toEqual([]);
});

test('what no resource teaches is practised, if need be in one more project', () => {
  const projects = [project(0, 'foundation', ['a', 'b']), project(1, 'advanced', ['c'], 5), project(2, 'core', ['a'])];
  expect(picked(projects, [2, 2, 0], [2, 2, 0])).toEqual(['P0', 'P2', 'P1']);
});

test('a stage with nothing to learn has no project, nor one that would practise nothing new', () => {
  expect(picked([project(0, 'advanced', ['a'])], [2, 2, 2], [2, 2, 2])).toEqual([]);
  expect(picked([project(0, 'core', ['had'])], [2, 2, 2], [2, 2, 2])).toEqual([]);
});
