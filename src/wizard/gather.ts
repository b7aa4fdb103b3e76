import { BACK, type Back, type Choice, type Prompter } from './prompter.js';

const DONE = Symbol('done');

interface Gathering {
  /** With room for how many there are: `Skills you have`. */
  message: string;
  source(words: string): readonly Choice<string>[];
  /** What has been gathered: changed in place. */
  gathered: string[];
  nameOf(id: string): string;
  /** What leads on once there are enough. */
  done(count: number): string;
  least: number;
  most: number;
}

/**
 * Gathers several things by searching for one after the other; what is chosen again is dropped. Gives true when the person
 * has enough, BACK when they went back: what they gathered is kept either way.
 */
export async function gather(ask: Prompter, gathering: Gathering): Promise<true | Back> {
  const { message, source, gathered, nameOf, done, least, most } = gathering;
  for (;;) {
    const count = gathered.length;
    const dropped: readonly Choice<string>[] = gathered.map((id) => ({
      value: id,
      name: `✓ ${nameOf(id)}`,
      about: 'choose it to drop it again',
    }));
    const ready: readonly Choice<typeof DONE>[] = count < least ? [] : [{ value: DONE, name: done(count) }];
    const choice = await ask.search<string | typeof DONE>({
      message: count === 0 ? `${message}:` : `${message} (${count}):`,
      source: (words) => {
        if (count >= most) return [...ready, ...dropped];
        if (words !== '') return source(words).map((one) => marked(one, gathered));
        return [...ready, ...dropped, ...source('').filter(({ value }) => !gathered.includes(value))];
      },
    });
    if (choice === BACK) return BACK;
    if (choice === DONE) return true;
    const at = gathered.indexOf(choice);
    if (at >= 0) gathered.splice(at, 1);
    else gathered.push(choice);
  }
}

function marked(choice: Choice<string>, gathered: readonly string[]): Choice<string> {
  return gathered.includes(choice.value) ? { ...choice, name: `✓ ${choice.name}` } : choice;
}
