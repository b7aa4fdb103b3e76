/** The help topics beside the commands: what a script or an unusual terminal may rely on. */
export const TOPICS: Readonly<Record<string, { summary: string; text: string }>> = {
  'exit-codes': {
    summary: 'what each exit code means',
    text: `Exit codes

    0  done; also when nothing was found, and when the reader closed the pipe
    1  nothing was found, under --exit-status
    2  the command line is wrong, or input is needed where no terminal is
    3  there is no such career, skill, place or currency
    4  a file or data of yours is not as it should be
    5  the catalogue or its driver cannot be used
    6  the output cannot be written
   70  a bug of career
  129  hung up    130  Ctrl-C    143  terminated

Errors go to stderr as "error: what happened" and "hint: what to do"; stdout stays empty.
With --json they are one object: {"error":{"code","message","hint","exitCode"}}. The codes are
stable words, such as CAREER_NOT_FOUND.
`,
  },
  environment: {
    summary: 'the environment variables that are read',
    text: `Environment

  CAREER_CATALOGUE   another catalogue file than the bundled one
  CAREER_PAGER       what shows text taller than the screen; then PAGER, then less.
                     Empty or "cat" is none. It is started without a shell.
  LESS               options for less; FRX when unset
  CAREER_ACCESSIBLE  linear text for screen readers, as --accessible; also ACCESSIBLE
  NO_COLOR           no colour, unless --color is given
  FORCE_COLOR        colour even through a pipe; 0 or false is none
  CLICOLOR_FORCE     the same, after FORCE_COLOR; CLICOLOR=0 is no colour
  TERM               "dumb" has no colour, no pager and no prompts that redraw
  CI                 set: nothing is ever asked; 0 or false is as good as unset
  XDG_DATA_HOME      where a questionnaire that you break off is kept, if you agree; else
                     ~/.local/share. Nothing else is written unasked
  LC_ALL, LC_CTYPE, LANG   whether bars and bullets may be more than ASCII (UTF-8)
`,
  },
  formats: {
    summary: 'what each --format gives',
    text: `Formats

  text      for people. On a terminal with colour and as wide as the screen (20 to 200
            columns); through a pipe without colour, and lists as tab-separated records
  json      one subject is an object, a list is an array of flat records. Every record has
            the same keys, null where nothing is known. --json is short for it
  jsonl     one record a line
  csv, tsv  one record a line under a header; a subject has two columns, field and value.
            Text that begins with = + - @ gets a ' before it, so that no spreadsheet runs it
  markdown  the text, for documents

--fields a,b picks fields and their order in every format but text for people and markdown.
Amounts are numbers beside their currency, period, year and source.
`,
  },
};
