import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { lineOf, type Module, modulesOf, walk } from './helpers/modules.js';

/** Which layers a layer may import, besides itself, and why not more (docs/architecture.md). */
const LAYERS: Readonly<Record<string, { may: readonly string[]; why: string }>> = {
  core: { may: [], why: 'the types and arithmetic of the field stand alone' },
  catalogue: { may: ['core'], why: 'reading the database knows no terminal' },
  solve: { may: ['core'], why: 'a solver answers what core asks, and knows nothing of careers' },
  render: { may: ['core'], why: 'what a page looks like depends on no database' },
  compile: { may: ['catalogue', 'core', 'solve'], why: 'building a catalogue prints nothing' },
  wizard: {
    may: ['catalogue', 'core', 'render'],
    why: 'a conversation draws its questions and ends in the words of a command, whose answer is not its own',
  },
  cli: { may: ['catalogue', 'core', 'render', 'solve', 'wizard'], why: 'what commands share knows no command' },
  commands: {
    may: ['catalogue', 'cli', 'compile', 'core', 'render', 'solve', 'wizard'],
    why: 'a command is reached through the program alone',
  },
  complete: {
    may: ['catalogue', 'cli', 'core', 'program', 'render'],
    why: 'what a shell is offered is read off the commands themselves',
  },
  program: { may: ['cli', 'commands', 'core'], why: 'the list of commands neither reads nor prints' },
  run: { may: ['cli', 'complete', 'core', 'program', 'render', 'wizard'], why: 'a run knows no command by name' },
  main: { may: ['cli', 'core', 'run', 'wizard'], why: 'the entry only joins the world to a run' },
};

/** Packages that are imported in one place, so that leaving one is the work of one file. */
const PLACES: Readonly<Record<string, { place: RegExp; why: string }>> = {
  chalk: { place: /^render\/style\.ts$/, why: 'colour is decided once' },
  'cli-table3': { place: /^render\/table\.ts$/, why: 'its defaults colour pipes and choke on long cells' },
  'string-width': { place: /^render\/width\.ts$/, why: 'it is slow to load, and most text needs none of it' },
  '@inquirer/prompts': { place: /^wizard\/inquirer\.ts$/, why: 'questions go through one interface' },
  'better-sqlite3': { place: /^catalogue\/database\.ts$/, why: 'whatever a driver throws becomes exit code 5 there' },
  zod: { place: /^compile\//, why: 'it costs more than Node’s own start' },
  yaml: { place: /^(compile\/|cli\/answers\.ts$)/, why: 'it costs more than Node’s own start; answers are YAML, too' },
  highs: { place: /^solve\/highs\.ts$/, why: 'the solver can be replaced' },
  commander: { place: /^(cli|commands)\/|^(program|run)\.ts$/, why: 'only what parses words knows the parser' },
};

/** Globals of the outside world, and the only files that may name them. */
const GLOBALS: Readonly<Record<string, { place: RegExp; why: string }>> = {
  console: { place: /^$/, why: 'output goes through the context, where tests and pipes can see it' },
  process: {
    place: /^(main|cli\/pager)\.ts$/,
    why: 'main.ts knows the process; beside it the pager, which holds the terminal for a while, for its signals',
  },
};

const modules = modulesOf();

/** What breaks a rule, as `file:line what: why`. */
function breaches(find: (module: Module, report: (line: number, what: string) => void) => void): string[] {
  const found: string[] = [];
  for (const module of modules) find(module, (line, what) => found.push(`src/${module.file}:${line} ${what}`));
  return found;
}

describe('imports', () => {
  it('run one way through the layers', () => {
    const found = breaches(({ file, layer, imports }, report) => {
      const rule = LAYERS[layer];
      if (rule === undefined) return report(1, `there is no layer ${layer}`);
      for (const { line, target, layer: other } of imports) {
        if (other === null || other === layer || rule.may.includes(other)) continue;
        report(line, `${file} may not import ${target}: ${rule.why}`);
      }
    });
    expect(found).toEqual([]);
  });

  it('lead from no command to another', () => {
    const found = breaches(({ layer, imports }, report) => {
      if (layer !== 'commands') return;
      for (const { line, target, layer: other } of imports) {
        if (other === 'commands') report(line, `imports ${target}: what two commands share belongs to cli`);
      }
    });
    expect(found).toEqual([]);
  });

  it('name a package only where it has its place; types cost nothing and may go further', () => {
    const found = breaches(({ file, imports }, report) => {
      for (const { line, target, when } of imports) {
        const rule = PLACES[target.startsWith('@') ? target : (target.split('/')[0] as string)];
        if (when === 'type' || rule === undefined || rule.place.test(file)) continue;
        report(line, `may not import ${target}: ${rule.why}`);
      }
    });
    expect(found).toEqual([]);
  });

  it('leave core and render to themselves: no package but types in core, nothing of Node in either', () => {
    const found = breaches(({ layer, imports }, report) => {
      for (const { line, target, layer: own, when } of imports) {
        if (own !== null || when === 'type') continue;
        if (layer === 'core') report(line, `imports ${target}: core imports nothing`);
        if (layer === 'render' && target.startsWith('node:')) report(line, `imports ${target}: render is pure`);
      }
    });
    expect(found).toEqual([]);
  });

  it('leave what is slow to load until it is needed', () => {
    const slow = ['zod', 'yaml', '@inquirer/prompts', 'highs', 'ical-generator', 'better-sqlite3'];
    const eager = new Set(reachedAtOnce('main.ts'));
    for (const name of ['show', 'list', 'search'])
      for (const file of reachedAtOnce(`commands/${name}.ts`)) eager.add(file);
    const found = breaches(({ file, imports }, report) => {
      if (!eager.has(file)) return;
      for (const { line, target, when } of imports) {
        if (when === 'start' && slow.includes(target)) report(line, `loads ${target} at every start`);
      }
    });
    expect(found).toEqual([]);
  });
});

describe('the outside world', () => {
  it.each(Object.entries(GLOBALS))('%s is named in its place only', (name, { place, why }) => {
    const found = breaches(({ file, source }, report) => {
      if (place.test(file)) return;
      walk(source, (node) => {
        if (!ts.isIdentifier(node) || node.text !== name || isNameOnly(node)) return;
        report(lineOf(source, node), `names ${name}: ${why}`);
      });
    });
    expect(found).toEqual([]);
  });

  it('has one clock and no dice: nothing depends on the day or on chance', () => {
    const found = breaches(({ file, source }, report) => {
      if (file === 'main.ts') return;
      walk(source, (node) => {
        const now = ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length;
        const call =
          ts.isCallExpression(node) && ['Date.now', 'Math.random', 'Date'].includes(node.expression.getText());
        if (now || call) report(lineOf(source, node), `calls ${node.getText()}`);
      });
    });
    expect(found).toEqual([]);
  });

  it('is asked for data in the catalogue only: SQL stands in catalogue/ and compile/', () => {
    const found = breaches(({ layer, source }, report) => {
      if (layer === 'catalogue' || layer === 'compile') return;
      walk(source, (node) => {
        if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return;
        if (/\b(SELECT|DELETE)\b[\s\S]*\bFROM\b|\bINSERT INTO\b|\bPRAGMA\b/.test(node.getText())) {
          report(lineOf(source, node), 'holds SQL');
        }
      });
    });
    expect(found).toEqual([]);
  });
});

describe('files', () => {
  it('export by name, and only what is their own', () => {
    const found = breaches(({ source }, report) => {
      for (const statement of source.statements) {
        const reexport = ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
        const modifiers = ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []) : [];
        const byDefault = modifiers.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword);
        if (ts.isExportAssignment(statement) || byDefault) report(lineOf(source, statement), 'exports by default');
        if (reexport) report(lineOf(source, statement), 'hands on what another file exports');
      }
    });
    expect(found).toEqual([]);
  });

  it('are all reached from main.ts', () => {
    const reached = new Set<string>();
    const visit = (file: string) => {
      if (reached.has(file)) return;
      reached.add(file);
      for (const { target, layer } of modules.find((module) => module.file === file)?.imports ?? []) {
        if (layer !== null) visit(target);
      }
    };
    visit('main.ts');
    expect(modules.map((module) => module.file).filter((file) => !reached.has(file))).toEqual([]);
  });
});

/** The files that are loaded with this one: what it imports at its start, and what they do. */
function reachedAtOnce(file: string, seen: string[] = []): string[] {
  if (seen.includes(file)) return seen;
  seen.push(file);
  for (const { target, layer, when } of modules.find((one) => one.file === file)?.imports ?? []) {
    if (layer !== null && when === 'start') reachedAtOnce(target, seen);
  }
  return seen;
}

/** `context.process`, `{ process: … }`: a name of a member, not the global. */
function isNameOnly(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) return parent.name === node;
  return false;
}
