import { CommanderError } from 'commander';
import { EXIT, Failure } from '../core/failure.js';
import { visible } from '../render/visible.js';

/** Any error as a `Failure`: usage errors in commander's words, whatever nobody expected as a bug of ours. */
export function asFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return asUsage(error.message);
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return new Failure(EXIT.bug, 'BUG', `this is a bug of career: ${trace}`, 'please report it with the command line');
}

/** Commander's own words are one or two sentences, or a question in brackets after them: what happened, what to do. */
function asUsage(text: string): Failure {
  const [message = '', ...rest] = text
    .replace(/^error: /, '')
    .replace(/'([^'\n]*)'/g, '“$1”')
    .replace(/\n\((Did you mean.*)\)$/, '. $1')
    .split(/\. (?=It must|Expected \d|Did you mean|Allowed choices)/);
  const hint = rest.join('. ').replace(/\.$/, '');
  return new Failure(
    EXIT.usage,
    'USAGE',
    message,
    hint === '' ? 'see career help, or the command with --help' : `${hint.charAt(0).toLowerCase()}${hint.slice(1)}`,
  );
}

/** `error: what happened`, `hint: what to do`. That one was interrupted is no error: just a line. */
export function inWords({ message, hint, code, exitCode }: Failure): string {
  if (exitCode >= EXIT.hangUp) return `${message}\n`;
  const text = code === 'BUG' ? message : visible(message);
  return `error: ${text}\n${hint === null ? '' : `hint: ${visible(hint)}\n`}`;
}
