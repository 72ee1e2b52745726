import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { MENTION_FIELDS } from '../../../src/domain/mention';
import { END, START } from '../../../src/sample/calendar';
import { sampleMentions } from '../../../src/sample/sample-mentions';
import { BY_ID, lisbonDay, SAMPLE } from './sample';

describe('the sample workspace as data', () => {
  it('is the same company each time and on each machine, in batches of 4 096', () => {
    const again = createHash('sha256');
    const first = createHash('sha256');
    const sizes: number[] = [];
    for (const mention of SAMPLE) first.update(JSON.stringify(mention));
    for (const batch of sampleMentions()) {
      sizes.push(batch.length);
      for (const mention of batch) again.update(JSON.stringify(mention));
    }
    const digest = first.digest('hex');
    expect(again.digest('hex')).toBe(digest);
    expect(digest).toBe('61312850fa4399d5fc7b62c10c57f08b0997e127bf173c0c2f3be4b52110ad4e');
    expect(sizes.slice(0, -1).every((size) => size === 4096)).toBe(true);
  });

  it('calls nobody by the name that a deletion leaves', () => {
    expect(SAMPLE.filter(({ deletedAt }) => deletedAt !== undefined).length).toBeGreaterThan(50);
    expect(SAMPLE.filter(({ text }) => text.includes('@deleted-'))).toEqual([]);
    expect(
      SAMPLE.every(({ author, deletedAt }) => author.startsWith('deleted-') === (deletedAt !== undefined)),
    ).toBe(true);
  });

  it('is another company under another seed', () => {
    for (const batch of sampleMentions(7)) {
      expect(batch.map(({ text }) => text)).not.toEqual(SAMPLE.slice(0, 4096).map(({ text }) => text));
      break;
    }
  });

  it('has about 120 000 mentions', () => {
    expect(SAMPLE.length).toBeGreaterThan(115_000);
    expect(SAMPLE.length).toBeLessThan(125_000);
  });

  it('covers 1 May 2025 to 31 October 2026, every day, sorted by time', () => {
    expect(lisbonDay(SAMPLE[0]!.createdAt)).toBe('2025-05-01');
    expect(lisbonDay(SAMPLE.at(-1)!.createdAt)).toBe('2026-10-31');
    expect(new Set(SAMPLE.map(({ createdAt }) => lisbonDay(createdAt))).size).toBe(549);
    expect(SAMPLE.every(({ createdAt }, i) => i === 0 || createdAt >= SAMPLE[i - 1]!.createdAt)).toBe(true);
  });

  it('holds nothing but valid mentions', () => {
    const known = new Set<string>(MENTION_FIELDS);
    const instants = ['createdAt', 'closedAt', 'escalatedAt', 'dealCreatedAt', 'wonAt', 'deletedAt'] as const;
    const wrong = SAMPLE.filter((mention) => {
      const fields = Object.entries(mention);
      const times = instants.map((field) => mention[field]).filter((time) => time !== undefined);
      const { sentiment, reach, dealValue, url, direction, text, deletedAt } = mention;
      return !(
        fields.every(([name, value]) => known.has(name) && value !== undefined) &&
        fields.every(([name, value]) => value !== '' || (name === 'text' && deletedAt !== undefined)) &&
        times.every((time) => Number.isInteger(time) && time >= START && time <= END) &&
        (direction === 'inbound') === (sentiment !== undefined) &&
        (sentiment === undefined ||
          (Number.isInteger(sentiment.score) && Math.abs(sentiment.score) <= 1000)) &&
        (sentiment === undefined || sentiment.by === 'source') &&
        (reach === undefined || (Number.isInteger(reach) && reach > 0)) &&
        (dealValue === undefined || (Number.isInteger(dealValue) && dealValue > 0)) &&
        (url === undefined || /^https:\/\/example\.com\/[a-z-]+\/\d+$/.test(url)) &&
        !/[{}]|undefined|NaN/.test(text)
      );
    });
    expect(wrong).toEqual([]);
    expect(BY_ID.size).toBe(SAMPLE.length);
  });

  it('answers only mentions that exist, later than they were written', () => {
    const replies = SAMPLE.filter(({ replyTo }) => replyTo !== undefined);
    expect(replies.length).toBeGreaterThan(50_000);
    const wrong = replies.filter(({ replyTo, createdAt, brand, channel }) => {
      const parent = BY_ID.get(replyTo!);
      return (
        parent === undefined ||
        parent.createdAt > createdAt ||
        parent.brand !== brand ||
        parent.channel !== channel
      );
    });
    expect(wrong).toEqual([]);
  });

  it('lets nothing end, escalate, close or vanish before it began', () => {
    const wrong = SAMPLE.filter(
      ({ createdAt, closedAt, escalatedAt, deletedAt, dealCreatedAt, wonAt }) =>
        [closedAt, escalatedAt, deletedAt].some((time) => time !== undefined && time < createdAt) ||
        (wonAt !== undefined && wonAt < (dealCreatedAt ?? Number.POSITIVE_INFINITY)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the texts of the sample workspace', () => {
  const texts = SAMPLE.filter(({ deletedAt }) => deletedAt === undefined).map(({ text }) => text);

  it('are distinct in at least 95 of 100 cases', () => {
    expect(new Set(texts).size / texts.length).toBeGreaterThanOrEqual(0.95);
  });

  it('never come back within 50 rows', () => {
    const last = new Map<string, number>();
    const close = SAMPLE.flatMap(({ text, deletedAt }, row) => {
      if (deletedAt !== undefined) return [];
      const before = last.get(text);
      last.set(text, row);
      return before !== undefined && row - before <= 50 ? [text] : [];
    });
    expect(close).toEqual([]);
  });

  it('are short and long', () => {
    const lengths = texts.map(({ length }) => length).sort((a, b) => a - b);
    expect(lengths[Math.floor(texts.length * 0.02)]).toBeLessThan(30);
    expect(lengths[Math.floor(texts.length * 0.98)]).toBeGreaterThan(180);
  });

  it('come in five languages, most in English', () => {
    const share = (language: string): number =>
      SAMPLE.filter((mention) => mention.language === language).length / SAMPLE.length;
    expect(share('en')).toBeGreaterThan(0.6);
    for (const language of ['pt', 'es', 'de', 'fr']) expect(share(language)).toBeGreaterThan(0.02);
  });
});
