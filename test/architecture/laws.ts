import { posix } from 'node:path';
import { arrows } from './arrows.ts';
import type { Module } from './parseModule.ts';

/** One sentence per breach; empty where the law is kept. */
export type Law = (modules: readonly Module[], entries: readonly string[]) => string[];

/** `units` of src/screens/units/list/UnitTable.tsx: parts of one screen may know each other, but no other screen's. */
const screenOf = (path: string): string | undefined => path.split('/')[3] && path.split('/')[2];
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const isFile = (imported: string): boolean => imported.startsWith('src/');

function mayImport(from: string, imported: string): boolean {
  const room = arrows[roomOf(from)];
  if (room === undefined) return false;
  if (!isFile(imported)) return room.packages.includes(imported);
  if (roomOf(imported) !== roomOf(from)) return room.rooms.includes(roomOf(imported));
  return roomOf(from) !== 'screens' || screenOf(from) === screenOf(imported);
}

/** Every import follows an arrow of the table. */
export const keepsToArrows: Law = (modules) =>
  modules.flatMap(({ path, imports }) =>
    imports.filter((imported) => !mayImport(path, imported)).map((imported) => `${path} imports ${imported}`),
  );

/** Rooms of the model use no page, network, clock or chance. */
export const staysPure: Law = (modules) =>
  modules
    .filter(({ path }) => arrows[roomOf(path)]?.pure)
    .flatMap(({ path, impurities }) => impurities.map((name) => `${path} uses ${name}`));

/** Units and qualifications may be called `constructor`: what a plan says of them is looked up through `ownEntry`. */
export const looksUpOwnEntries: Law = (modules) =>
  modules
    .filter(({ path }) => path !== 'src/plan/ownEntry.ts')
    .flatMap(({ path, plainLookups }) => plainLookups.map((lookup) => `${path} reads ${lookup}`));

export const hasNoBarrel: Law = (modules) =>
  modules
    .filter(({ path, isBarrel }) => isBarrel || /^index\.tsx?$/.test(posix.basename(path)))
    .map(({ path }) => `${path} is a barrel`);

/** No file reaches itself through what it imports, types counted. */
export const hasNoCircle: Law = (modules) => {
  const importsOf = new Map(modules.map(({ path, imports }) => [path, imports.filter(isFile)]));
  const finished = new Set<string>();
  const circles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    if (finished.has(path) || trail.includes(path)) return;
    for (const imported of importsOf.get(path) ?? []) visit(imported, [...trail, path]);
    finished.add(path);
  };
  for (const path of importsOf.keys()) visit(path, []);
  return circles;
};

/** Every file is reached from one that is started. */
export const hasNoOrphan: Law = (modules, entries) => {
  const importsOf = new Map(modules.map(({ path, imports }) => [path, imports]));
  const reached = new Set(entries);
  for (const path of reached) for (const imported of importsOf.get(path) ?? []) reached.add(imported);
  return modules.filter(({ path }) => !reached.has(path)).map(({ path }) => `${path} is reached by nothing`);
};

/** Where the planner begins to draw: what is loaded with it is loaded before any screen is opened. */
const firstLoad = 'src/app/showApp.tsx';

/** What is there from the first screen on says nothing that is loaded later; what is loaded later brings its words. */
export const hasItsWords: Law = (modules) => {
  const known = new Map(modules.map((module) => [module.path, module]));
  const first = new Set([firstLoad]);
  for (const path of first) for (const file of known.get(path)?.loadedWith ?? []) first.add(file);
  return modules.flatMap(({ path, names }) => [
    ...(first.has(path) && names.includes('useWords') ? [`${path} is loaded first and asks for all words`] : []),
    ...(names.includes('lazy') && path !== 'src/parts/lazyPart.ts' ? [`${path} loads without words`] : []),
  ]);
};
