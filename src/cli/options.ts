import { InvalidArgumentError, Option } from 'commander';

/** The options that every command understands, before or after its name. */
export interface GlobalOptions {
  format?: string;
  json?: boolean;
  fields?: string;
  color?: boolean;
  accessible?: boolean;
  pager?: boolean;
  input?: boolean;
  exitStatus?: boolean;
}

/** A reader of whole numbers between two bounds: `2.5`, `1e3`, `0x10`, ` ` and `many` are all refused. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const value = /^[+-]?\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isInteger(value) && value >= least && value <= most) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
  };
}

/** `--limit <n>`: how many to show at the most. */
export function limitOption(preset?: number): Option {
  const option = new Option('--limit <n>', 'show this many at the most').argParser(wholeNumber(1, 10_000));
  return preset === undefined ? option : option.default(preset);
}

/** The same options as words of a command line. */
export function flagsOf(options: GlobalOptions): string[] {
  const { json, format, fields, color, accessible, pager, exitStatus } = options;
  return [
    ...(json ? ['--json'] : []),
    ...(format === undefined ? [] : ['--format', format]),
    ...(fields === undefined ? [] : ['--fields', fields]),
    ...(color === undefined ? [] : [color ? '--color' : '--no-color']),
    ...(accessible ? ['--accessible'] : []),
    ...(pager === false ? ['--no-pager'] : []),
    ...(exitStatus ? ['--exit-status'] : []),
  ];
}
