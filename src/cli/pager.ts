import type { Context, Sink } from './context.js';

type Env = Context['env'];

/** A program that shows long text, and the environment it gets. */
export interface Pager {
  command: string;
  arguments: readonly string[];
  env: Env;
}

/** Whether text is higher than the screen, with the line that the prompt will take. */
export function isTall(text: string, { isTTY, rows }: Pick<Sink, 'isTTY' | 'rows'>): boolean {
  return isTTY && rows !== undefined && rows > 0 && text.split('\n').length > rows;
}

/** CAREER_PAGER, PAGER or less; null when that is empty or `cat`, or when the terminal cannot move its cursor. */
export function pagerOf(env: Env): Pager | null {
  if (env.TERM === 'dumb') return null;
  const [command, ...rest] = splitWords(env.CAREER_PAGER ?? env.PAGER ?? 'less');
  if (command === undefined || command === 'cat') return null;
  return { command, arguments: rest, env: { ...env, LESS: env.LESS ?? 'FRX' } };
}

/** Words as a shell would split them, with quotes around spaces but nothing else of a shell: nothing in them is run. */
export function splitWords(line: string): string[] {
  return (line.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+|["']/g) ?? []).map((word) =>
    word.replace(/"([^"]*)"|'([^']*)'/g, '$1$2'),
  );
}

/** What ends the pager, too: one that outlived us would fight the shell for keys. */
const ENDINGS = ['SIGTERM', 'SIGHUP'] as const;

/**
 * Starts the pager, gives it the text and waits until its reader leaves it. False when it cannot be started. That it is
 * left before the end is no error; Ctrl-C meanwhile is for the pager. A signal that ends us ends the pager first, so that
 * it gives the terminal back; then the signal is for whoever else listens, or else for this process.
 */
export async function runPager(pager: Pager, text: string): Promise<boolean> {
  const { spawn } = await import('node:child_process');
  const interrupt = process.listeners('SIGINT');
  process.removeAllListeners('SIGINT').on('SIGINT', leaveToPager);
  const child = spawn(pager.command, pager.arguments, { env: pager.env, stdio: ['pipe', 'inherit', 'inherit'] });
  let ending: NodeJS.Signals | null = null;
  const end = (signal: NodeJS.Signals): void => {
    ending = signal;
    child.kill(signal);
  };
  for (const signal of ENDINGS) process.on(signal, end);
  try {
    return await new Promise((resolve) => {
      child.on('error', () => resolve(false));
      child.on('close', () => resolve(true));
      child.stdin.on('error', () => undefined);
      child.stdin.end(text);
    });
  } finally {
    process.off('SIGINT', leaveToPager);
    for (const signal of ENDINGS) process.off(signal, end);
    for (const listener of interrupt) process.on('SIGINT', listener);
    if (ending !== null && process.listenerCount(ending) === 0) process.kill(process.pid, ending);
  }
}

function leaveToPager(): void {}
