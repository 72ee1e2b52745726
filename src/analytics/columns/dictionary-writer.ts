import { CodeList } from './code-list';
import { COLUMNS, DICT_NAMES, type Dictionaries, type DictName } from './columns';

/** The dictionaries of a workspace while an import adds to them; a cancelled import just lets go of its writer. */
export class DictionaryWriter {
  readonly lists: Readonly<Record<DictName, CodeList>>;
  readonly #kept: Readonly<Record<DictName, number>>;

  constructor(start?: Dictionaries) {
    this.lists = record((name) => new CodeList(start?.[name] ?? [], LIMITS[name]));
    this.#kept = record((name) => start?.[name].length ?? 0);
  }

  get dictionaries(): Dictionaries {
    return record((name) => this.lists[name].values);
  }

  /** A dictionary that ran out of codes: the import cannot go on. */
  get overflow(): DictName | null {
    return DICT_NAMES.find((name) => this.lists[name].full) ?? null;
  }

  /** Strings added since the start, with the code of the first. */
  added(): readonly { readonly name: DictName; readonly from: number; readonly values: readonly string[] }[] {
    return DICT_NAMES.map((name) => ({
      name,
      from: this.#kept[name],
      values: this.lists[name].values.slice(this.#kept[name]),
    })).filter((addition) => addition.values.length > 0);
  }
}

const LIMITS: Readonly<Record<DictName, number>> = limits();

function limits(): Record<DictName, number> {
  const found = record(() => 0);
  for (const spec of Object.values(COLUMNS)) {
    if ('dict' in spec) found[spec.dict] = spec.type === 'u16' ? 0x10000 : 0xffffffff;
  }
  return found;
}

function record<T>(value: (name: DictName) => T): Record<DictName, T> {
  return Object.fromEntries(DICT_NAMES.map((name) => [name, value(name)])) as Record<DictName, T>;
}
