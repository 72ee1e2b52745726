import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../../src/analytics/dataset';
import { figuresOver, rowsOf } from '../../../src/analytics/figures/figures-over';
import { ALWAYS } from '../../../src/analytics/gather/ranges';
import type { Mention } from '../../../src/domain/mention';
import { datasetOf } from './dataset-of';
import { mentionOf, replyOf } from './mention-of';

const SETTINGS = { slaTargetMin: 60, currency: 'EUR' };
const LONG = 'The third flight this week that leaves without my suitcase';
const HOURS = 60;

const said = (id: number, at: number, given: Partial<Mention> = {}) =>
  mentionOf({ id, at, sentiment: { score: -900, by: 'source' }, ...given } as Parameters<
    typeof mentionOf
  >[0]);

const over = (data: Dataset, id: 'net-sentiment' | 'volume' = 'net-sentiment') =>
  figuresOver(data, SETTINGS, id, {}, [ALWAYS])[0]!;
const folded = (data: Dataset) =>
  over(data).excluded.find(({ reason }) => reason.startsWith('near-duplicates'))?.n ?? 0;
const of = (...mentions: readonly Mention[]) => datasetOf([mentions]);

describe('[G8] near-duplicates in sentiment counts', () => {
  it('count once: the same text of one author, in other case, with other handles and links', () => {
    const data = of(
      said(1, 0, { text: 'Still waiting, @acme!' }),
      said(2, 5, { text: 'still WAITING https://a.example/1' }),
      said(3, 9, { text: 'Still waiting here' }),
      said(4, 10, { text: 'Still waiting', author: 'lee' }),
    );
    expect(over(data)).toMatchObject({ n: 3, value: -100 });
    expect(folded(data)).toBe(1);
    expect(over(data, 'volume').value).toBe(4);
    expect(rowsOf(data, SETTINGS, 'net-sentiment', {}, ALWAYS).mentions).toEqual(Uint32Array.of(3, 2, 0));
  });

  it('of at least 8 words count once whoever wrote them, as the earliest is labelled', () => {
    const data = of(
      said(1, 0, { text: LONG, sentiment: { score: 900, by: 'source' } }),
      said(2, 5, { text: LONG.toUpperCase(), author: 'lee' }),
      said(3, 9, { text: `@acme ${LONG}!`, author: 'ann' }),
      said(4, 9, { text: 'The third flight this week left late', author: 'bob' }),
      said(5, 9, { text: 'The third flight this week left late', author: 'eve' }),
    );
    expect(over(data)).toMatchObject({ n: 3, value: (100 * (1 - 2)) / 3 });
    expect(folded(data)).toBe(2);
  });

  it('belong to their group up to 24 hours after its first, however close to its last', () => {
    const data = of(
      said(1, 0, { text: LONG }),
      said(2, 20 * HOURS, { text: LONG, author: 'lee' }),
      said(3, 24 * HOURS, { text: LONG, author: 'ann' }),
      said(4, 24 * HOURS + 1, { text: LONG, author: 'bob' }),
      said(5, 48 * HOURS, { text: LONG, author: 'eve' }),
    );
    expect(folded(data)).toBe(3);
    expect(over(data).n).toBe(2);
  });

  it('are found whatever a filter selects, so that parts add up', () => {
    const data = of(
      said(1, 0, { text: LONG, channel: 'x' }),
      said(2, 5, { text: LONG, author: 'lee', channel: 'y' }),
    );
    const [y] = figuresOver(data, SETTINGS, 'net-sentiment', { channel: ['y'] }, [ALWAYS]);
    expect(y).toMatchObject({
      value: null,
      noValue: 'no-data',
      excluded: [{ reason: 'near-duplicates of an earlier mention', n: 1 }],
    });
  });

  it('are no replies of the care team, no texts without words, and nobody’s short texts', () => {
    const data = of(
      replyOf({ id: 1, text: LONG }),
      said(2, 5, { text: LONG }),
      said(3, 6, { text: '@acme https://a.example/1' }),
      said(4, 7, { text: '@acme https://a.example/2' }),
      said(5, 8, { text: 'Late', author: '' }),
      said(6, 9, { text: 'Late', author: '' }),
    );
    expect(over(data).n).toBe(5);
    expect(folded(data)).toBe(0);
  });

  it('stay folded when one of them was deleted at its source, as long as the text was long', () => {
    const gone = (mention: Mention): Mention => ({ ...mention, deletedAt: mention.createdAt + 90 * 60_000 });
    const data = datasetOf([
      [
        gone(said(1, 0, { text: LONG })),
        said(2, 5, { text: LONG, author: 'lee' }),
        gone(said(3, 6, { text: 'Late', author: 'ann' })),
        said(4, 7, { text: 'Late', author: 'ann' }),
      ],
      [said(5, 600, { text: 'Something else', author: 'eve' })],
    ]);
    expect(folded(data)).toBe(1);
    expect(over(data)).toMatchObject({ n: 4 });
  });

  it('what is marked as automated is left out and represents nobody', () => {
    const data = of(said(1, 0, { text: LONG, automated: true }), said(2, 5, { text: LONG, author: 'lee' }));
    expect(over(data)).toMatchObject({ n: 1, excluded: [{ reason: 'marked as automated', n: 1 }] });
    expect(over(data, 'volume').value).toBe(2);
  });

  it('what an older version imported is counted as it is, and says so', () => {
    const data = of(said(1, 0, { text: LONG }), said(2, 5, { text: LONG, author: 'lee' }));
    data.joined.columns.foldHi.fill(0);
    data.joined.columns.foldLo.fill(0);
    expect(over(data)).toMatchObject({
      n: 2,
      excluded: [{ reason: 'imported before duplicates were looked for, counted as they are', n: 2 }],
    });
  });
});
