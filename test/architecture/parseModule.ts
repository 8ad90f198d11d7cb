import { posix } from 'node:path';
import { parseSync, Visitor, type ESTree } from 'vite';
import { impureGlobals } from './arrows.ts';
import type { SourceFile } from './sources.ts';

export interface Module {
  readonly path: string;
  /** Paths of files and names of packages, type imports too. */
  readonly imports: readonly string[];
  /** Those of them that are there before the file runs: no types, and nothing that is fetched later. */
  readonly loadedWith: readonly string[];
  /** What is imported by name. */
  readonly names: readonly string[];
  /** Uses of a page, network, clock or chance: `document`, `Date.now`. */
  readonly impurities: readonly string[];
  /** Look-ups of what stands under anybody's keys, as if no key were called `constructor`: `plan.offerings[id]`. */
  readonly plainLookups: readonly string[];
  /** Hands on what other files export and has nothing of its own. */
  readonly isBarrel: boolean;
}

/** A relative specifier as a path from the project's top; a package's name without its inner path. */
function resolveImport(from: string, specifier: string): string {
  const [bare = specifier] = specifier.split('?');
  if (bare.startsWith('.')) return posix.join(posix.dirname(from), bare);
  return bare.startsWith('@') ? bare.split('/').slice(0, 2).join('/') : (bare.split('/')[0] ?? bare);
}

const textOf = (node: ESTree.Node | null | undefined): string | null =>
  node?.type === 'Literal' && typeof node.value === 'string' ? node.value : null;

const nameOf = (node: ESTree.Node): string | null => (node.type === 'Identifier' ? node.name : null);

/** `new URL('./worker.ts', import.meta.url)`: how a worker or an asset is named. */
function urlOfFile({ callee, arguments: [first, second] }: ESTree.NewExpression): string | null {
  return nameOf(callee) === 'URL' && second?.type === 'MemberExpression' ? textOf(first) : null;
}

function readSpecifiers(program: ESTree.Program): string[] {
  const found: (string | null)[] = [];
  new Visitor({
    ImportDeclaration: ({ source }) => void found.push(source.value),
    ExportAllDeclaration: ({ source }) => void found.push(source.value),
    ExportNamedDeclaration: ({ source }) => void found.push(textOf(source)),
    ImportExpression: ({ source }) => void found.push(textOf(source)),
    TSImportType: ({ source }) => void found.push(textOf(source)),
    NewExpression: (node) => void found.push(urlOfFile(node)),
  }).visit(program);
  return found.filter((specifier) => specifier !== null);
}

/** Names and files that are imported for their values, before the file runs. */
function readValueImports(program: ESTree.Program): { names: string[]; files: string[] } {
  const names: string[] = [];
  const files: string[] = [];
  new Visitor({
    ImportDeclaration: ({ importKind, source, specifiers }) => {
      if (importKind === 'type') return;
      const values = specifiers.filter((one) => !('importKind' in one && one.importKind === 'type'));
      if (specifiers.length === 0 || values.length > 0) files.push(source.value);
      for (const one of values) if ('imported' in one) names.push(nameOf(one.imported) ?? '');
    },
    ExportNamedDeclaration: ({ exportKind, source }) =>
      void (exportKind === 'type' || !source || files.push(source.value)),
    ExportAllDeclaration: ({ source }) => void files.push(source.value),
  }).visit(program);
  return { names, files };
}

/** Names that the file binds itself (`const { document } = source`), so that they mean no global. */
function readOwnNames(program: ESTree.Program): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: ESTree.Node | null): void => {
    if (pattern === null) return;
    if (pattern.type === 'Identifier') names.add(pattern.name);
    else if (pattern.type === 'AssignmentPattern') bind(pattern.left);
    else if (pattern.type === 'RestElement') bind(pattern.argument);
    else if (pattern.type === 'ArrayPattern') pattern.elements.map(bind);
    else if (pattern.type === 'ObjectPattern')
      pattern.properties.map((property) => bind(property.type === 'RestElement' ? property.argument : property.value));
  };
  new Visitor({
    VariableDeclarator: ({ id }) => bind(id),
    FunctionDeclaration: ({ id, params }) => void [id, ...params].map(bind),
    FunctionExpression: ({ params }) => void params.map(bind),
    ArrowFunctionExpression: ({ params }) => void params.map(bind),
    CatchClause: ({ param }) => bind(param),
    ImportSpecifier: ({ local }) => bind(local),
    ImportDefaultSpecifier: ({ local }) => bind(local),
  }).visit(program);
  return names;
}

/** Identifiers that are a key, a member's name or a type, and so read no global. */
function readMereNames(program: ESTree.Program): ReadonlySet<ESTree.Node> {
  const names = new Set<ESTree.Node>();
  new Visitor({
    MemberExpression: ({ computed, property }) => void (computed || names.add(property)),
    Property: ({ computed, shorthand, key }) => void (computed || shorthand || names.add(key)),
    TSPropertySignature: ({ key }) => void names.add(key),
    TSTypeReference: ({ typeName }) => void names.add(typeName),
    TSMethodSignature: ({ key }) => void names.add(key),
    PropertyDefinition: ({ key }) => void names.add(key),
    MethodDefinition: ({ key }) => void names.add(key),
  }).visit(program);
  return names;
}

const chanceAndClock: ReadonlySet<string> = new Set(['Date.now', 'Math.random']);

function readImpurities(program: ESTree.Program): string[] {
  const own = readOwnNames(program);
  const mere = readMereNames(program);
  const found = new Set<string>();
  new Visitor({
    Identifier: (node) => {
      if (impureGlobals.has(node.name) && !own.has(node.name) && !mere.has(node)) found.add(node.name);
    },
    MemberExpression: ({ object, property }) => {
      const name = `${nameOf(object) ?? ''}.${nameOf(property) ?? ''}`;
      if (chanceAndClock.has(name)) found.add(name);
    },
    NewExpression: ({ callee, arguments: given }) => {
      if (nameOf(callee) === 'Date' && given.length === 0) found.add('new Date()');
    },
    CallExpression: ({ callee }) => {
      if (nameOf(callee) === 'Date') found.add('Date()');
    },
  }).visit(program);
  return [...found];
}

/** What a plan holds under keys that come from anywhere. `units` alone is a list too: there whose they are decides. */
const anybodysKeys = /\.(settled|offerings|priorUnits|priorQualifications|essentialSkills|confirmations|agreedStates)$/;
const unitsOfPlan = /(plan|content|before|after|mine|theirs|\])\??\.units$/i;

function readPlainLookups(program: ESTree.Program, text: string): string[] {
  const found: string[] = [];
  new Visitor({
    MemberExpression: ({ computed, object, property, start, end }) => {
      const of = `.${text.slice(object.start, object.end)}`;
      const isFixed = property.type === 'Literal' || property.type === 'BinaryExpression';
      if (computed && !isFixed && (anybodysKeys.test(of) || unitsOfPlan.test(of))) found.push(text.slice(start, end));
    },
  }).visit(program);
  return found;
}

const handsOn = ({ type, ...statement }: ESTree.Statement | ESTree.Directive): boolean =>
  type === 'ExportAllDeclaration' ||
  (type === 'ExportNamedDeclaration' && 'source' in statement && statement.source !== null);

function parseCode({ path, text }: SourceFile): Module {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const { names, files } = readValueImports(program);
  return {
    path,
    imports: readSpecifiers(program).map((specifier) => resolveImport(path, specifier)),
    loadedWith: files.map((specifier) => resolveImport(path, specifier)),
    names,
    impurities: readImpurities(program),
    plainLookups: readPlainLookups(program, text),
    isBarrel: program.body.length > 0 && program.body.every(handsOn),
  };
}

/** Files and packages a style names: `@import './a.css'`, `url('some-font/a.woff2')`. */
function parseStyle({ path, text }: SourceFile): Module {
  const named = [...text.matchAll(/(?:@import\s+|url\()['"]([^'"#][^'"]*)['"]/g)].map(([, name = '']) => name);
  const imports = named.filter((name) => !name.startsWith('data:')).map((name) => resolveImport(path, name));
  return { path, imports, loadedWith: imports, names: [], impurities: [], plainLookups: [], isBarrel: false };
}

export function parseModule(file: SourceFile): Module {
  if (file.path.endsWith('.css')) return parseStyle(file);
  if (file.path.endsWith('.json'))
    return {
      path: file.path,
      imports: [],
      loadedWith: [],
      names: [],
      impurities: [],
      plainLookups: [],
      isBarrel: false,
    };
  return parseCode(file);
}
