import { ColumnBuilder } from '../../../src/analytics/columns/column-builder';
import { COLUMNS, type ColumnName, type MentionColumns } from '../../../src/analytics/columns/columns';
import { DictionaryWriter } from '../../../src/analytics/columns/dictionary-writer';
import { type ColumnBlock, gather, mergeColumns } from '../../../src/analytics/columns/merge-columns';
import { readTexts } from '../../../src/analytics/columns/text-readings';
import { timeOrder } from '../../../src/analytics/columns/time-order';
import { createDataset, type Dataset, type DatasetOptions } from '../../../src/analytics/dataset';
import type { Mention } from '../../../src/domain/mention';

const NAMES = Object.keys(COLUMNS) as ColumnName[];

/** A dataset over mentions as several imports gave them, numbered from 1 unless `numbers` says otherwise. */
export function datasetOf(
  imports: readonly (readonly Mention[])[],
  options: Partial<DatasetOptions> = {},
  numbers: readonly number[] = imports.map((_, index) => index + 1),
): Dataset {
  const dictionaries = new DictionaryWriter();
  const blocks = imports.map((mentions, index) => blockOf(mentions, numbers[index]!, index, dictionaries));
  const { columns } = mergeColumns(blocks);
  return createDataset(columns, dictionaries.dictionaries, {
    ownBrands: [],
    competitors: [],
    brandFromThread: () => false,
    mapped: ['direction'],
    ...options,
  });
}

/** Mentions as one stored segment of an import, in time order. */
export function blockOf(
  mentions: readonly Mention[],
  source: number,
  origin: number,
  dictionaries: DictionaryWriter,
): ColumnBlock {
  const builder = new ColumnBuilder(mentions.length, dictionaries);
  const readings = readTexts(mentions);
  mentions.forEach((mention, at) => {
    builder.append(mention, source, readings, at);
  });
  builder.finish();
  const order = timeOrder(builder.columns, mentions.length);
  const columns: Partial<Record<ColumnName, MentionColumns[ColumnName]>> = {};
  for (const name of NAMES) {
    const column = builder.columns[name].slice();
    columns[name] = order ? gather(column, order) : column;
  }
  return { length: mentions.length, columns: columns as ColumnBlock['columns'], origin };
}
