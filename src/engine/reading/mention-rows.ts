import { COLUMNS, FLAG } from '../../analytics/columns/columns';
import type { Dataset } from '../../analytics/dataset';
import type { Result } from '../../domain/failure';
import { sentimentClass } from '../../domain/sentiment-class';
import type { MentionRow } from '../../ipc/engine-rows';
import { provenance } from '../../storage/format/row-words';
import type { MentionArchive } from '../../storage/mention-archive';
import { repliesTo } from '../answers/thread-of';
import { mentionKey } from './mention-key';

/** A mention to show, with what its list counts it for. */
export interface RowAsk {
  readonly mention: number;
  readonly wait?: MentionRow['wait'];
  /** Deal code, where the list is one of deals; otherwise the mention's own. */
  readonly deal?: number;
}

/** Mentions of the dataset as rows of a list, their words read from the pages that hold them. */
export async function mentionRows(
  archive: MentionArchive,
  dataset: Dataset,
  asks: readonly RowAsk[],
): Promise<Result<readonly MentionRow[]>> {
  const { versions } = dataset.joined;
  const words = await archive.words(asks.map(({ mention }) => versions.shown[mention] as number));
  if (!words.ok) return words;
  return {
    ok: true,
    value: asks.map((ask, index) => {
      const { text = '', url = '' } = words.value[index] ?? {};
      return mentionRow(dataset, ask, text, url);
    }),
  };
}

function mentionRow(
  dataset: Dataset,
  { mention, wait, deal }: RowAsk,
  text: string,
  url: string,
): MentionRow {
  const { joined } = dataset;
  const { columns, dictionaries, versions, brands } = joined;
  const row = versions.row[mention] as number;
  const score = versions.sentiment[mention] as number;
  const deleted = !Number.isNaN(joined.deletedAt(mention));
  const flags = columns.flags[row] as number;
  const code = deal ?? (columns.deal[row] as number);
  const value = columns.dealValue[row] as number;
  const named = (name: 'channel' | 'region' | 'theme' | 'currency' | 'escalatedTo') =>
    dictionaries[name][columns[name][row] as number] ?? '';
  return {
    mention: mentionKey(dataset, mention),
    text: deleted ? '' : text,
    author: deleted ? '' : (dictionaries.author[columns.author[row] as number] ?? ''),
    createdAt: joined.time(mention),
    direction: flags & FLAG.outbound ? 'outbound' : 'inbound',
    channel: named('channel'),
    brand: brands.names[brands.ofMention[mention] as number] ?? '',
    region: named('region'),
    theme: named('theme'),
    sentiment: score === COLUMNS.sentiment.none ? null : sentimentClass(score),
    labelledBy: provenance(flags),
    url: deleted ? '' : url,
    deleted,
    wait: wait ?? null,
    deal:
      code === 0
        ? null
        : {
            id: dictionaries.deal[code] ?? '',
            value: Number.isNaN(value) ? null : value,
            currency: named('currency'),
          },
    escalatedTo: named('escalatedTo'),
    replies: repliesTo(dataset, mention),
  };
}
