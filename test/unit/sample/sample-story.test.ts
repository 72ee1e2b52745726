import { describe, expect, it } from 'vitest';
import type { Mention } from '../../../src/domain/mention';
import { sampleSettings } from '../../../src/sample/sample-settings';
import { BY_ID, between, lisbonDay, netOf, OWN_INBOUND, rootOf, SAMPLE } from './sample';

const HOUR = 3_600_000;
const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

function countBy(
  mentions: readonly Mention[],
  key: (mention: Mention) => string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const mention of mentions) {
    const value = key(mention);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** Waits of threads that a customer opened, for those that got a human reply; the others are open. */
function firstWaits(mentions: readonly Mention[]): {
  readonly waits: readonly number[];
  readonly open: number;
} {
  const first = new Map<Mention, number>();
  for (const mention of SAMPLE) {
    if (mention.direction !== 'outbound' || mention.automated || mention.private) continue;
    const root = rootOf(mention);
    if (!first.has(root)) first.set(root, mention.createdAt);
  }
  const openings = mentions.filter(({ replyTo }) => replyTo === undefined);
  const waits = openings.flatMap((opening) => {
    const at = first.get(opening);
    return at === undefined ? [] : [at - opening.createdAt];
  });
  return { waits, open: openings.length - waits.length };
}

describe('the company of the sample', () => {
  it('has six channels, five regions, three brands and the set-up to go with them', () => {
    expect(countBy(SAMPLE, ({ channel }) => channel).size).toBe(6);
    expect(countBy(SAMPLE, ({ region }) => region).size).toBe(5);
    const brands = [...countBy(SAMPLE, ({ brand }) => brand).keys()];
    expect(brands.toSorted()).toEqual(
      [...sampleSettings.ownBrands, ...sampleSettings.competitors].toSorted(),
    );
    expect(sampleSettings.zone).toBe('Europe/Lisbon');
  });

  it('has 24 agents in four teams, and each writes', () => {
    expect(countBy(SAMPLE, ({ team }) => team).size).toBe(4);
    const agents = countBy(
      SAMPLE.filter(({ direction }) => direction === 'outbound'),
      ({ agent }) => agent,
    );
    expect(agents.size).toBe(24);
    expect(Math.min(...agents.values())).toBeGreaterThan(300);
  });

  it('knows three perceptions, and every theme belongs to one', () => {
    const pairs = countBy(OWN_INBOUND, ({ theme, perception }) => `${theme} ${perception}`);
    expect(pairs.size).toBe(countBy(OWN_INBOUND, ({ theme }) => theme).size);
    expect(countBy(OWN_INBOUND, ({ perception }) => perception).size).toBe(3);
  });

  it('has a reach with a heavy tail', () => {
    const reach = SAMPLE.flatMap((mention) => mention.reach ?? []);
    expect(median(reach)).toBeLessThan(2000);
    expect(Math.max(...reach.slice(0, 100_000))).toBeGreaterThan(1_000_000);
  });

  it('is read in a rhythm: more by day than by night, more on Mondays than on Sundays', () => {
    const hour = (mention: Mention): number => new Date(mention.createdAt).getUTCHours();
    const night = OWN_INBOUND.filter((mention) => hour(mention) >= 1 && hour(mention) < 5).length;
    const evening = OWN_INBOUND.filter((mention) => hour(mention) >= 16 && hour(mention) < 20).length;
    expect(evening).toBeGreaterThan(3.5 * night);
    const weekday = countBy(OWN_INBOUND, ({ createdAt }) => String(new Date(createdAt).getUTCDay()));
    expect(weekday.get('1')!).toBeGreaterThan(1.08 * weekday.get('0')!);
  });
});

describe('answers in the sample', () => {
  const { waits, open } = firstWaits(OWN_INBOUND);

  it('never come before the question', () => {
    expect(Math.min(...waits.slice(0, 20_000))).toBeGreaterThan(0);
  });

  it('take about two hours, with a long tail, and some never come', () => {
    expect(median(waits)).toBeGreaterThan(1.5 * HOUR);
    expect(median(waits)).toBeLessThan(2.6 * HOUR);
    const mean = waits.reduce((sum, wait) => sum + wait, 0) / waits.length;
    expect(mean).toBeGreaterThan(2 * median(waits));
    expect(open / (open + waits.length)).toBeGreaterThan(0.05);
    expect(open / (open + waits.length)).toBeLessThan(0.15);
  });

  it('come sooner from year to year, later at night and on weekends', () => {
    const medianOf = (mentions: readonly Mention[]): number => median(firstWaits(mentions).waits);
    expect(medianOf(between('2026-08-01', '2026-09-30'))).toBeLessThan(
      0.8 * medianOf(between('2025-07-01', '2025-08-31')),
    );
    const at = (from: number, to: number): readonly Mention[] =>
      OWN_INBOUND.filter(({ createdAt }) => {
        const hour = new Date(createdAt).getUTCHours();
        return hour >= from && hour < to;
      });
    expect(medianOf(at(0, 4))).toBeGreaterThan(1.8 * medianOf(at(10, 16)));
    const weekend = OWN_INBOUND.filter(({ createdAt }) => [0, 6].includes(new Date(createdAt).getUTCDay()));
    expect(medianOf(weekend)).toBeGreaterThan(1.2 * median(waits));
  });

  it('are preceded by automatic acknowledgements, nudges and people who join in', () => {
    const acknowledgements = SAMPLE.filter(({ automated }) => automated);
    expect(acknowledgements.length).toBeGreaterThan(1000);
    expect(acknowledgements.every(({ direction }) => direction === 'outbound')).toBe(true);
    const authors = new Map<Mention, Set<string>>();
    for (const mention of OWN_INBOUND) {
      const root = rootOf(mention);
      if (root.direction === 'outbound') continue;
      authors.set(root, (authors.get(root) ?? new Set()).add(mention.author));
    }
    expect([...authors.values()].filter(({ size }) => size > 1).length).toBeGreaterThan(300);
  });
});

describe('the story of the sample', () => {
  it('has a net sentiment of fifteen to twenty points', () => {
    expect(netOf(OWN_INBOUND)).toBeGreaterThan(15);
    expect(netOf(OWN_INBOUND)).toBeLessThan(20.5);
  });

  it('goes viral with the baggage video, and two thirds are won back by the end of October', () => {
    const before = netOf(between('2026-09-19', '2026-10-02'));
    const storm = netOf(between('2026-10-03', '2026-10-06'));
    const end = netOf(between('2026-10-25', '2026-10-31'));
    expect(before - storm).toBeGreaterThan(14);
    const week = netOf(between('2026-10-03', '2026-10-09'));
    expect((end - week) / (before - week)).toBeGreaterThan(0.55);
    expect((end - week) / (before - week)).toBeLessThan(0.8);
    const video = SAMPLE.find(({ reach = 0 }) => reach > 4_000_000);
    expect(video?.channel).toBe('TikTok');
    const answer = SAMPLE.find(({ replyTo, direction }) => replyTo === video?.id && direction === 'outbound');
    expect(answer!.createdAt - video!.createdAt).toBe(48 * HOUR);
    expect(netOf(between('2026-10-06', '2026-10-09'))).toBeGreaterThan(storm);
  });

  it('shows the outage and the change of policy in volume, feeling and theme', () => {
    const outage = between('2026-02-12', '2026-02-12');
    expect(outage.length).toBeGreaterThan(4 * between('2026-02-05', '2026-02-05').length);
    expect(netOf(outage)).toBeLessThan(-20);
    const loyalty = (from: string, to: string): readonly Mention[] =>
      between(from, to).filter(({ theme }) => theme === 'Loyalty');
    expect(loyalty('2025-11-18', '2025-11-21').length).toBeGreaterThan(
      6 * loyalty('2025-11-11', '2025-11-14').length,
    );
    expect(netOf(loyalty('2025-11-18', '2025-11-21'))).toBeLessThan(-35);
  });

  it("turns the competitor's advertisement into leads", () => {
    const solenza = SAMPLE.filter(({ brand, direction }) => brand === 'Solenza' && direction === 'inbound');
    const during = solenza.filter(({ createdAt }) => lisbonDay(createdAt) === '2026-06-10');
    expect(during.length).toBeGreaterThan(100);
    expect(netOf(during)).toBeLessThan(-50);
    const leads = countBy(
      OWN_INBOUND.filter(({ leadStage }) => leadStage),
      ({ createdAt }) => lisbonDay(createdAt).slice(0, 7),
    );
    expect(leads.get('2026-06')! / leads.get('2026-05')!).toBeGreaterThan(1.8);
  });

  it('wins about € 200 000 a month from leads, and loses some', () => {
    const deals = new Map(
      OWN_INBOUND.filter(({ dealId }) => dealId).map((mention) => [mention.dealId, mention]),
    );
    const won = [...deals.values()].filter(({ wonAt }) => wonAt !== undefined);
    expect(won.every(({ leadStage, currency }) => leadStage === 'won' && currency === 'EUR')).toBe(true);
    const year = won.filter(({ wonAt }) => lisbonDay(wonAt!) >= '2025-11-01');
    const monthly = year.reduce((sum, { dealValue }) => sum + dealValue!, 0) / 100 / 12;
    expect(monthly).toBeGreaterThan(160_000);
    expect(monthly).toBeLessThan(260_000);
    expect([...deals.values()].filter(({ leadStage }) => leadStage === 'lost').length).toBeGreaterThan(80);
    expect([...countBy(OWN_INBOUND, ({ leadStage }) => leadStage).keys()].toSorted()).toEqual(
      ['handed over', 'lost', 'new', 'qualified', 'won'].toSorted(),
    );
  });

  it('says the same of a deal wherever the deal is named', () => {
    const byDeal = new Map<string, string>();
    for (const { dealId, dealValue, currency, dealCreatedAt, wonAt, leadStage } of OWN_INBOUND) {
      if (dealId === undefined) continue;
      const said = JSON.stringify([dealValue, currency, dealCreatedAt, wonAt, leadStage]);
      expect(byDeal.get(dealId) ?? said).toBe(said);
      byDeal.set(dealId, said);
    }
  });

  it('escalates to three desks within seven days', () => {
    const escalated = OWN_INBOUND.filter(({ escalatedAt }) => escalatedAt !== undefined);
    expect(countBy(escalated, ({ escalatedTo }) => escalatedTo).size).toBe(3);
    expect(escalated.every(({ escalatedAt, createdAt }) => escalatedAt! - createdAt <= 7 * 24 * HOUR)).toBe(
      true,
    );
    const months = countBy(escalated, ({ escalatedAt }) => lisbonDay(escalatedAt!).slice(0, 7));
    expect(Math.min(...months.values())).toBeGreaterThan(8);
  });

  it('has people who complain again and again, and people who fall silent', () => {
    const complaints = countBy(
      OWN_INBOUND.filter(({ replyTo, sentiment }) => replyTo === undefined && sentiment!.score < 0),
      ({ author }) => author,
    );
    expect([...complaints.values()].filter((n) => n >= 20).length).toBeGreaterThanOrEqual(10);
    const last = new Map<string, Mention>();
    for (const mention of OWN_INBOUND) last.set(mention.author, mention);
    const volume = countBy(OWN_INBOUND, ({ author }) => author);
    const silent = [...last.values()].filter(
      ({ author, sentiment, createdAt }) =>
        volume.get(author)! >= 4 && sentiment!.score < 0 && lisbonDay(createdAt) < '2026-07-01',
    );
    expect(silent.length).toBeGreaterThan(100);
  });

  it('passes some things on unchanged and takes some back', () => {
    const reposts = SAMPLE.filter(({ repost, deletedAt }) => repost && deletedAt === undefined);
    expect(reposts.length).toBeGreaterThan(500);
    expect(reposts.every(({ replyTo, text }) => text.includes(BY_ID.get(replyTo!)!.text))).toBe(true);
    const deleted = SAMPLE.filter(({ deletedAt }) => deletedAt !== undefined);
    expect(deleted.length).toBeGreaterThan(40);
    expect(deleted.every(({ text, author }) => text === '' && author.startsWith('deleted-'))).toBe(true);
  });
});
