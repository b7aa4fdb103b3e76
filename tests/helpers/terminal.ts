import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import xterm from '@xterm/headless';

const KEYS = {
  up: '\u001b[A',
  down: '\u001b[B',
  left: '\u001b[D',
  enter: '\r',
  escape: '\u001b',
  space: ' ',
  tab: '\t',
  backspace: '\u007f',
  'ctrl-c': '\u0003',
  'ctrl-d': '\u0004',
} as const;
export type Key = keyof typeof KEYS;

export interface TerminalOptions {
  columns: number;
  rows: number;
  env?: Record<string, string>;
  /** Where the program writes its answers, if not to the terminal. */
  stdout?: string;
}

/** How long the program may take to say what is waited for, on a slow machine with much to do. */
const PATIENCE = 20_000;

/**
 * A command in a real pseudo-terminal: `script` (util-linux, part of every Debian) opens it, xterm.js shows what a person
 * would see. Keys are sent as a keyboard sends them.
 */
export class Terminal {
  private readonly folder = mkdtempSync(join(tmpdir(), 'career-terminal-'));
  private readonly emulator: InstanceType<typeof xterm.Terminal>;
  private readonly child: ChildProcess;
  private written = '';
  /** Pieces of output that the screen does not show yet, and whether there can be more. */
  private unseen = 0;
  private open = true;

  constructor(words: readonly string[], { columns, rows, env = {}, stdout }: TerminalOptions) {
    this.emulator = new xterm.Terminal({ cols: columns, rows, scrollback: 5000, allowProposedApi: true });
    const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
    const to = stdout === undefined ? '' : ` > '${stdout}'`;
    const start = join(this.folder, 'start');
    writeFileSync(start, `echo $$ $(tty) > '${this.folder}/pid'\nexec ${quoted}${to}\n`);
    // The shell around it outlives Ctrl-C and a window that is closed, to say with what code the program ended.
    const line = `stty cols ${columns} rows ${rows}; trap : HUP INT; sh '${start}'; echo $? > '${this.folder}/code'`;
    this.child = spawn('script', ['-q', '-c', line, '/dev/null'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH ?? '',
        HOME: this.folder,
        LANG: 'C.UTF-8',
        TERM: 'xterm-256color',
        SHELL: '/bin/sh',
        ...env,
      },
    });
    this.child.stdin?.on('error', () => undefined);
    this.child.stdout?.on('data', (chunk: Buffer) => {
      this.written += chunk.toString();
      this.unseen++;
      this.emulator.write(chunk, () => {
        this.unseen--;
      });
    });
    this.child.on('close', () => {
      this.open = false;
    });
  }

  /** The lines that can be seen now, without what trails. */
  screen(): string {
    const { active } = this.emulator.buffer;
    return this.lines(active.baseY, this.emulator.rows);
  }

  /** All that was ever shown, and not erased again. */
  history(): string {
    return this.lines(0, this.emulator.buffer.active.length);
  }

  /** Everything that was written, with its escape codes. */
  raw(): string {
    return this.written;
  }

  /** The exit code that a shell sees, once the program has ended and all that it wrote is on the screen. */
  async code(): Promise<number> {
    const file = join(this.folder, 'code');
    await this.until('its end', () => existsSync(file) && readFileSync(file, 'utf8') !== '');
    await this.until('the end of its output', () => !this.open && this.unseen === 0);
    return Number(readFileSync(file, 'utf8'));
  }

  cursorIsShown(): boolean {
    return this.written.lastIndexOf('\u001b[?25h') >= this.written.lastIndexOf('\u001b[?25l');
  }

  /** Waits until the screen shows this. */
  async sees(words: string): Promise<void> {
    await this.until(`“${words}”`, () => this.screen().includes(words));
  }

  async until(what: string, holds: () => boolean): Promise<void> {
    for (let waited = 0; !holds(); waited += 20) {
      if (waited > PATIENCE) throw new Error(`never came to ${what}; the screen is:\n${this.screen()}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  type(text: string): void {
    this.child.stdin?.write(text);
  }

  press(...keys: Key[]): void {
    for (const key of keys) this.type(KEYS[key]);
  }

  signal(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): void {
    process.kill(Number(this.identity()[0]), signal);
  }

  /** Makes the window another size, and waits until the program had time to notice. */
  async resize(columns: number, rows: number): Promise<void> {
    this.emulator.resize(columns, rows);
    execFileSync('stty', ['-F', this.identity()[1] as string, 'cols', String(columns), 'rows', String(rows)]);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }

  /** Closes the window while the program runs. */
  close(): void {
    this.child.kill('SIGKILL');
  }

  /** The process of the program and the device of its terminal. */
  identity(): string[] {
    return readFileSync(join(this.folder, 'pid'), 'utf8').trim().split(' ');
  }

  /** Closes it, and waits until whatever ran in it has written its last. */
  async dispose(): Promise<void> {
    this.close();
    await this.code();
    this.emulator.dispose();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Lines as they were written: what the window broke is joined again. */
  private lines(from: number, count: number): string {
    const { active } = this.emulator.buffer;
    const lines: string[] = [];
    for (let at = from; at < from + count; at += 1) {
      const line = active.getLine(at);
      const goesOn = active.getLine(at + 1)?.isWrapped === true;
      const text = line?.translateToString(!goesOn) ?? '';
      if (line?.isWrapped && lines.length > 0) lines.push(`${lines.pop()}${text}`);
      else lines.push(text);
    }
    return lines.join('\n').trimEnd();
  }
}
