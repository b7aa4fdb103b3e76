import { BACK, type Back, type Choice, type Prompter, Quit } from '../../src/wizard/prompter.js';

/**
 * What a person does at one question, in the words on the screen: the beginning of a choice's name, `words > choice` in a
 * search, several names in a checkbox, what is typed into a line; or BACK, or QUIT.
 */
export type Deed = string | readonly string[] | Back | typeof QUIT;
export const QUIT = Symbol('quit');

export interface Asked {
  message: string;
  /** The names of the choices, in their order. */
  choices: readonly string[];
  /** The name of the one that the cursor stands on, or the text that stands there already. */
  given: string | undefined;
}

/** A person who does these things one after the other and then quits; `asked` fills with the questions. */
export function scripted(deeds: readonly Deed[]): Prompter & { asked: Asked[] } {
  const left = [...deeds];
  const asked: Asked[] = [];
  function next(question: Asked): Exclude<Deed, typeof QUIT> {
    asked.push(question);
    const deed = left.length === 0 ? QUIT : (left.shift() as Deed);
    if (deed === QUIT) throw new Quit();
    return deed as Exclude<Deed, typeof QUIT>;
  }
  function named<Value>(choices: readonly Choice<Value>[], deed: string): Value {
    const found = choices.find(({ name }) => name === deed) ?? choices.find(({ name }) => name.startsWith(deed));
    if (found !== undefined) return found.value;
    throw new Error(`no choice “${deed}” among: ${choices.map(({ name }) => name).join(', ')}`);
  }
  const nameOf = <Value>(choices: readonly Choice<Value>[], value: Value | undefined) =>
    choices.find((choice) => choice.value === value)?.name;

  function line(message: string, given: string, wrong: (text: string) => string | null): string | Back {
    const deed = next({ message, choices: [], given });
    if (deed === BACK) return BACK;
    const told = wrong(deed as string);
    if (told === null) return deed as string;
    return line(`${message} [${told}]`, given, wrong);
  }

  return {
    asked,
    async select({ message, choices, ways = [], chosen }) {
      const all = [...choices, ...ways];
      const deed = next({ message, choices: all.map(({ name }) => name), given: nameOf(all, chosen) });
      return deed === BACK ? BACK : named(all, deed as string);
    },
    async search({ message, source, words = '' }) {
      const deed = next({ message, choices: source(words).map(({ name }) => name), given: words });
      if (deed === BACK) return BACK;
      const [typed, name] = (deed as string).includes(' > ') ? (deed as string).split(' > ') : ['', deed as string];
      return named(source(typed as string), name as string);
    },
    async checkbox({ message, choices, chosen = [] }) {
      const given = chosen.map((value) => nameOf(choices, value)).join(', ');
      const deed = next({ message, choices: choices.map(({ name }) => name), given });
      if (deed === BACK) return BACK;
      const values = (deed as readonly string[]).map((name) => named(choices, name));
      return choices.map(({ value }) => value).filter((value) => values.includes(value));
    },
    text: async ({ message, given = '', wrong = () => null }) => line(message, given, wrong),
    async number({ message, least, most, given }) {
      const wrong = (text: string) =>
        text === '' || (Number(text) >= least && Number(text) <= most) ? null : 'out of range';
      const text = line(message, given === undefined ? '' : String(given), wrong);
      return text === BACK ? BACK : text === '' ? null : Number(text);
    },
    async confirm({ message, given = false }) {
      const deed = next({ message, choices: ['Yes', 'No'], given: given ? 'Yes' : 'No' });
      return deed === BACK ? BACK : deed === 'Yes';
    },
    close: () => undefined,
  };
}
