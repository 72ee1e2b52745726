import type { Instant } from '../../domain/mention';
import type { MentionColumns } from '../columns/columns';

/**
 * Which rows come from one source, and how far each source is known (G4). The imports of one feed are one source
 * however it was cut into files: imports that share a channel are joined.
 */
export interface Sources {
  readonly count: number;
  /** Source of an import number. */
  readonly ofImport: Int32Array;
  /** "As of" of each source: its newest sync, for files their newest mention. */
  readonly asOf: Float64Array;
  /** 0 where no row of the source names a parent: G1's 24-hour rule joins its threads. */
  readonly linked: Uint8Array;
}

export interface SourceOptions {
  /** Newest successful sync of an import that is one; files have none. */
  readonly syncedAt: (source: number) => Instant | undefined;
  /** The end of what is known to everything: replaces every source's own "as of". */
  readonly asOf?: Instant | undefined;
  /** All rows are one source, as the files of one command are. */
  readonly together: boolean;
}

export function joinSources(columns: MentionColumns, rows: number, options: SourceOptions): Sources {
  const { source, channel, createdAt, parentHi, parentLo } = columns;
  let imports = 1;
  for (let row = 0; row < rows; row++) if (source[row]! >= imports) imports = source[row]! + 1;
  const group = new Int32Array(imports).map((_, index) => index);
  const importOfChannel = new Map<number, number>();
  const seen = new Set<number>();
  for (let row = 0; row < rows; row++) {
    const pair = source[row]! * 65536 + channel[row]!;
    if (seen.has(pair)) continue;
    seen.add(pair);
    const key = options.together ? 0 : channel[row]!;
    const other = importOfChannel.get(key);
    if (other === undefined) importOfChannel.set(key, source[row]!);
    else join(group, other, source[row]!);
  }
  const ofImport = group.map((_, index) => rootOf(group, index));
  const asOf = new Float64Array(imports).fill(Number.NEGATIVE_INFINITY);
  const linked = new Uint8Array(imports).fill(1);
  for (let row = 0; row < rows; row++) linked[ofImport[source[row]!]!] = 0;
  for (let row = 0; row < rows; row++) {
    const at = ofImport[source[row]!]!;
    if (createdAt[row]! > asOf[at]!) asOf[at] = createdAt[row]!;
    if (parentLo[row] !== 0 || parentHi[row] !== 0) linked[at] = 1;
  }
  for (let index = 0; index < imports; index++) {
    const at = ofImport[index]!;
    const synced = options.syncedAt(index);
    if (synced !== undefined && asOf[at]! > Number.NEGATIVE_INFINITY && synced > asOf[at]!) asOf[at] = synced;
  }
  if (options.asOf !== undefined) asOf.fill(options.asOf);
  return { count: imports, ofImport, asOf, linked };
}

function rootOf(group: Int32Array, index: number): number {
  let root = index;
  while (group[root] !== root) root = group[root]!;
  return root;
}

function join(group: Int32Array, a: number, b: number): void {
  const rootA = rootOf(group, a);
  const rootB = rootOf(group, b);
  group[Math.max(rootA, rootB)] = Math.min(rootA, rootB);
}
