/** Exit codes, as docs/cli.md lists them. */
export const EXIT = {
  done: 0,
  nothingFound: 1,
  usage: 2,
  notFound: 3,
  badData: 4,
  catalogue: 5,
  output: 6,
  bug: 70,
  hangUp: 129,
  interrupted: 130,
  terminated: 143,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/**
 * Something that went wrong and that a person can act on. `code` is a stable word for scripts (`CAREER_NOT_FOUND`),
 * `message` says what happened, `hint` what to do about it.
 */
export class Failure extends Error {
  readonly code: string;
  readonly exitCode: ExitCode;
  readonly hint: string | null;

  constructor(exitCode: ExitCode, code: string, message: string, hint: string | null = null) {
    super(message);
    this.name = 'Failure';
    this.code = code;
    this.exitCode = exitCode;
    this.hint = hint;
  }
}
