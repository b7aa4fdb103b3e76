import type { Career } from '../../core/career.js';
import type { CareerPage } from '../../core/page.js';
import type { Block } from '../document.js';
import { counted } from '../figures.js';
import { moreHint } from '../more.js';
import { projectBlock } from './projects.js';
import { resourceBlock } from './resources.js';
import { skillBars } from './skills.js';

/** Entries of each list on the whole page; the rest is a command away. */
const MOST = 5;
const MOST_SKILLS = 12;

export function skillsSection({ id, needs }: Career, short: boolean): Block[] {
  const most = short ? MOST_SKILLS : needs.length;
  return [
    { kind: 'heading', text: 'Skills', aside: 'importance of 5' },
    skillBars(needs.slice(0, most)),
    ...moreHint(needs.length - most, `: career skills ${id}`),
  ];
}

/** Tools, grouped by what they are; `*` marks those that job adverts often name. */
export function toolsBlocks({ tools }: Career): Block[] {
  const kinds = [...new Set(tools.map((tool) => tool.kind))];
  const named = (kind: string) =>
    tools.filter((tool) => tool.kind === kind).map((tool) => (tool.hot ? `${tool.name}*` : tool.name));
  return [
    { kind: 'heading', text: 'Tools', ...(tools.some((tool) => tool.hot) ? { aside: '* often in job adverts' } : {}) },
    { kind: 'facts', rows: kinds.map((kind) => ({ label: capital(kind), value: named(kind).join(', ') })) },
  ];
}

export function resourcesSection(page: CareerPage, group: 'courses' | 'books', short: boolean): Block[] {
  const resources = page[group];
  const heading = group === 'courses' ? 'Courses' : 'Books';
  if (resources.length === 0) return [];
  const most = short ? MOST : resources.length;
  const top = resources[0]?.score ?? 0;
  const count = counted(resources.length, group === 'courses' ? 'course' : 'book');
  return [
    { kind: 'heading', text: heading, aside: `${count}, most relevant first` },
    resourceBlock(resources.slice(0, most), top),
    ...moreHint(resources.length - most, `: career ${group} ${page.career.id}`),
  ];
}

export function projectsSection({ career, projects }: CareerPage, short: boolean): Block[] {
  const most = short ? 3 : projects.length;
  return [
    { kind: 'heading', text: 'Projects' },
    projectBlock(projects.slice(0, most), false),
    ...moreHint(projects.length - most, `: career projects ${career.id}`),
  ];
}

export function learningBlocks({ learning }: Career): Block[] {
  return [
    { kind: 'heading', text: 'Are courses enough?' },
    { kind: 'paragraph', text: learning.courses },
    { kind: 'paragraph', text: learning.enough },
  ];
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
