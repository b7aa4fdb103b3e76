import { type Answer, career, type World } from './career.js';
import { type Asked, type Deed, scripted } from './scripted.js';

export interface Session extends Answer {
  /** The command lines that the wizard named, in their order. */
  lines: string[];
  asked: Asked[];
}

/** A conversation with the wizard on a terminal of 80 × 24, on the small catalogue. */
export async function session(deeds: readonly Deed[], world: World = {}, words = 'wizard'): Promise<Session> {
  const prompter = scripted(deeds);
  const answer = await career(words, { ...world, prompter });
  const lines = [...answer.stderr.matchAll(/^Without questions: (.*)$/gm)].map(([, line]) => line as string);
  return { ...answer, lines, asked: prompter.asked };
}
