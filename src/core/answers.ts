import { type Answers, activitiesOf, QUESTIONNAIRES, type Questionnaire } from './questionnaire.js';

/** A value as somebody wrote it in a file, with its line. */
export type Written = { line: number } & (
  | { kind: 'scalar'; value: unknown }
  | { kind: 'list'; items: readonly Written[] }
  | { kind: 'map'; entries: readonly { key: string; line: number; value: Written }[] }
);

export interface GivenAnswers {
  questionnaire: Questionnaire;
  answers: Answers;
}

export interface Fault {
  line: number;
  what: string;
}

/**
 * The answers that somebody wrote down, and all that is wrong with them; the answers are whole only if nothing is. Either
 *
 *     questionnaire: short
 *     answers: { R1: 4, I1: 2, … }      # or a list, in the order of asking
 *
 * or a bare list of 30 or 60 answers.
 */
export function answersIn(written: Written): { given: GivenAnswers | null; faults: Fault[] } {
  const faults: Fault[] = [];
  const given = read(written, (line, what) => void faults.push({ line, what }));
  return { given: faults.length === 0 ? given : null, faults: faults.sort((a, b) => a.line - b.line) };
}

type Report = (line: number, what: string) => void;

function read(written: Written, report: Report): GivenAnswers | null {
  if (written.kind === 'list') return bareList(written, report);
  if (written.kind === 'scalar') {
    report(written.line, 'the file holds no answers');
    return null;
  }
  for (const { key, line } of written.entries) {
    if (key !== 'questionnaire' && key !== 'answers') report(line, `“${key}” is neither questionnaire nor answers`);
  }
  const word = written.entries.find(({ key }) => key === 'questionnaire');
  const questionnaire = QUESTIONNAIRES.find((one) => word?.value.kind === 'scalar' && word.value.value === one);
  if (questionnaire === undefined) report(word?.line ?? written.line, 'questionnaire is neither short nor long');
  const answers = written.entries.find(({ key }) => key === 'answers');
  if (answers === undefined || answers.value.kind === 'scalar') {
    report(answers?.line ?? written.line, 'there are no answers');
    return null;
  }
  if (questionnaire === undefined) return null;
  const { value } = answers;
  return {
    questionnaire,
    answers: value.kind === 'map' ? byId(value, questionnaire, report) : inOrder(value, questionnaire, report),
  };
}

type List = Extract<Written, { kind: 'list' }>;
type Mapping = Extract<Written, { kind: 'map' }>;

function bareList(list: List, report: Report): GivenAnswers | null {
  const questionnaire = QUESTIONNAIRES.find((one) => activitiesOf(one).length === list.items.length);
  if (questionnaire !== undefined) return { questionnaire, answers: inOrder(list, questionnaire, report) };
  const lengths = QUESTIONNAIRES.map((one) => activitiesOf(one).length).join(' or ');
  report(list.line, `the list has ${list.items.length} answers; a questionnaire has ${lengths}`);
  return null;
}

function inOrder(list: List, questionnaire: Questionnaire, report: Report): Answers {
  const asked = activitiesOf(questionnaire);
  if (list.items.length !== asked.length) {
    report(
      list.line,
      `the list has ${list.items.length} answers; the ${questionnaire} questionnaire has ${asked.length}`,
    );
  }
  return new Map(
    list.items.flatMap((item, at) => {
      const id = asked[at]?.id;
      return id === undefined ? [] : [[id, answer(item, id, report)]];
    }),
  );
}

function byId(map: Mapping, questionnaire: Questionnaire, report: Report): Answers {
  const asked = activitiesOf(questionnaire).map(({ id }) => id);
  const found = new Map<string, number>();
  for (const { key, line, value } of map.entries) {
    if (asked.includes(key)) found.set(key, answer(value, key, report));
    else report(line, `the ${questionnaire} questionnaire does not ask for “${key}”`);
  }
  const missing = asked.filter((id) => !found.has(id));
  if (missing.length > 0) report(map.line, `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing`);
  return new Map(asked.map((id) => [id, found.get(id) ?? 0]));
}

function answer(written: Written, id: string, report: Report): number {
  const value = written.kind === 'scalar' ? written.value : undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 5) return value;
  const shown = written.kind === 'scalar' ? scalarWords(value) : `a ${written.kind}`;
  report(written.line, `${id} is ${shown}, not a whole number from 1 to 5`);
  return 0;
}

function scalarWords(value: unknown): string {
  if (value === null || value === '') return 'empty';
  return typeof value === 'string' ? `the word “${value}”` : String(value);
}
