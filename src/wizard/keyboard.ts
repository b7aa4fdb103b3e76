import type { ReadStream, WriteStream } from 'node:tty';

/** The terminal of a conversation. */
export interface Keyboard {
  input: ReadStream;
  /** stderr: answers alone go to stdout. */
  output: WriteStream;
  /** Aborted by a signal or by a terminal that goes away; its reason is the `Failure` that the program ends with. */
  ended: AbortSignal;
}
