import { FLAG } from '../analytics/columns';
import type { Dataset } from '../analytics/dataset';
import type { Result } from '../domain/failure';
import { sentimentClass } from '../domain/sentiment-class';
import type { MentionRow } from '../ipc/engine-contract';
import type { MentionArchive } from '../storage/mention-archive';
import { provenance } from '../storage/row-words';
import { repliesTo } from './answers/thread-of';

/** Mentions of the dataset as rows of a list, their words read from the pages that hold them. */
export async function mentionRows(
  archive: MentionArchive,
  dataset: Dataset,
  mentions: readonly number[],
): Promise<Result<readonly MentionRow[]>> {
  const { joined } = dataset;
  const { columns, dictionaries, versions } = joined;
  const words = await archive.words(mentions.map((mention) => versions.shown[mention] as number));
  if (!words.ok) return words;
  const rows = mentions.map((mention, index): MentionRow => {
    const row = versions.row[mention] as number;
    const score = versions.sentiment[mention] as number;
    const flags = columns.flags[row] as number;
    const deal = columns.deal[row] as number;
    const dealValue = columns.dealValue[row] as number;
    return {
      mention: String(mention),
      text: words.value[index]?.text ?? '',
      author: dictionaries.author[columns.author[row] as number] ?? '',
      createdAt: joined.time(mention),
      direction: flags & FLAG.outbound ? 'outbound' : 'inbound',
      channel: dictionaries.channel[columns.channel[row] as number] ?? '',
      brand: joined.brands.names[joined.brands.ofMention[mention] as number] ?? '',
      region: dictionaries.region[columns.region[row] as number] ?? '',
      theme: dictionaries.theme[columns.theme[row] as number] ?? '',
      sentiment: score === -32768 ? null : sentimentClass(score),
      labelledBy: provenance(flags),
      url: words.value[index]?.url ?? '',
      deleted: !Number.isNaN(joined.deletedAt(mention)),
      wait: null,
      deal:
        deal === 0
          ? null
          : {
              id: dictionaries.deal[deal] ?? '',
              value: Number.isNaN(dealValue) ? null : dealValue,
              currency: dictionaries.currency[columns.currency[row] as number] ?? '',
            },
      escalatedTo: dictionaries.escalatedTo[columns.escalatedTo[row] as number] ?? '',
      replies: repliesTo(dataset, mention),
    };
  });
  return { ok: true, value: rows };
}
