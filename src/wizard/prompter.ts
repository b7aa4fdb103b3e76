/** What a question gives when the person goes back a step instead of answering. */
export const BACK = Symbol('back');
export type Back = typeof BACK;

/** Thrown by any question when the person chooses to quit: the conversation is over, and that is no error. */
export class Quit extends Error {
  override name = 'Quit';
}

export interface Choice<Value> {
  value: Value;
  name: string;
  /** A sentence about it, shown while it is the one to be chosen. */
  about?: string | undefined;
}

interface Question {
  /** A short line: it shares its row with what is typed. */
  message: string;
}

export interface SelectQuestion<Value> extends Question {
  /** At least one; no two of the same value. */
  choices: readonly Choice<Value>[];
  /** Where the cursor stands first: what was chosen when this was last asked. */
  chosen?: Value | undefined;
  /** Ways out, set apart from the choices and put beside Back. */
  ways?: readonly Choice<Value>[] | undefined;
  /** What leads back is called this; null where there is nothing to go back to. */
  back?: string | null | undefined;
}

export interface SearchQuestion<Value> extends Question {
  /** What fits the words typed so far, best first; all there is to see where nothing has been typed. */
  source(words: string): readonly Choice<Value>[];
  /** The words to begin with: what had been typed when this was last asked. */
  words?: string | undefined;
}

export interface CheckboxQuestion<Value> extends Question {
  choices: readonly Choice<Value>[];
  chosen?: readonly Value[] | undefined;
}

export interface TextQuestion extends Question {
  /** What stands there already, to be taken or changed. */
  given?: string | undefined;
  /** What is wrong with the text, in words for the person; null where it will do. */
  wrong?(text: string): string | null;
}

export interface NumberQuestion extends Question {
  least: number;
  most: number;
  given?: number | undefined;
}

export interface ConfirmQuestion extends Question {
  /** What the cursor stands on first: no, if not said. */
  given?: boolean | undefined;
}

/**
 * Asks one person one question at a time. Each can be answered with BACK; quitting throws `Quit`. Ctrl-C, Ctrl-D, a signal
 * or a terminal that goes away throw a `Failure` with the exit code that belongs to it (130, 143, 129).
 */
export interface Prompter {
  select<Value>(question: SelectQuestion<Value>): Promise<Value | Back>;
  /** Search as you type, where the terminal allows it. */
  search<Value>(question: SearchQuestion<Value>): Promise<Value | Back>;
  /** Any number of the choices, in their order; none is an answer. */
  checkbox<Value>(question: CheckboxQuestion<Value>): Promise<readonly Value[] | Back>;
  /** A line of text without spaces around it, which may be empty. */
  text(question: TextQuestion): Promise<string | Back>;
  /** A whole number from `least` to `most`; null when the line is left empty. */
  number(question: NumberQuestion): Promise<number | null | Back>;
  confirm(question: ConfirmQuestion): Promise<boolean | Back>;
  /** Lets go of the keyboard. */
  close(): void;
}
