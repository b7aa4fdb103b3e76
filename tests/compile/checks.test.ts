import { describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/compile/checks.js';
import { append, type Edits, problemsAfter, swap } from '../helpers/sources.js';

/** A rule, an entry that keeps it although it looks like a breach, and one that breaks it with what is then reported. */
interface Case {
  good: Edits;
  bad: Edits;
  problems: string[];
}

const KEEPER = 'careers/lighthouse-keeper.yaml';
const PILOT = 'careers/ferry-pilot.yaml';
const MAPS = 'careers/map-maker.yaml';
const SKILLS = 'skills/coast.yaml';
const LIBRARY = 'resources/library.yaml';

const skill = (id: string, more = '') => `- id: ${id}
  name: ${id}
  aliases: []
  kind: craft
  line: Stand on a wet rock for an hour without ever losing a boot.
  prerequisites: []
  hours: 3
${more}`;

const CASES: Readonly<Record<string, Case>> = {
  'duplicate-ids': {
    good: { [LIBRARY]: swap(['id: piloting', 'id: coastal-navigation']) },
    bad: { 'fields.yaml': append('- { id: sea, name: The sea, line: "The sea for the second time." }\n') },
    problems: ['fields.yaml:3 duplicate-ids: sea is already in fields.yaml, line 1'],
  },
  'unknown-ids': {
    good: {
      [KEEPER]: swap(['field: sea', 'field: land']),
      [LIBRARY]: swap([
        'teaches: { passenger-care: masters }',
        'teaches: { passenger-care: masters }\n  prerequisites: [gis]\n  audience: [sea, ferry-pilot]',
      ]),
    },
    bad: {
      [KEEPER]: swap(['field: sea', 'field: rocks'], ['skill: solitude', 'skill: silence']),
      [LIBRARY]: swap([
        'teaches: { passenger-care: masters }',
        'teaches: { passenger-care: masters }\n  prerequisites: [gis, singing]\n  audience: [sea, ferry-pilot, sailors]',
      ]),
      'metros.yaml': swap(['place: boston-metro', 'place: atlantis']),
    },
    problems: [
      'careers/lighthouse-keeper.yaml:3 unknown-ids: there is no field rocks',
      'careers/lighthouse-keeper.yaml:36 path-gaps: nothing teaches or practises silence',
      'careers/lighthouse-keeper.yaml:36 unknown-ids: there is no skill silence',
      'metros.yaml:5 unknown-ids: there is no place atlantis',
      'resources/library.yaml:153 unknown-ids: there is no skill singing',
      'resources/library.yaml:154 unknown-ids: there is no career sailors',
    ],
  },
  'career-references': {
    good: { [KEEPER]: swap(['skills: [radio-calls]', 'skills: [radio-calls, first-aid]']) },
    bad: { [KEEPER]: swap(['skills: [radio-calls]', 'skills: [radio-calls, radio-calls, gis]']) },
    problems: [
      'careers/lighthouse-keeper.yaml:69 career-references: gis is no skill of this career',
      'careers/lighthouse-keeper.yaml:69 career-references: radio-calls is named twice',
    ],
  },
  'moved-ids': {
    good: { 'moved.yaml': swap(['skills: {}', 'skills: { sums: arithmetic }']) },
    bad: { 'moved.yaml': swap(['careers: {', 'careers: { map-maker: ferry-pilot, lamplighter: nobody,']) },
    problems: [
      'moved.yaml:1 moved-ids: lamplighter points to nobody, which is not in the catalogue',
      'moved.yaml:1 moved-ids: map-maker has moved, yet it is still in the catalogue',
    ],
  },
  'claimed-aliases': {
    // A career and a skill may share a name: one asks for the one or the other.
    good: { [KEEPER]: swap(['aliases: [', 'aliases: [Piloting, ']) },
    bad: { [KEEPER]: swap(['aliases: [', 'aliases: [SKIPPER, Keeper, keeper, ']) },
    problems: [
      'careers/lighthouse-keeper.yaml:2 claimed-aliases: the name “keeper” is given twice',
      'careers/lighthouse-keeper.yaml:2 claimed-aliases: “SKIPPER” already names ferry-pilot',
    ],
  },
  'search-words': {
    // Careers may share words that name none of them, and a word may stand beside a name that holds it.
    good: { 'words.yaml': Buffer.from('lighthouse-keeper: lamp, sea, keeper of lamps\nferry-pilot: sea\n') },
    bad: {
      'words.yaml': Buffer.from(
        'lighthouse-keeper: lamp, Skipper, lamp,, oil\nlamplighter: lamp\nferry-pilot: SKIPPER\n',
      ),
    },
    problems: [
      'words.yaml:1 search-words: lighthouse-keeper has nothing between two commas',
      'words.yaml:1 search-words: lighthouse-keeper has “lamp” twice',
      'words.yaml:1 search-words: “Skipper” names ferry-pilot, and lighthouse-keeper has it among its words',
      'words.yaml:2 search-words: there is no career lamplighter',
    ],
  },
  'prerequisite-cycles': {
    good: { [SKILLS]: swap(['name: Arithmetic', 'name: Counting']) },
    bad: {
      [SKILLS]: swap([
        'bearings and distances without a slip.\n  prerequisites: []',
        'bearings without a slip.\n  prerequisites: [coastal-navigation]',
      ]),
    },
    problems: [
      'careers/ferry-pilot.yaml:42 path-gaps: arithmetic comes in an earlier stage than coastal-navigation, which it needs',
      'skills/coast.yaml:6 prerequisite-cycles: a cycle: arithmetic → coastal-navigation → chart-reading → arithmetic',
      'skills/coast.yaml:6 prerequisite-cycles: a cycle: arithmetic → coastal-navigation → trigonometry → arithmetic',
    ],
  },
  'path-gaps': {
    good: {
      [KEEPER]: swap([
        'skill: boat-handling, importance: 2, stage: advanced',
        'skill: boat-handling, importance: 2, stage: foundation',
      ]),
    },
    bad: {
      [KEEPER]: swap(
        ['skill: rope-work, importance: 2, stage: foundation', 'skill: rope-work, importance: 2, stage: advanced'],
        ['skill: boat-handling, importance: 2, stage: advanced', 'skill: boat-handling, importance: 2, stage: core'],
        ['stage: core, skills: [radio-calls]', 'stage: advanced, skills: [radio-calls]'],
        ['stage: core, skills: [weather-watching', 'stage: foundation, skills: [weather-watching'],
      ),
      [LIBRARY]: swap(['id: keeping-the-light\n', 'id: keeping-the-light\n  audience: [lighthouse-keeper]\n']),
    },
    problems: [
      'careers/ferry-pilot.yaml:41 path-gaps: nothing teaches or practises log-keeping',
      'careers/ferry-pilot.yaml:44 path-gaps: nothing teaches or practises fog-signals',
      'careers/ferry-pilot.yaml:45 path-gaps: nothing teaches or practises lamp-care',
      'careers/lighthouse-keeper.yaml:39 path-gaps: boat-handling comes in an earlier stage than rope-work, which it needs',
      'careers/lighthouse-keeper.yaml:67 path-gaps: no project in the stage core',
      'careers/map-maker.yaml:38 path-gaps: nothing teaches or practises log-keeping',
    ],
  },
  'untaught-skills': {
    good: { [LIBRARY]: swap(['teaches: { solitude: covers', 'teaches: { solitude: introduces']) },
    bad: {
      [LIBRARY]: swap([
        'teaches: { solitude: covers, passenger-care: introduces }',
        'teaches: { passenger-care: introduces }',
      ]),
    },
    problems: [
      'careers/lighthouse-keeper.yaml:36 path-gaps: nothing teaches or practises solitude',
      'careers/map-maker.yaml:42 path-gaps: nothing teaches or practises solitude',
      'skills/coast.yaml:134 untaught-skills: no resource teaches solitude',
    ],
  },
  'unused-resources': {
    good: {
      [LIBRARY]: swap([
        'teaches: { passenger-care: masters }',
        'teaches: { lamp-care: introduces }\n  audience: [lighthouse-keeper]',
      ]),
    },
    bad: {
      [LIBRARY]: swap([
        'teaches: { passenger-care: masters }',
        'teaches: { lamp-care: introduces }\n  audience: [map-maker]',
      ]),
    },
    problems: ['resources/library.yaml:143 unused-resources: no career that deck-manners is for needs what it teaches'],
  },
  'orphan-skills': {
    // Needed by no career, but by a skill that is.
    good: {
      [SKILLS]: swap(
        [
          'Store, join and query places in a computer and print them as a map.\n  prerequisites: [map-drawing]',
          'Store, join and query places in a computer and print them as a map.\n  prerequisites: [map-drawing, standing]',
        ],
        ['- id: place-names', `${skill('standing')}- id: place-names`],
      ),
      [LIBRARY]: swap([
        'teaches: { passenger-care: masters }',
        'teaches: { passenger-care: masters, standing: masters }',
      ]),
    },
    bad: {
      [SKILLS]: append(skill('standing')),
      [LIBRARY]: swap([
        'teaches: { passenger-care: masters }',
        'teaches: { passenger-care: masters, standing: masters }',
      ]),
    },
    problems: ['skills/coast.yaml:141 orphan-skills: no career needs standing'],
  },
  'ordered-figures': {
    good: { [MAPS]: swap(['p75: 98000', 'p75: 78000']) },
    bad: {
      [MAPS]: swap(
        ['p75: 98000', 'p75: 77999'],
        ['months: [12, 24]', 'months: [24, 12]'],
        ['from: 2024, to: 2034', 'from: 2034, to: 2033'],
      ),
    },
    problems: [
      'careers/map-maker.yaml:20 ordered-figures: to 12 is below from 24',
      'careers/map-maker.yaml:76 ordered-figures: to 2033 is below from 2034',
      'careers/map-maker.yaml:78 ordered-figures: p75 77999 is below median 78000',
    ],
  },
  currencies: {
    good: {
      [MAPS]: append(
        '  - { place: british-columbia, currency: CAD, period: year, year: 2025, median: 60000, for: "Cartographers", source: pay-2025 }\n',
      ),
    },
    bad: {
      [MAPS]: append(
        '  - { place: british-columbia, currency: USD, period: year, year: 2025, median: 60000, for: "Cartographers", source: pay-2025 }\n',
      ),
    },
    problems: ['careers/map-maker.yaml:79 currencies: british-columbia pays in CAD, not USD'],
  },
  'cited-sources': {
    good: { 'sources.yaml': swap(['title: What money buys', 'title: What money cannot buy']) },
    bad: { [KEEPER]: swap(['source: guesses-2024, estimate: true', 'source: pay-2025']) },
    problems: ['sources.yaml:4 cited-sources: no figure cites guesses-2024'],
  },
  'missing-countries': {
    good: { [KEEPER]: swap(['soc2020: "3512"', 'soc2020: "3513"']) },
    bad: { [MAPS]: swap(['soc: 17-1021 }', 'soc: 17-1021, soc2020: "2134", noc2021: "21232" }']) },
    problems: [
      'careers/map-maker.yaml:78 missing-countries: a Canadian code (21232) but no pay for British Columbia',
      'careers/map-maker.yaml:78 missing-countries: a UK code (2134) but no pay for the United Kingdom',
    ],
  },
  'stale-years': {
    good: {
      [KEEPER]: swap([
        'place: gb, currency: GBP, period: year, year: 2024',
        'place: gb, currency: GBP, period: year, year: 2021',
      ]),
    },
    bad: {
      [KEEPER]: swap([
        'place: gb, currency: GBP, period: year, year: 2024',
        'place: gb, currency: GBP, period: year, year: 2020',
      ]),
      [PILOT]: swap(['to: 2034', 'to: 2025']),
      [LIBRARY]: swap(['year: 2019', 'year: 2027']),
    },
    problems: [
      'careers/ferry-pilot.yaml:78 stale-years: an outlook to 2025 is over',
      'careers/lighthouse-keeper.yaml:80 stale-years: pay of 2020 is more than 4 years older than the newest, 2025',
      'resources/library.yaml:55 stale-years: 2027 has yet to come',
    ],
  },
  isbn: {
    good: { [LIBRARY]: swap(['"9780306406157"', '"9791032305690"']) },
    bad: { [LIBRARY]: swap(['"9780306406157"', '"9780306406158"'], ['"9780131103627"', '"9780262033848"']) },
    problems: [
      'resources/library.yaml:54 isbn: 9780306406158 is no ISBN-13: its check digit is wrong',
      'resources/library.yaml:134 isbn: the-proof-reader has the same ISBN',
    ],
  },
  addresses: {
    good: { [LIBRARY]: swap(['https://example.org/light', 'https://example.org/sea/light']) },
    bad: {
      [LIBRARY]: swap(['https://example.org/light', 'https://www.example.org/Radio/']),
    },
    problems: ['resources/library.yaml:17 addresses: keeping-the-light has the same address'],
  },
  'shared-sentences': {
    good: { [PILOT]: swap(['Children wave.', 'Nobody comes to the quay.']) },
    bad: { [PILOT]: swap(['Children wave.', 'NOBODY comes to the door.']) },
    problems: [
      'careers/lighthouse-keeper.yaml:65 shared-sentences: “Nobody comes to the door.” is also in careers/ferry-pilot.yaml, line 66',
    ],
  },
  'near-copies': {
    good: {
      [PILOT]: swap(['Calm a deck when the engine stops midstream.', 'Calm a deck when the radio stops talking.']),
    },
    bad: {
      [PILOT]: swap([
        'Calm a deck when the engine stops midstream.',
        'Note wind, cloud and pressure at every single watch.',
      ]),
    },
    problems: [
      'careers/lighthouse-keeper.yaml:10 near-copies: “Note wind, cloud and pressure at every watch.” is nearly “Note wind, cloud and pressure at every single watch.” in careers/ferry-pilot.yaml, line 13',
    ],
  },
  filler: {
    good: { [KEEPER]: swap(['A keeper grows from assistant to principal.', 'Keepers are passionless about brass.']) },
    bad: {
      [KEEPER]: swap(['A keeper grows from assistant to principal.', 'A fast-paced job.']),
      [LIBRARY]: swap(['Run a small light', 'Delve into a small light']),
    },
    problems: [
      'careers/lighthouse-keeper.yaml:47 filler: “fast-paced” is filler',
      'resources/library.yaml:11 filler: “delve” is filler',
    ],
  },
  spelling: {
    // A capital makes it a name.
    good: {
      [KEEPER]: swap(['A radio certificate from the coastguard.', 'A radio certificate from the Department of Labor.']),
    },
    bad: { [KEEPER]: swap(['A radio certificate from the coastguard.', 'A radio certificate from the harbor.']) },
    problems: ['careers/lighthouse-keeper.yaml:22 spelling: “harbor” is American spelling'],
  },
  'visible-text': {
    good: { [KEEPER]: swap(['title: Lighthouse Keeper', 'title: Gardienne de phare née à l’Île']) },
    bad: {
      [KEEPER]: swap(['title: Lighthouse Keeper', 'title: Lighthouse\u00ad Keeper']),
      [SKILLS]: swap(['name: Rope work', 'name: "Rope\\u202ework"']),
    },
    problems: [
      'careers/lighthouse-keeper.yaml:1 visible-text: holds the invisible character U+00AD',
      'skills/coast.yaml:58 visible-text: holds the invisible character U+202E',
    ],
  },
};

describe('every rule of the catalogue', () => {
  it('is tried below', () => {
    expect(Object.keys(CASES)).toEqual(CHECKS.map((check) => check.name));
  });

  it('says what it is good for', () => {
    for (const { name, why } of CHECKS) expect(why, name).toMatch(/^[A-Z].{20,}\.$/);
  });

  it.each(Object.entries(CASES))('%s lets a good entry pass', async (_, { good }) => {
    expect(await problemsAfter(good)).toEqual([]);
  });

  it.each(Object.entries(CASES))('%s reports a bad one with its file and line', async (_, { bad, problems }) => {
    expect(await problemsAfter(bad)).toEqual(problems);
  });
});
