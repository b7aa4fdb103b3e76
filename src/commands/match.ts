import { findId } from '../catalogue/find.js';
import { chosenOne } from '../cli/arguments.js';
import { withCatalogue } from '../cli/catalogue.js';
import type { CommandModule } from '../cli/command.js';
import type { Context } from '../cli/context.js';
import { collected, readHave } from '../cli/have.js';
import { refuseFlat } from '../cli/interest-scores.js';
import { addLimitOptions, type LimitOptions, readLimits } from '../cli/limit-options.js';
import {
  checkPersonOptions,
  fromAnswers,
  type GivenInterests,
  INSTEAD,
  type PersonOptions,
  readInterests,
} from '../cli/match-input.js';
import { changeResult, matchingOf, matchResult } from '../cli/matching.js';
import { limitOption, wholeNumber } from '../cli/options.js';
import { print } from '../cli/print.js';
import { openPrompter } from '../cli/prompts.js';
import { writeAnswers } from '../cli/save-answers.js';
import { QUESTIONNAIRES } from '../core/questionnaire.js';
import { changeView } from '../render/views/change.js';
import { matchView } from '../render/views/match.js';
import { BACK, Quit } from '../wizard/prompter.js';
import { askQuestionnaire } from '../wizard/questionnaire.js';

interface Options extends PersonOptions, LimitOptions {
  limit: number;
  why?: boolean;
}

export const match: CommandModule = {
  examples: [
    ['career match --interests R=4 I=5 A=2 S=1 E=1 C=4', 'by six scores, on any scale'],
    ['career match --skills sql,python,statistics --why', 'by what you can do, with every term'],
    ['career match --interests 2 3 5 4 3 1 --max-preparation 3', 'without a long study'],
  ],
  configure(command, context) {
    command.description(
      'Careers that fit your interests, your skills, or both. Interests are six scores or the answers to a questionnaire of 30 or 60 activities; limits hold before anything is ranked.',
    );
    command
      .option('--interests <scores...>', 'six scores, R=4 I=5 A=2 S=1 E=1 C=4 or in that order, any scale from 0 up')
      .option('--answers <file>', 'answers to a questionnaire, YAML')
      .option('--quiz <length>', 'ask: short (30 activities) or long (60)')
      .option('--save <file>', 'with --quiz: keep the answers')
      .option('--skills <skills>', 'skills that you have, a career for all of its skills, or - for stdin', collected)
      .option('--stability', 'how often each stays among the first ten when every answer moves by one step')
      .option('--seed <n>', 'for --stability: which dice (1)', wholeNumber(0, 2 ** 31 - 1))
      .option('--change <career>', 'the fewest answers to move for it to come among the first five')
      .option('--why', 'show every term of each score');
    addLimitOptions(command)
      .addOption(limitOption(10))
      .action((_: unknown, self) => {
        const options = self.optsWithGlobals() as Options;
        checkPersonOptions(options);
        return withCatalogue(context, async (catalogue) => {
          const limits = readLimits(catalogue, options);
          const wanted = options.change === undefined ? null : findId(catalogue, 'career', options.change);
          const have =
            options.skills === undefined ? null : await readHave(context, catalogue, options.skills, '--skills');
          const interests =
            options.quiz === undefined ? await readInterests(options) : await asked(context, options, options.quiz);
          const needsInterests = wanted !== null || options.stability === true;
          if (needsInterests && interests !== null) refuseFlat(interests.scores);
          const matching = matchingOf(catalogue, limits, interests, have);
          if (wanted !== null && matching.given !== null) {
            return print(context, changeView, changeResult(matching, matching.given, wanted), options);
          }
          const wish = {
            limit: options.limit,
            why: options.why === true,
            seed: options.stability ? (options.seed ?? 1) : null,
          };
          return print(context, matchView, matchResult(catalogue, matching, wish), options);
        });
      });
  },
};

/** Asks the questionnaire, and keeps the answers where that is wanted. Going back from the first question quits. */
async function asked(context: Context, options: Options, length: string): Promise<GivenInterests> {
  const questionnaire = chosenOne(length, QUESTIONNAIRES, 'questionnaire');
  const ask = await openPrompter(context, options, 'career match --quiz', INSTEAD);
  context.stderr.write('How much would you like to do each of these, pay and training aside?\n\n');
  try {
    const answers = await askQuestionnaire(ask, questionnaire);
    if (answers === BACK) throw new Quit();
    if (options.save !== undefined) writeAnswers(options.save, { questionnaire, answers });
    return fromAnswers({ questionnaire, answers });
  } finally {
    ask.close();
  }
}
