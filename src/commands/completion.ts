import type { CommandModule } from '../cli/command.js';
import { SCRIPTS, SHELLS } from '../cli/shells.js';
import { EXIT, Failure } from '../core/failure.js';
import { knownHint } from '../core/suggest.js';

export const completion: CommandModule = {
  examples: [
    ['career completion bash', 'for this session: source <(career completion bash)'],
    ['career completion zsh', 'for good: write it to a folder of your fpath, as _career'],
    ['career completion fish', 'for good: write it to career.fish in ~/.config/fish/completions'],
  ],
  configure(command, context) {
    command
      .description(
        'A script that completes commands, options, choices, careers, skills and places in a shell. It changes no file of yours: the examples say where it belongs.',
      )
      .argument('<shell>', SHELLS.join(', '))
      .action((word: string) => {
        const shell = SHELLS.find((known) => known === word.toLowerCase());
        if (shell !== undefined) return context.stdout.write(SCRIPTS[shell]);
        throw new Failure(EXIT.usage, 'UNKNOWN_CHOICE', `there is no script for “${word}”`, knownHint(word, SHELLS));
      });
  },
};
