import type { Document } from '../../src/render/document.js';
import type { Page } from '../../src/render/page.js';
import { plainStyle } from '../../src/render/style.js';

/** A terminal of 80 columns without colour, unless told otherwise. */
export function page(changes: Partial<Page> = {}): Page {
  return { width: 80, unicode: true, rich: true, accessible: false, style: plainStyle, ...changes };
}

/** Every kind of block, with what is hard about each: notes, long words, wide characters, ranges, empty cells. */
export const SAMPLE: Document = [
  { kind: 'title', text: 'Backend Developer', aside: 'Software · preparation 4/5' },
  {
    kind: 'paragraph',
    text: 'Builds and runs the part of an application that users never see: the services, the data and the interfaces.',
  },
  {
    kind: 'facts',
    rows: [
      {
        label: 'Pay',
        value: [{ text: '$135,980', style: 'accent' }, ' a year; half earn $105,210 to $171,980', { note: 1 }],
      },
      { label: 'Entry', value: ['Bachelor’s degree', { note: 2 }] },
    ],
  },
  { kind: 'heading', text: 'What you would do' },
  {
    kind: 'bullets',
    items: ['Design the interfaces that web and mobile clients call.', 'Find out why a queue is full.'],
  },
  { kind: 'heading', text: 'Pay by place', aside: ['median a year', { note: 1 }] },
  {
    kind: 'bars',
    measure: 'share of the highest',
    rows: [
      { label: 'San Francisco', value: '$170,000', fraction: 1 },
      { label: 'São Paulo', value: '$38,000', fraction: 0.2235, range: { from: 0.1, to: 0.4 }, detail: 'estimate' },
    ],
  },
  { kind: 'hint', text: '12 more: career salary backend-developer' },
  { kind: 'heading', text: 'Path', aside: '2 courses' },
  {
    kind: 'entries',
    items: [
      {
        mark: '1.',
        title: 'CS50’s Web Programming with Python and JavaScript',
        bar: { fraction: 1, measure: 'relevance' },
        about: 'edX · 90 h · free',
        text: 'Write small programs before you touch a framework.',
        items: ['Read the code of others.'],
      },
      { mark: '2.', title: 'データベース入門とその実践', bar: { fraction: 0.4, measure: 'relevance' }, about: 'gacco' },
    ],
  },
  { kind: 'heading', text: 'Beside others' },
  {
    kind: 'table',
    columns: [{ title: 'Career' }, { title: 'Outlook' }, { title: 'Median', align: 'right' }],
    rows: [
      ['Backend Developer', '+15.8 % from 2024 to 2034', '$135,980'],
      ['日本の看護師', 'né́e 👩‍💻 ok', '$9'],
    ],
  },
  {
    kind: 'notes',
    notes: [
      { number: 1, text: 'BLS OEWS, May 2025' },
      { number: 2, text: 'A page without a stated source https://example.com/career/backend-developer?really=long' },
    ],
  },
];
