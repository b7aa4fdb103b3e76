import { Writable } from 'node:stream';
import type { WriteStream } from 'node:tty';

const CLEAR = '\u001b[2J\u001b[H';

/**
 * The terminal as inquirer draws on it. inquirer erases as many lines as it has drawn, which is wrong once a terminal of
 * another width has broken them anew: so after a change of size the question is drawn on a clear screen, at once as it
 * was and then, when inquirer draws it again, as it should be. What was said before stays in the scrollback.
 */
export function steadyScreen(output: WriteStream): Writable {
  let last = '';
  let moved = false;
  const redraw = (): void => {
    moved = true;
    output.write(CLEAR + last);
  };
  const screen = new Writable({
    decodeStrings: false,
    write(chunk: string | Buffer, _, done) {
      last = chunk.toString();
      output.write(moved ? CLEAR + last : last);
      moved = false;
      done();
    },
    final(done) {
      output.off('resize', redraw);
      done();
    },
  });
  output.on('resize', redraw);
  for (const name of ['columns', 'rows', 'isTTY'] as const)
    Object.defineProperty(screen, name, { get: () => output[name] });
  return screen;
}
