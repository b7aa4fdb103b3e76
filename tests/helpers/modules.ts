import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';

/** One file of `src/` as far as the rules of the architecture look at it. */
export interface Module {
  /** Relative to `src/`, such as `cli/print.ts`. */
  file: string;
  /** `core`, `cli`, …; for a file at the top of `src/` its own name, such as `main`. */
  layer: string;
  imports: Import[];
  source: ts.SourceFile;
}

export interface Import {
  line: number;
  /** What is named: a package, `node:fs`, or for our own files the path relative to `src/`. */
  target: string;
  /** The layer of one of our own files, null for packages and what Node brings. */
  layer: string | null;
  /** `type`s are gone at run time and load nothing; what is `later` is loaded by a call of `import()`. */
  when: 'type' | 'start' | 'later';
}

export function modulesOf(root = 'src'): Module[] {
  const files = (readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[])
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replaceAll('\\', '/'))
    .sort();
  return files.map((file) => {
    const source = ts.createSourceFile(file, readFileSync(join(root, file), 'utf8'), ts.ScriptTarget.ES2022, true);
    return { file, layer: layerOf(file), imports: importsOf(file, source), source };
  });
}

function layerOf(file: string): string {
  return file.includes('/') ? (file.split('/')[0] as string) : file.replace(/\.ts$/, '');
}

function importsOf(file: string, source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node, when: Import['when']) => {
    if (!ts.isStringLiteral(specifier))
      throw new Error(`${file}: an import that names no file: ${specifier.getText()}`);
    const own = specifier.text.startsWith('.');
    const target = own
      ? posix.join(dirname(file).replace(/^\.$/, ''), specifier.text.replace(/\.js$/, '.ts'))
      : specifier.text;
    imports.push({ line: lineOf(source, specifier), target, layer: own ? layerOf(target) : null, when });
  };
  walk(source, (node) => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, isTypeOnly(node) ? 'type' : 'start');
    if (ts.isExportDeclaration(node) && node.moduleSpecifier)
      add(node.moduleSpecifier, node.isTypeOnly ? 'type' : 'start');
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0] as ts.Node, 'later');
    }
  });
  return imports;
}

function isTypeOnly({ importClause }: ts.ImportDeclaration): boolean {
  if (importClause === undefined) return false;
  if (importClause.isTypeOnly) return true;
  const { name, namedBindings } = importClause;
  if (name !== undefined || namedBindings === undefined || !ts.isNamedImports(namedBindings)) return false;
  return namedBindings.elements.every((element) => element.isTypeOnly);
}

export function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function lineOf(source: ts.SourceFile, node: ts.Node): number {
  return source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
}
