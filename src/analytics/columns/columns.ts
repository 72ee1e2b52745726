/** How one column is stored. `rare` columns are left out of a segment in which every row holds `none`. */
interface ColumnSpec {
  readonly type: 'f64' | 'u32' | 'i16' | 'u16';
  /** Value of a row that has nothing there. */
  readonly none: number;
  readonly rare?: true;
  /** The dictionary whose codes the column holds; code 0 is the unknown value "". */
  readonly dict?: DictName;
}

/** Dictionaries of a workspace: append-only lists of strings, code = position, code 0 = "". */
export const DICT_NAMES = [
  'brand',
  'channel',
  'region',
  'language',
  'theme',
  'perception',
  'agent',
  'team',
  'author',
  'status',
  'escalatedTo',
  'leadStage',
  'deal',
  'currency',
] as const;

export type DictName = (typeof DICT_NAMES)[number];

/**
 * The numeric columns of a mention: what every figure is computed from. One row is one *version* of a mention
 * as one import gave it; versions, threads and brands are joined from these columns when they are loaded.
 * Instants are UTC ms (NaN = none), ids are 64-bit hashes in two halves (0, 0 = none),
 * sentiment is in thousandths, money in integer minor units.
 */
export const COLUMNS = {
  createdAt: { type: 'f64', none: Number.NaN },
  idHi: { type: 'u32', none: 0 },
  idLo: { type: 'u32', none: 0 },
  /** Order of native ids in two halves, numbers by value (FR0: "by time, then id"). */
  orderHi: { type: 'u32', none: 0 },
  orderLo: { type: 'u32', none: 0 },
  parentHi: { type: 'u32', none: 0 },
  parentLo: { type: 'u32', none: 0 },
  /** Hash of everything a version says; breaks ties between versions (G7). */
  content: { type: 'u32', none: 0 },
  /** Hash of the folded text in two halves (G8, `FoldHash`); 0, 0 in rows of versions that did not look. */
  foldHi: { type: 'u32', none: 0 },
  foldLo: { type: 'u32', none: 0 },
  author: { type: 'u32', none: 0, dict: 'author' },
  /** First handle an outbound mention names, as an author code; for sources without reply links (G1). */
  addressee: { type: 'u32', none: 0, rare: true, dict: 'author' },
  flags: { type: 'u16', none: 0 },
  sentiment: { type: 'i16', none: -32768 },
  brand: { type: 'u16', none: 0, rare: true, dict: 'brand' },
  channel: { type: 'u16', none: 0, rare: true, dict: 'channel' },
  region: { type: 'u16', none: 0, rare: true, dict: 'region' },
  language: { type: 'u16', none: 0, rare: true, dict: 'language' },
  theme: { type: 'u16', none: 0, rare: true, dict: 'theme' },
  perception: { type: 'u16', none: 0, rare: true, dict: 'perception' },
  agent: { type: 'u16', none: 0, rare: true, dict: 'agent' },
  team: { type: 'u16', none: 0, rare: true, dict: 'team' },
  /** Number of the import that brought the row (meta keeps the list). */
  source: { type: 'u16', none: 0 },
  reach: { type: 'f64', none: Number.NaN, rare: true },
  status: { type: 'u16', none: 0, rare: true, dict: 'status' },
  closedAt: { type: 'f64', none: Number.NaN, rare: true },
  escalatedTo: { type: 'u16', none: 0, rare: true, dict: 'escalatedTo' },
  escalatedAt: { type: 'f64', none: Number.NaN, rare: true },
  leadStage: { type: 'u16', none: 0, rare: true, dict: 'leadStage' },
  deal: { type: 'u32', none: 0, rare: true, dict: 'deal' },
  dealValue: { type: 'f64', none: Number.NaN, rare: true },
  currency: { type: 'u16', none: 0, rare: true, dict: 'currency' },
  dealCreatedAt: { type: 'f64', none: Number.NaN, rare: true },
  wonAt: { type: 'f64', none: Number.NaN, rare: true },
  deletedAt: { type: 'f64', none: Number.NaN, rare: true },
} as const satisfies Record<string, ColumnSpec>;

export type ColumnName = keyof typeof COLUMNS;

interface ArrayOf {
  f64: Float64Array;
  u32: Uint32Array;
  i16: Int16Array;
  u16: Uint16Array;
}

/** All columns over `length` rows; rare columns that a source never gives are filled with `none`. */
export type MentionColumns = { readonly length: number } & {
  readonly [C in ColumnName]: ArrayOf[(typeof COLUMNS)[C]['type']];
};

export type Dictionaries = { readonly [D in DictName]: readonly string[] };

/** Bits of the `flags` column. */
export const FLAG = {
  outbound: 1,
  automated: 2,
  private: 4,
  repost: 8,
  /** A bare closing: thanks, ok, emoji only (G2). */
  closing: 16,
  needsAnswer: 32,
  needsNoAnswer: 64,
  /** Sentiment given by the source; without this bit and `byHand` the engine gave it (SE2). */
  bySource: 128,
  byHand: 256,
  /** An inbound text that threatens with a lawyer, a court, a regulator or the press (ES2). */
  threat: 512,
} as const;
