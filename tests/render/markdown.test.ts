import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../../src/render/markdown.js';
import { SAMPLE } from './sample.js';

const paragraph = (text: string) => renderMarkdown([{ kind: 'paragraph', text }]).trimEnd();

describe('Markdown', () => {
  it('says what the page says', () => {
    expect(renderMarkdown(SAMPLE)).toBe(`# Backend Developer

Software · preparation 4/5

Builds and runs the part of an application that users never see: the services, the data and the interfaces.

- **Pay:** **$135,980** a year; half earn $105,210 to $171,980[^1]
- **Entry:** Bachelor’s degree[^2]

## What you would do

- Design the interfaces that web and mobile clients call.
- Find out why a queue is full.

## Pay by place

median a year[^1]

- San Francisco: $170,000
- São Paulo: $38,000 (estimate)

*12 more: career salary backend-developer*

## Path

2 courses

- **1. CS50’s Web Programming with Python and JavaScript** (edX · 90 h · free; relevance: 100 %)

  Write small programs before you touch a framework.

  - Read the code of others.
- **2. データベース入門とその実践** (gacco; relevance: 40 %)

## Beside others

| Career | Outlook | Median |
| --- | --- | ---: |
| Backend Developer | +15.8 % from 2024 to 2034 | $135,980 |
| 日本の看護師 | né́e 👩‍💻 ok | $9 |

[^1]: BLS OEWS, May 2025
[^2]: A page without a stated source <https://example.com/career/backend-developer?really=long>
`);
  });

  it.each([
    ['emphasis', '*x* _y_ ~~z~~', '\\*x\\* \\_y\\_ \\~\\~z\\~\\~'],
    ['HTML', '<b onclick="x">', '\\<b onclick="x"\\>'],
    ['entities', 'AT&T &lt; &#60; & more', 'AT&T \\&lt; \\&#60; & more'],
    ['code', '`rm -rf`', '\\`rm -rf\\`'],
    ['links and images', '![a](b) [c]: d [^1]', '!\\[a\\](b) \\[c\\]: d \\[^1\\]'],
    ['backslashes', 'C:\\*', 'C:\\\\\\*'],
    ['mathematics, but not money', '$x$ for $5', '\\$x\\$ for $5'],
    ['headings', '# not a heading', '\\# not a heading'],
    ['lists', '- no item', '\\- no item'],
    ['signed numbers at the start', '+15.8 % more', '\\+15.8 % more'],
    ['numbered lists', '12. no item', '12\\. no item'],
    ['numbered lists with a parenthesis', '1) no item', '1\\) no item'],
    ['quotes', '> no quote', '\\> no quote'],
    ['rules', '--- ===', '\\--- ==='],
    ['a second line', 'a\n# b', 'a # b'],
    ['control characters', 'a\u001b[2Jb', 'a\\\\u001b\\[2Jb'],
  ])('escapes %s', (_, text, escaped) => {
    expect(paragraph(text)).toBe(escaped);
  });

  it('keeps the bars of a cell inside their cell', () => {
    const table = { kind: 'table', columns: [{ title: 'a|b' }], rows: [['*x* | <b>']] } as const;
    expect(renderMarkdown([table])).toBe('| a\\|b |\n| --- |\n| \\*x\\* \\| \\<b\\> |\n');
  });

  it('makes links of addresses, with what belongs to them', () => {
    expect(paragraph('See https://a.example/b_c*d?e=f&g. End')).toBe('See <https://a.example/b_c*d?e=f&g>. End');
    expect(paragraph('https://a.example/x|y')).toBe('<https://a.example/x>\\|y');
    expect(paragraph('javascript:alert(1)')).toBe('javascript:alert(1)');
  });

  it('keeps number signs at the end of a heading', () => {
    expect(renderMarkdown([{ kind: 'heading', text: 'Learn C #' }])).toBe('## Learn C \\#\n');
    expect(renderMarkdown([{ kind: 'heading', text: 'C#' }])).toBe('## C#\n');
    expect(renderMarkdown([{ kind: 'heading', text: '#' }])).toBe('## \\#\n');
  });

  it('lets emphasis touch its words', () => {
    const text = ['a', { text: ' b ', style: 'strong' }, 'c', { text: ' ', style: 'strong' }] as const;
    expect(renderMarkdown([{ kind: 'paragraph', text }])).toBe('a **b** c\n');
  });
});
