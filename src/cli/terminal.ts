import type { Page } from '../render/page.js';
import { type ColourLevel, styleFor } from '../render/style.js';
import type { Context, Sink } from './context.js';

type Env = Context['env'];
type Surroundings = Pick<Context, 'env' | 'platform'>;

/** Options of the command line that have a say; undefined when they were not given. */
export interface TerminalFlags {
  color?: boolean | undefined;
  accessible?: boolean | undefined;
}

const [NARROWEST, WIDEST, UNKNOWN] = [20, 200, 80];

/** What may be drawn on a stream: decided once, for that stream, from flags, environment and the stream itself. */
export async function pageFor(stream: Sink, { env, platform }: Surroundings, flags: TerminalFlags): Promise<Page> {
  return {
    width: pageWidth(stream),
    unicode: showsUnicode(env, platform),
    rich: stream.isTTY,
    accessible: isAccessible(env, flags.accessible),
    style: await styleFor(colourLevel(stream, env, flags.color)),
  };
}

/** `--color/--no-color`, NO_COLOR, FORCE_COLOR, CLICOLOR_FORCE, CLICOLOR=0, TERM=dumb, the stream: the first decides. */
export function colourLevel(stream: Pick<Sink, 'isTTY'>, env: Env, flag?: boolean): ColourLevel {
  if (flag !== undefined) return flag ? 1 : 0;
  if (env.NO_COLOR) return 0;
  if (env.FORCE_COLOR) return isOn(env.FORCE_COLOR) ? 1 : 0;
  if (env.CLICOLOR_FORCE && env.CLICOLOR_FORCE !== '0') return 1;
  if (env.CLICOLOR === '0' || env.TERM === 'dumb') return 0;
  return stream.isTTY ? 1 : 0;
}

/** 20 to 200 columns. What is no terminal has 80, so that the same input gives the same bytes. */
export function pageWidth({ isTTY, columns }: Pick<Sink, 'isTTY' | 'columns'>): number {
  return isTTY && columns ? Math.min(WIDEST, Math.max(NARROWEST, columns)) : UNKNOWN;
}

/** Whether the locale names UTF-8. Macs and Windows often name none and show it all the same. */
export function showsUnicode(env: Env, platform: string): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  return locale ? /utf-?8/i.test(locale) : platform === 'darwin' || platform === 'win32';
}

/** `--accessible`, CAREER_ACCESSIBLE, ACCESSIBLE: the first that is set decides; `0`, `false` and empty are off. */
export function isAccessible(env: Env, flag?: boolean): boolean {
  return flag ?? isOn(env.CAREER_ACCESSIBLE ?? env.ACCESSIBLE ?? '');
}

/** Whether the value of a variable means yes: anything but empty, `0` and `false`. */
export function isOn(value: string): boolean {
  return !['', '0', 'false'].includes(value.toLowerCase());
}
