import { ColumnBuilder } from '../analytics/columns/column-builder';
import type { ColumnName, MentionColumns } from '../analytics/columns/columns';
import { COLUMNS } from '../analytics/columns/columns';
import { DictionaryWriter } from '../analytics/columns/dictionary-writer';
import { KeySet } from '../analytics/columns/key-set';
import { type ColumnBlock, gather, mergeColumns } from '../analytics/columns/merge-columns';
import { readTexts } from '../analytics/columns/text-readings';
import { timeOrder } from '../analytics/columns/time-order';
import { createDataset, type Dataset } from '../analytics/dataset';
import type { Mapping } from '../domain/mapping';
import type { Instant, Mention, MentionField } from '../domain/mention';
import type { WorkspaceSettings } from '../domain/settings';
import { labelMentions } from '../language/label-mentions';

const BLOCK = 16_384;
const NAMES = Object.keys(COLUMNS) as ColumnName[];

/** Gathers the mentions of all files of a call into columns and counts ids that come again. */
export class MentionCollector {
  accepted = 0;
  duplicates = 0;
  readonly #dictionaries = new DictionaryWriter();
  readonly #builder = new ColumnBuilder(BLOCK, this.#dictionaries);
  readonly #ids = new KeySet();
  readonly #blocks: ColumnBlock[] = [];
  readonly #mappings: Mapping[] = [];

  /** Takes mentions of a file, the `source`-th of the call, read under `mapping`; made ones have none. */
  add(mentions: readonly Mention[], source: number, mapping?: Mapping): void {
    if (mapping) this.#mappings[source] = mapping;
    const labelled = labelMentions(mentions);
    const readings = readTexts(labelled);
    for (const [at, mention] of labelled.entries()) {
      // Nothing is stored here, so a deletion purges nothing: its author still tells customers and brands apart.
      this.#builder.append(mention, source, readings, at, false);
      const { columns, length } = this.#builder;
      if (this.#ids.add(columns.idHi[length - 1] ?? 0, columns.idLo[length - 1] ?? 0)) this.accepted++;
      else this.duplicates++;
      if (length === BLOCK) this.#flush();
    }
  }

  /** The dictionary that ran out of codes, if one did: its column holds too many different values. */
  get overflow(): string | null {
    return this.#dictionaries.overflow;
  }

  /** Brands that the mappings of the files name as own. */
  get ownBrands(): readonly string[] {
    return [...new Set(this.#mappings.flatMap(({ ownBrands }) => ownBrands ?? []))];
  }

  /** Everything taken so far as one source (PRODUCT.md: all files of a call are one source). */
  dataset(asOf: Instant | undefined, brands?: Pick<WorkspaceSettings, 'ownBrands' | 'competitors'>): Dataset {
    this.#flush();
    const mapped = this.#mappings.flatMap(
      ({ columns, defaults }) => [...Object.keys(columns), ...Object.keys(defaults ?? {})] as MentionField[],
    );
    return createDataset(mergeColumns(this.#blocks).columns, this.#dictionaries.dictionaries, {
      ownBrands: brands?.ownBrands ?? this.ownBrands,
      competitors: brands?.competitors ?? [],
      brandFromThread: (source) => this.#mappings[source]?.brandFrom === 'thread',
      oneSource: true,
      asOf,
      mapped,
    });
  }

  #flush(): void {
    this.#builder.finish();
    const { columns, length } = this.#builder;
    if (length === 0) return;
    const order = timeOrder(columns, length);
    const kept: Partial<Record<ColumnName, MentionColumns[ColumnName]>> = {};
    for (const name of NAMES) {
      if (!this.#builder.has(name)) continue;
      kept[name] = order ? gather(columns[name], order) : columns[name].slice(0, length);
    }
    this.#blocks.push({ length, columns: kept as ColumnBlock['columns'], origin: this.#blocks.length });
    this.#builder.reset();
  }
}
