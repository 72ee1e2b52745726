import { foldersOf, type Import, type Module } from './read-modules';
import { EXCEPTIONS, GRAB_BAGS, MOST_LINES, ROOMS } from './rules';

export interface Violation {
  readonly rule: 'room' | 'package' | 'node' | 'nowhere' | 'lines' | 'folder' | 'unknown-room';
  readonly path: string;
  readonly detail: string;
}

/** Everything in these modules that the rules forbid, in the order of the modules. */
export function findViolations(modules: readonly Module[]): readonly Violation[] {
  const known = new Set(modules.map(({ path }) => path));
  return modules.flatMap((module) => [
    ...shapeOf(module),
    ...module.imports.flatMap((it) => forbidden(module, it, known)),
  ]);
}

function shapeOf({ path, lines }: Module): readonly Violation[] {
  const found: Violation[] = [];
  if (lines > MOST_LINES)
    found.push({ rule: 'lines', path, detail: `${lines} lines, at most ${MOST_LINES}` });
  const bag = foldersOf(path).find((folder) => GRAB_BAGS.includes(folder));
  if (bag !== undefined) found.push({ rule: 'folder', path, detail: `a folder called ${bag}` });
  return found;
}

function forbidden({ path }: Module, it: Import, known: ReadonlySet<string>): readonly Violation[] {
  const room = roomOf(path);
  if (room === undefined)
    return path.startsWith('src/') ? [{ rule: 'unknown-room', path, detail: it.to }] : [];
  const rule = ROOMS[room.rule];
  if (rule === undefined) return [];
  if (!it.local) return allowsPackage(room.rule, it.to) ? [] : [packageViolation(path, it.to)];

  if (EXCEPTIONS.some(({ from, to }) => from === path && to === it.to)) return [];
  const target = roomOf(it.to);
  if (target === undefined)
    return it.to.startsWith('resources/') ? [] : [{ rule: 'room', path, detail: it.to }];
  if (/\.(ts|tsx)$/.test(it.to) && !it.to.endsWith('.d.ts') && !known.has(it.to))
    return [{ rule: 'nowhere', path, detail: it.to }];
  if (target.name === room.name || rule.rooms.includes(target.rule)) return [];
  if (it.kind === 'type' && rule.typesOf.includes(target.rule)) return [];
  return [{ rule: 'room', path, detail: `${room.name} → ${target.name} (${it.kind} of ${it.to})` }];
}

function allowsPackage(room: string, name: string): boolean {
  const rule = ROOMS[room];
  if (rule === undefined) return false;
  if (name.startsWith('node:')) return rule.node === true;
  return rule.packages.some((allowed) => name === allowed || name.startsWith(`${allowed}/`));
}

function packageViolation(path: string, name: string): Violation {
  return { rule: name.startsWith('node:') ? 'node' : 'package', path, detail: name };
}

interface Room {
  /** Its own name, for a feature with the feature's. */
  readonly name: string;
  /** The name its rule goes by. */
  readonly rule: string;
}

/** The room a path lies in: the longest rule whose folders it is under. */
export function roomOf(path: string): Room | undefined {
  const [top, ...folders] = foldersOf(path);
  if (top !== 'src' || folders.length === 0) return undefined;
  for (let depth = folders.length; depth > 0; depth -= 1) {
    const name = folders.slice(0, depth).join('/');
    const rule = name.replace(/^(renderer\/features)\/[^/]+$/, '$1/*');
    if (ROOMS[rule] !== undefined) return { name, rule };
  }
  return undefined;
}
