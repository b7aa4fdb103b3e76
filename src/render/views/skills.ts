import type { CareerLine, Need } from '../../core/career.js';
import { type SkillLine, STAGES } from '../../core/skill.js';
import { needData } from '../data.js';
import type { Block } from '../document.js';
import { counted } from '../figures.js';
import { IMPORTANCE_WORDS, skillBars } from '../sections/skills.js';
import type { ListView } from '../view.js';

/** The skills of one career, stage by stage. */
export const careerSkillsView: ListView<{ career: CareerLine; needs: readonly Need[] }> = {
  kind: 'list',
  fields: ['skill', 'name', 'kind', 'importance', 'stage', 'line'],
  data: ({ needs }) => needs.map(needData),
  document: ({ career, needs }) => [
    { kind: 'title', text: `Skills of ${career.title}`, aside: 'importance of 5' },
    ...STAGES.flatMap((stage): Block[] => {
      const staged = needs.filter((need) => need.stage === stage);
      if (staged.length === 0) return [];
      return [{ kind: 'heading', text: `${stage.charAt(0).toUpperCase()}${stage.slice(1)}` }, skillBars(staged)];
    }),
    {
      kind: 'hint',
      text: `5 ${IMPORTANCE_WORDS[5]}, 4 ${IMPORTANCE_WORDS[4]}, 3 ${IMPORTANCE_WORDS[3]}, 2 ${IMPORTANCE_WORDS[2]}, 1 ${IMPORTANCE_WORDS[1]}`,
    },
    { kind: 'hint', text: `in order, with what teaches them: career path ${career.id}` },
  ],
  empty: ({ career }) => `the catalogue has no skills for ${career.title}`,
};

/** All skills, the most wanted first. */
export const skillsView: ListView<{ skills: readonly SkillLine[]; total: number }> = {
  kind: 'list',
  fields: ['id', 'name', 'area', 'kind', 'hours', 'careers', 'line'],
  data: ({ skills }) =>
    skills.map(({ id, name, area, kind, hours, careers, line }) => ({ id, name, area, kind, hours, careers, line })),
  document: ({ skills, total }) => [
    { kind: 'title', text: 'Skills', aside: `${counted(total, 'skill')}, the most wanted first` },
    {
      kind: 'table',
      columns: [
        { title: 'Skill' },
        { title: 'Area' },
        { title: 'Kind' },
        { title: 'Hours', align: 'right' },
        { title: 'Careers', align: 'right' },
      ],
      rows: skills.map(({ name, area, kind, hours, careers }) => [
        name,
        area.replaceAll('-', ' '),
        kind,
        String(hours),
        String(careers),
      ]),
    },
    { kind: 'hint', text: 'Hours lead from the prerequisites to a working level: our estimates.' },
  ],
  empty: () => 'the catalogue has no skills',
};
