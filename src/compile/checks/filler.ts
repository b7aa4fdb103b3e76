import type { Check } from '../check.js';
import { careerProse } from '../prose.js';

/** Phrases that would fit any job, and so say nothing about this one. Add to it what a review finds. */
const FILLER = [
  'fast-paced',
  'fast paced',
  'ever-evolving',
  'ever-changing',
  'cutting-edge',
  'cutting edge',
  'seamless',
  'passionate',
  'dynamic environment',
  'plays a crucial role',
  'plays a vital role',
  'play a crucial role',
  'wide range of',
  'wide variety of',
  'wear many hats',
  'think outside the box',
  'state-of-the-art',
  'world-class',
  'best-in-class',
  'in today’s',
  "in today's",
  'the world of',
  'look no further',
  'exciting opportunit',
  'rewarding career',
  'make a difference',
  'hit the ground running',
  'team player',
  'go-getter',
  'self-starter',
  'synerg',
  'holistic',
  'robust understanding',
  'solid foundation',
  'unlock your',
  'game-changer',
  'delve',
  'tapestry',
  'in conclusion',
  'it is important to note',
  'various stakeholders',
  'key stakeholders',
  'and much more',
  'etc.',
  'at the end of the day',
  'stay up to date with the latest',
  'keep up with the latest',
  'strong communication skills',
  'attention to detail is',
  'deliver value',
  'drive success',
  'deliver solutions',
];

export const filler: Check = {
  name: 'filler',
  why: 'A phrase that would fit any job tells the reader nothing about this one.',
  run(entries) {
    return [
      ...entries.careers.flatMap((career) =>
        careerProse(career.value).flatMap(({ path, text }) => found(text, career.file, career.lineOf(path))),
      ),
      ...[...entries.skills, ...entries.resources].flatMap((entry) =>
        found(entry.value.line, entry.file, entry.lineOf(['line'])),
      ),
    ];
  },
};

function found(text: string, file: string, line: number) {
  const plain = text.toLowerCase();
  return FILLER.filter((phrase) => plain.includes(phrase)).map((phrase) => ({
    file,
    line,
    message: `“${phrase}” is filler`,
  }));
}
