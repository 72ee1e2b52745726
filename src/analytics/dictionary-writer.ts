import { COLUMNS, DICT_NAMES, type Dictionaries, type DictName } from './columns';

/**
 * The dictionaries of a workspace while rows are being added: gives each new string the next code.
 * What an import adds can be taken (to store it) or dropped (a cancelled import leaves nothing).
 */
export class DictionaryWriter {
  /** A dictionary that ran out of codes: the import cannot go on. */
  overflow: DictName | null = null;
  readonly #lists: Record<DictName, string[]>;
  readonly #codes: Record<DictName, Map<string, number>>;
  readonly #kept: Record<DictName, number>;

  constructor(start?: Dictionaries) {
    this.#lists = record((name) => (start?.[name].length ? [...start[name]] : ['']));
    this.#codes = record((name) => codesOf(this.#lists[name]));
    this.#kept = record((name) => start?.[name].length ?? 0);
  }

  get dictionaries(): Dictionaries {
    return this.#lists;
  }

  /** Code of a value; 0 for the unknown one. */
  code(name: DictName, value: string | undefined): number {
    if (value === undefined || value === '') return 0;
    const known = this.#codes[name].get(value);
    if (known !== undefined) return known;
    const list = this.#lists[name];
    if (list.length >= LIMITS[name]) {
      this.overflow = name;
      return 0;
    }
    this.#codes[name].set(value, list.length);
    return list.push(value) - 1;
  }

  /** Strings added since the start or the last `keep`, with the code of the first. */
  added(): readonly { readonly name: DictName; readonly from: number; readonly values: readonly string[] }[] {
    return DICT_NAMES.map((name) => ({
      name,
      from: this.#kept[name],
      values: this.#lists[name].slice(this.#kept[name]),
    })).filter((addition) => addition.values.length > 0);
  }
}

const LIMITS = limits();

function limits(): Record<DictName, number> {
  const found = record(() => 0);
  for (const spec of Object.values(COLUMNS)) {
    if ('dict' in spec) found[spec.dict] = spec.type === 'u16' ? 0x10000 : 0xffffffff;
  }
  return found;
}

function codesOf(list: readonly string[]): Map<string, number> {
  const codes = new Map<string, number>();
  for (let code = 1; code < list.length; code++) {
    const value = list[code]!;
    if (value !== '') codes.set(value, code);
  }
  return codes;
}

function record<T>(value: (name: DictName) => T): Record<DictName, T> {
  return Object.fromEntries(DICT_NAMES.map((name) => [name, value(name)])) as Record<DictName, T>;
}
