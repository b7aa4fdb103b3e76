import type { CareerPage, Section } from '../../core/page.js';
import { citedBy } from '../cite.js';
import { citedSources, interestsData, needData, payData, projectData, resourceData } from '../data.js';
import type { Block, Document } from '../document.js';
import { createNotes, type Notes } from '../notes.js';
import { headBlocks, titleBlock } from '../sections/head.js';
import { learningBlocks, projectsSection, resourcesSection, skillsSection, toolsBlocks } from '../sections/learn.js';
import { interestsBlocks, outlookBlocks, paySection } from '../sections/numbers.js';
import {
  bulletSection,
  growthBlocks,
  licenceBlocks,
  routesBlocks,
  transferBlocks,
  workBlocks,
} from '../sections/story.js';
import type { Json, SubjectView } from '../view.js';

const DRAW: Readonly<Record<Section, (page: CareerPage, notes: Notes, short: boolean) => Block[]>> = {
  summary: ({ career, sources }, notes) => headBlocks(career, sources, notes),
  duties: ({ career }) => bulletSection('What you would do', career.duties),
  work: ({ career }) => workBlocks(career),
  pay: paySection,
  outlook: outlookBlocks,
  routes: ({ career }) => routesBlocks(career),
  licence: ({ career }) => licenceBlocks(career),
  skills: ({ career }, _, short) => skillsSection(career, short),
  tools: ({ career }) => toolsBlocks(career),
  courses: (page, _, short) => resourcesSection(page, 'courses', short),
  books: (page, _, short) => resourcesSection(page, 'books', short),
  projects: (page, _, short) => projectsSection(page, short),
  learning: ({ career }) => learningBlocks(career),
  growth: ({ career }) => growthBlocks(career),
  transferable: ({ career }) => transferBlocks(career),
  challenges: ({ career }) => bulletSection('What makes people leave', career.challenges),
  rewards: ({ career }) => bulletSection('What makes people stay', career.rewards),
  interests: interestsBlocks,
};

/** Everything about one career, or the sections that were asked for. The whole page shortens its long lists. */
export const showView: SubjectView<CareerPage> = {
  kind: 'subject',
  fields: [
    'id',
    'title',
    'field',
    'fieldName',
    'codes',
    'aliases',
    'summary',
    'intro',
    'duties',
    'work',
    'pay',
    'outlook',
    'routes',
    'licence',
    'skills',
    'tools',
    'courses',
    'books',
    'projects',
    'learning',
    'growth',
    'transferable',
    'challenges',
    'rewards',
    'interests',
    'preparation',
    'sources',
  ],
  data: ({ career, courses, books, projects, sources }) => ({
    id: career.id,
    title: career.title,
    field: career.field,
    fieldName: career.fieldName,
    codes: career.codes,
    aliases: career.aliases,
    summary: career.summary,
    intro: career.intro,
    duties: career.duties,
    work: career.work,
    pay: career.pay.map(payData),
    outlook: career.outlook.map((figure): Json => ({ ...figure })),
    routes: career.routes.map((route): Json => ({ ...route })),
    licence: career.licence,
    skills: career.needs.map(needData),
    tools: career.tools,
    courses: courses.map(resourceData),
    books: books.map(resourceData),
    projects: projects.map(projectData),
    learning: career.learning,
    growth: {
      text: career.growth.text,
      ladder: career.growth.ladder,
      branches: career.growth.branches.map((branch): Json => ({ ...branch })),
    },
    transferable: career.transferable.map((entry): Json => ({ ...entry })),
    challenges: career.challenges,
    rewards: career.rewards,
    interests: interestsData(career.interests),
    preparation: career.preparation,
    sources: citedSources(sources, citedBy(career)),
  }),
  document(page): Document {
    const notes = createNotes();
    const whole = page.sections.length > 1;
    const blocks = page.sections.flatMap((section) => DRAW[section](page, notes, whole));
    return [titleBlock(page.career), ...blocks, ...notes.blocks()];
  },
};
