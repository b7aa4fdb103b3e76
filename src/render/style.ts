/** How the looks of a piece of text become escape codes. Text without colour passes through `plainStyle` untouched. */
export interface Style {
  strong(text: string): string;
  dim(text: string): string;
  accent(text: string): string;
  heading(text: string): string;
}

/** 0 is no colour, 1 the sixteen colours that every terminal lets its user choose. */
export type ColourLevel = 0 | 1;

const same = (text: string): string => text;

export const plainStyle: Style = { strong: same, dim: same, accent: same, heading: same };

/** chalk is loaded only for a reader who will see its colours: pipes and scripts start a few milliseconds sooner. */
export async function styleFor(level: ColourLevel): Promise<Style> {
  if (level === 0) return plainStyle;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return { strong: chalk.bold, dim: chalk.dim, accent: chalk.cyan, heading: chalk.bold.cyan };
}
