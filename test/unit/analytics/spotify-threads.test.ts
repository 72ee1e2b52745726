import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { computeKpis } from '../../../src/analytics/kpis';
import type { Mention, MentionId } from '../../../src/domain/mention';
import { stripTrailingZero } from '../../../src/domain/numeric-id';
import { sharedData } from '../../shared-data';
import { datasetOf } from './dataset-of';

const CUSTOMERS = sharedData('threads/spotify_customers_support_requests.csv');
const AGENTS = sharedData('threads/agents_SpotifyCares.csv');

function mentionsOf(path: string): Mention[] {
  const text = readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
  const parsed = Papa.parse<Record<string, string>>(text, {
    header: true,
    skipEmptyLines: true,
    newline: '\n',
  });
  return parsed.data.map((row) => {
    const parent = stripTrailingZero((row['in_response_to_tweet_id'] ?? '').trim());
    return {
      id: `file::${stripTrailingZero(row['tweet_id'] ?? '')}` as MentionId,
      text: row['text'] ?? '',
      createdAt: Date.parse(row['created_at'] ?? ''),
      author: row['author_id'] ?? '',
      direction: row['inbound']?.toLowerCase() === 'true' ? 'inbound' : 'outbound',
      ...(parent === '' ? {} : { replyTo: `file::${parent}` as MentionId }),
    };
  });
}

describe.skipIf(!CUSTOMERS || !AGENTS)('threads of one brand (real data absent: skipped)', () => {
  const customers = CUSTOMERS ? mentionsOf(CUSTOMERS) : [];
  const agents = AGENTS ? mentionsOf(AGENTS) : [];
  const kpis = (...imports: Mention[][]) =>
    computeKpis(datasetOf(imports, { brandFromThread: () => true, oneSource: true }), { by: 'brand' });

  it('[FR0] [FR1c] [FR3] gives the figures of the data’s description', () => {
    const { all, by } = kpis([...customers, ...agents]);
    expect(all.mentions).toEqual({ inbound: 15096, outbound: 10986 });
    expect(all.threads).toMatchObject({
      count: 17715,
      openingKnown: 0,
      lengthMean: 1.472,
      lengthMax: 49,
    });
    expect(all.firstResponse).toMatchObject({ notMeasurable: true, n: 0, open: 0, medianMin: null });
    expect(all.directReply).toMatchObject({
      notMeasurable: false,
      n: 3544,
      open: 0,
      medianMin: 12.61,
      p90Min: 130.92,
      meanMin: 62.45,
    });
    expect(Object.keys(by['brand'] ?? {})).toEqual(['', 'SpotifyCares']);
  });

  it('[G7] is the same for the files apart and in either order', () => {
    const together = JSON.stringify(kpis([...customers, ...agents]));
    expect(JSON.stringify(kpis(customers, agents))).toBe(together);
    expect(JSON.stringify(kpis(agents, customers))).toBe(together);
    expect(JSON.stringify(kpis(agents, customers, agents))).toBe(together);
  });
});
