import { fstatSync, readFileSync, writeSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Context, Sink } from './cli/context.js';
import { ReaderGone } from './cli/reader-gone.js';
import { EXIT, Failure } from './core/failure.js';
import { run } from './run.js';
import { hungUp, interrupted, terminated } from './wizard/endings.js';

/** The only file that knows `process`: real streams, the real catalogue, the exit code. */
const inPackage = (file: string): string => fileURLToPath(new URL(`../${file}`, import.meta.url));

/** Whether a descriptor is a terminal. Asking `node:tty` costs a twentieth of Node's start: asked late, and once. */
function terminal(descriptor: 0 | 1 | 2): () => boolean {
  let known: boolean | null = null;
  return () => {
    known ??= isCharacterDevice(descriptor) && process.getBuiltinModule('node:tty').isatty(descriptor);
    return known;
  };
}

function isCharacterDevice(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice();
  } catch {
    return false;
  }
}

/**
 * Output is written synchronously to the descriptor: nothing is cut when the program ends, and a full disk or a reader
 * that went away is an error at the very write, not an event after the fact.
 */
function sink(descriptor: 1 | 2): Sink {
  const stream = () => (descriptor === 1 ? process.stdout : process.stderr);
  const isTerminal = terminal(descriptor);
  return {
    get isTTY() {
      return isTerminal();
    },
    get columns() {
      return isTerminal() ? stream().columns : undefined;
    },
    get rows() {
      return isTerminal() ? stream().rows : undefined;
    },
    write(text) {
      let rest = Buffer.from(text);
      while (rest.length > 0) rest = rest.subarray(writeSome(descriptor, rest));
    },
  };
}

function writeSome(descriptor: number, bytes: Buffer): number {
  try {
    return writeSync(descriptor, bytes);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'EPIPE' || code === 'EOF') throw new ReaderGone();
    if (code !== 'EAGAIN') throw new Failure(EXIT.output, 'OUTPUT_FAILED', `the output cannot be written: ${message}`);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    return 0;
  }
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/**
 * From the first question on, a signal ends the conversation, which gives the cursor back, instead of the process. A
 * terminal that can no longer be read or written has gone with its cursor: then there is nothing left to do.
 */
function endings(): AbortSignal {
  const controller = new AbortController();
  process.on('SIGINT', () => controller.abort(interrupted()));
  process.on('SIGTERM', () => controller.abort(terminated()));
  process.on('SIGHUP', () => controller.abort(hungUp()));
  process.stdin.on('error', hangUp);
  process.stderr.on('error', hangUp);
  return controller.signal;
}

/** Ends by the signal itself: Node 20 aborts when it exits and cannot put back a terminal that went away. */
function hangUp(): void {
  process.exitCode = EXIT.hangUp;
  process.removeAllListeners('SIGHUP');
  process.kill(process.pid, 'SIGHUP');
}

const stdinIsTerminal = terminal(0);

const context: Context = {
  stdin: {
    get isTTY() {
      return stdinIsTerminal();
    },
    read: readStdin,
  },
  stdout: sink(1),
  stderr: sink(2),
  env: process.env,
  platform: process.platform,
  today,
  page: async (pager, text) => (await import('./cli/pager.js')).runPager(pager, text),
  prompter: async (page) => {
    const keyboard = { input: process.stdin, output: process.stderr, ended: endings() };
    return page.accessible
      ? (await import('./wizard/lines.js')).linePrompter(keyboard, page)
      : (await import('./wizard/inquirer.js')).inquirerPrompter(keyboard, page);
  },
  cataloguePath: process.env.CAREER_CATALOGUE || inPackage('data/career.db'),
  schemaPath: inPackage('data/schema.sql'),
  version: () => {
    const text = readFileSync(inPackage('package.json'), 'utf8');
    return (JSON.parse(text) as { version: string }).version;
  },
};

void run(process.argv.slice(2), context).then((code) => {
  process.exitCode = code;
  if (code === EXIT.hangUp) hangUp();
});
