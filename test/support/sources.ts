import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

export const repository = join(__dirname, '../..');
const roots = ['api/src', 'libs/domain/src', 'libs/contract/src', 'web/src', 'test'];

export type Source = { path: string; text: string };

/** Every hand-written file under the product's folders with one of the endings. */
export function sources(endings: readonly string[], folders: readonly string[] = roots): Source[] {
  return folders
    .filter((folder) => existsSync(join(repository, folder)))
    .flatMap((folder) => readdirSync(join(repository, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(repository, file), text: readFileSync(file, 'utf8') }));
}

export function parse({ path, text }: Source): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

/** The lines on which a file says `any`. */
export function anyLines(source: Source): number[] {
  const file = parse(source);
  const lines: number[] = [];
  const visit = (node: ts.Node): void => {
    if (node.kind === ts.SyntaxKind.AnyKeyword)
      lines.push(file.getLineAndCharacterOfPosition(node.getStart()).line + 1);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return lines;
}

/** Which file imports which, types included; imports on demand are not part of it. */
export function importGraph(files: readonly Source[]): Map<string, string[]> {
  const known = new Set(files.map((file) => file.path));
  return new Map(files.map((file) => [file.path, importsOf(file).filter((path) => known.has(path))]));
}

function importsOf(source: Source): string[] {
  return parse(source).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) && !ts.isExportDeclaration(statement)) return [];
    const name = statement.moduleSpecifier;
    return name && ts.isStringLiteral(name) ? [`${pathOf(name.text, source.path)}.ts`] : [];
  });
}

/** The packages that a file needs when it runs; what is imported as a type is not needed then. */
export function packagesOf(source: Source): string[] {
  return parse(source).statements.flatMap((statement) => {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) return [];
    const name = statement.moduleSpecifier.text;
    if (/^(\.|node:|@waymark\/)/.test(name) || isTypeOnly(statement.importClause)) return [];
    const [first = '', second = ''] = name.split('/');
    return [first.startsWith('@') ? `${first}/${second}` : first];
  });
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.isTypeOnly) return true;
  const named = clause.namedBindings;
  return !clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly);
}

function pathOf(name: string, from: string): string {
  const alias = /^@waymark\/(domain|contract)\/(.+)$/.exec(name);
  return alias ? `libs/${alias[1]}/src/${alias[2]}` : join(dirname(from), name);
}

/** Groups of files that import each other, in a circle of any length (Tarjan). */
export function cycles(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, { index: number; low: number; open: boolean }>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (path: string): { index: number; low: number; open: boolean } => {
    const mark = { index: order.size, low: order.size, open: true };
    order.set(path, mark);
    stack.push(path);
    for (const next of graph.get(path) ?? []) {
      const seen = order.get(next);
      if (!seen) mark.low = Math.min(mark.low, visit(next).low);
      else if (seen.open) mark.low = Math.min(mark.low, seen.index);
    }
    if (mark.low === mark.index) close(path, graph, stack, order, found);
    return mark;
  };
  for (const path of graph.keys()) if (!order.has(path)) visit(path);
  return found;
}

function close(
  path: string,
  graph: ReadonlyMap<string, readonly string[]>,
  stack: string[],
  order: ReadonlyMap<string, { open: boolean }>,
  found: string[][],
): void {
  const group = stack.splice(stack.indexOf(path));
  for (const member of group) {
    const mark = order.get(member);
    if (mark) mark.open = false;
  }
  if (group.length > 1 || graph.get(path)?.includes(path)) found.push(group);
}
