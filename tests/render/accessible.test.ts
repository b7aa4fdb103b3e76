import { describe, expect, it } from 'vitest';
import { renderAccessible } from '../../src/render/accessible.js';
import { styleFor } from '../../src/render/style.js';
import { renderText } from '../../src/render/text.js';
import { page, SAMPLE } from './sample.js';
import { wordsOf } from './words.js';

describe('accessible text', () => {
  it('is one thing a line, with words for what others see', async () => {
    expect(await renderAccessible(SAMPLE, page({ accessible: true }))).toBe(`Backend Developer
Software · preparation 4/5

Builds and runs the part of an application that users never see: the services,
the data and the interfaces.

Pay: $135,980 a year; half earn $105,210 to $171,980 [1]
Entry: Bachelor’s degree [2]

What you would do:
- Design the interfaces that web and mobile clients call.
- Find out why a queue is full.

Pay by place, median a year [1]:
San Francisco: $170,000; share of the highest: 100 %
São Paulo: $38,000; estimate; share of the highest: 22 %, from 10 % to 40 %
12 more: career salary backend-developer

Path, 2 courses:
1. CS50’s Web Programming with Python and JavaScript
relevance: 100 %
edX · 90 h · free
Write small programs before you touch a framework.
- Read the code of others.

2. データベース入門とその実践
relevance: 40 %
gacco

Beside others:
Career: Backend Developer
Outlook: +15.8 % from 2024 to 2034
Median: $135,980

Career: 日本の看護師
Outlook: né́e 👩‍💻 ok
Median: $9

[1] BLS OEWS, May 2025
[2] A page without a stated source
https://example.com/career/backend-developer?really=long
`);
  });

  it('says what the rich page shows, and besides only what the bars measure', async () => {
    const shown = wordsOf(await renderText(SAMPLE, page({ width: 200, unicode: false })));
    const heard = wordsOf(await renderAccessible(SAMPLE, page({ accessible: true, width: 200, unicode: false })));
    expect([...shown].filter((word) => !heard.has(word))).toEqual([]);
    const measures = ['share', 'of', 'the', 'highest', 'relevance', '100', '22', '40', '10', 'from', 'to'];
    expect([...heard].filter((word) => !shown.has(word) && !measures.includes(word))).toEqual([]);
  });

  it('draws nothing and uses no colour', async () => {
    const heard = await renderAccessible(SAMPLE, page({ accessible: true, style: await styleFor(1) }));
    expect(heard).not.toContain('\u001b');
    expect(heard).not.toMatch(/[█▇░▓#]|──/);
  });
});
