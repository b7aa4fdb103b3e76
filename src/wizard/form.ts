import { BACK, type Back, type Choice, type Prompter } from './prompter.js';

/** Something that may be said, or left as it is. */
export interface Entry {
  name: string;
  about?: string;
  /** What holds now, in a few words: “10 hours”, “any”. */
  now(): string;
  /** Asks for it; what is answered stands in `now` afterwards. Going back changes nothing. */
  change(): Promise<unknown>;
}

const GO = Symbol('go');

/**
 * A form: first what it is for (`go`), then its entries, each with what holds now. Nothing has to be filled in, everything
 * can be changed in any order, and nothing is lost by going back. Gives true when the person wants to go.
 */
export async function fillIn(
  ask: Prompter,
  message: string,
  go: Pick<Choice<never>, 'name' | 'about'>,
  entries: readonly Entry[],
): Promise<true | Back> {
  let chosen: Entry | typeof GO = GO;
  for (;;) {
    const choices: Choice<Entry | typeof GO>[] = [
      { ...go, value: GO },
      ...entries.map((entry) => ({ value: entry, name: `${entry.name}: ${entry.now()}`, about: entry.about })),
    ];
    const choice: Entry | typeof GO | Back = await ask.select({ message, choices, chosen });
    if (choice === BACK) return BACK;
    if (choice === GO) return true;
    chosen = choice;
    await choice.change();
  }
}

/** Sets what is answered, unless the person went back. */
export async function set<Value>(answer: Promise<Value | Back>, to: (value: Value) => void): Promise<void> {
  const value = await answer;
  if (value !== BACK) to(value as Value);
}
