import { type Dictionaries, FLAG, type MentionColumns } from '../columns/columns';
import { conversations } from './conversations';
import type { Sources } from './sources';
import type { Versions } from './versions';

/** Values of `parent` for a mention without one in the workspace. */
export const PARENT = { none: -1, absent: -2 } as const;

/** Threads over mentions (G1), numbered by their first mention; members in time order. */
export interface Threads {
  readonly count: number;
  /** Thread of each mention. */
  readonly of: Uint32Array;
  /** Mention that a mention answers, or one of `PARENT`. */
  readonly parent: Int32Array;
  /** Members of thread t are `members[offsets[t] … offsets[t + 1] − 1]`. */
  readonly offsets: Uint32Array;
  readonly members: Uint32Array;
  /** The mention that starts the thread: its root, in a ring of replies the earliest (FR0). */
  readonly root: Uint32Array;
  /** 1 where the opening is known: the root is inbound and names no parent (FR0). */
  readonly openingKnown: Uint8Array;
  /** The opening where it is known, otherwise the first mention: where a thread is counted. */
  readonly anchor: Uint32Array;
}

export function joinThreads(
  columns: MentionColumns,
  dictionaries: Dictionaries,
  versions: Versions,
  sources: Sources,
  namedBrand: (mention: number) => number,
): Threads {
  const parent = parents(columns, versions);
  const label = conversations(columns, dictionaries, versions, sources, namedBrand);
  const roots: number[] = [];
  const count = labelByParents(parent, label, roots);
  const { of, offsets, members } = membersOf(label, count);
  const root = new Uint32Array(count);
  const openingKnown = new Uint8Array(count);
  const anchor = new Uint32Array(count);
  for (let thread = 0; thread < count; thread++) {
    const first = members[offsets[thread]!]!;
    const rooted = roots[label[first]!];
    root[thread] = rooted === undefined || rooted < 0 ? first : rooted;
    const flags = columns.flags[versions.row[root[thread]!]!]!;
    openingKnown[thread] = (flags & FLAG.outbound) === 0 && parent[root[thread]!] === PARENT.none ? 1 : 0;
    anchor[thread] = openingKnown[thread] === 1 ? root[thread]! : first;
  }
  return { count, of, parent, offsets, members, root, openingKnown, anchor };
}

function parents(columns: MentionColumns, versions: Versions): Int32Array {
  const { parentHi, parentLo } = columns;
  const parent = new Int32Array(versions.length);
  for (let mention = 0; mention < versions.length; mention++) {
    const row = versions.row[mention]!;
    const hi = parentHi[row]!;
    const lo = parentLo[row]!;
    if (hi === 0 && lo === 0) parent[mention] = PARENT.none;
    else {
      const found = versions.find(hi, lo);
      parent[mention] = found < 0 ? PARENT.absent : found;
    }
  }
  return parent;
}

/**
 * Gives every mention without a label that of its root, by walking up the replies. A walk that meets itself is a
 * ring and gets a label without a root. `roots` receives the root of each label, −1 for a ring.
 */
function labelByParents(parent: Int32Array, label: Int32Array, roots: number[]): number {
  let count = 0;
  for (let mention = 0; mention < label.length; mention++) count = Math.max(count, label[mention]! + 1);
  const path: number[] = [];
  for (let mention = 0; mention < label.length; mention++) {
    let at = mention;
    while (label[at] === UNLABELLED) {
      label[at] = ON_PATH;
      path.push(at);
      const up = parent[at]!;
      if (up < 0 || up === at) {
        roots[count] = at;
        label[at] = count++;
      } else at = up;
    }
    if (label[at] === ON_PATH) {
      roots[count] = -1;
      label[at] = count++;
    }
    const found = label[at]!;
    for (const walked of path) label[walked] = found;
    path.length = 0;
  }
  return count;
}

const UNLABELLED = -1;
const ON_PATH = -2;

/** Threads renumbered by their first mention, with their members in time order. */
function membersOf(label: Int32Array, count: number) {
  const threadOf = new Int32Array(count).fill(-1);
  const of = new Uint32Array(label.length);
  const offsets = new Uint32Array(count + 1);
  let next = 0;
  for (let mention = 0; mention < label.length; mention++) {
    const found = label[mention]!;
    if (threadOf[found]! < 0) threadOf[found] = next++;
    of[mention] = threadOf[found]!;
    offsets[of[mention]! + 1]!++;
  }
  for (let thread = 0; thread < count; thread++) offsets[thread + 1]! += offsets[thread]!;
  const fill = offsets.slice(0, count);
  const members = new Uint32Array(label.length);
  for (let mention = 0; mention < label.length; mention++) members[fill[of[mention]!]!++] = mention;
  return { of, offsets, members };
}
