import type { About } from '../../core/about.js';
import type { Coverage } from '../../core/coverage.js';
import type { Problem } from '../../core/problem.js';
import type { Block } from '../document.js';
import { counted } from '../figures.js';
import type { SubjectView } from '../view.js';

/** The built catalogue in a few lines. */
export const aboutView: SubjectView<About & { path: string }> = {
  kind: 'subject',
  fields: ['path', 'version', 'format', 'hash', 'careers', 'skills', 'resources', 'inputs'],
  data: ({ path, version, format, hash, careers, skills, resources, inputs }) => ({
    path,
    version,
    format,
    hash,
    careers,
    skills,
    resources,
    inputs,
  }),
  document: ({ path, version, format, hash, careers, skills, resources, inputs }) => [
    { kind: 'title', text: 'The catalogue' },
    {
      kind: 'facts',
      rows: [
        {
          label: 'Holds',
          value: `${counted(careers, 'career')}, ${counted(skills, 'skill')}, ${counted(resources, 'resource')}`,
        },
        { label: 'Version', value: `${version}, format ${format}` },
        { label: 'Content', value: `sha256 ${hash}` },
        { label: 'Built from', value: counted(inputs.length, 'file') },
        { label: 'File', value: path },
      ],
    },
  ],
};

export interface CheckResult {
  folder: string;
  problems: readonly Problem[];
  coverage: readonly Coverage[];
}

/** Every problem of the sources, and what each career has. */
export const checkView: SubjectView<CheckResult> = {
  kind: 'subject',
  fields: ['folder', 'problems', 'coverage'],
  data: ({ folder, problems, coverage }) => ({
    folder,
    problems: problems.map(({ file, line, rule, message }) => ({ file, line, rule, message })),
    coverage: coverage.map((row) => ({ ...row })),
  }),
  document: ({ folder, problems, coverage }) => [
    { kind: 'title', text: 'Check of the catalogue', aside: folder },
    ...problemBlocks(problems),
    { kind: 'heading', text: 'Coverage', aside: counted(coverage.length, 'career') },
    coverageTable(coverage),
  ],
};

function problemBlocks(problems: readonly Problem[]): Block[] {
  if (problems.length === 0) return [{ kind: 'paragraph', text: 'No problem found.' }];
  return [
    { kind: 'heading', text: counted(problems.length, 'problem') },
    {
      kind: 'entries',
      items: problems.map(({ file, line, rule, message }) => ({
        title: `${file}:${line}`,
        about: rule,
        text: message,
      })),
    },
  ];
}

function coverageTable(coverage: readonly Coverage[]): Block {
  const figure = (value: number) => String(value);
  return {
    kind: 'table',
    columns: [
      { title: 'Career' },
      ...['Sections', 'Figures', 'Skills', 'Courses', 'Books', 'Aliases'].map((title) => ({
        title,
        align: 'right' as const,
      })),
    ],
    rows: coverage.map(({ career, sections, figures, skills, courses, books, aliases }) => [
      career,
      ...[sections, figures, skills, courses, books, aliases].map(figure),
    ]),
  };
}
