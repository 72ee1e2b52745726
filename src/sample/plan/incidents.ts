import type { SentimentClass } from '../../domain/filter';
import type { Instant } from '../../domain/mention';
import { HOUR, lisbonTime, MINUTE } from '../calendar';
import { type Brand, type Channel, OWN_BRAND } from '../company';
import { type Random, type Weighted, weighted } from '../random';
import { BAGGAGE_VIDEO, COMPETITOR_ADVERT, OUTAGE, POLICY_CHANGE } from '../story/events';
import type { Theme } from '../themes';
import { converse } from './conversation';
import type { Draft, StoryTopic } from './draft';
import type { Stage } from './stage';

type Tale = 'video' | 'outage' | 'policy' | 'advert';

/** One wave of mentions: how many, over which time, and in which mood. */
interface Wave {
  readonly tale: Tale;
  readonly brand: Brand;
  readonly count: number;
  readonly from: Instant;
  readonly to: Instant;
  /** Where in that time it is densest, 0 … 1. */
  readonly peak: number;
  /** Negative, neutral, positive shares. */
  readonly shares: readonly [number, number, number];
  readonly themes: Weighted<Theme>;
  readonly channels: Weighted<Channel>;
  /** Chance that a mention of one's own is answered; comments are answered half as often. */
  readonly answered: number;
  /** Posts under which some of it is said. */
  readonly under: readonly Draft[];
  readonly underShare: number;
}

const WORDS: Readonly<Record<Tale, Readonly<Record<SentimentClass, StoryTopic>>>> = {
  video: { negative: 'video-angry', neutral: 'video-neutral', positive: 'video-turned' },
  outage: { negative: 'outage-angry', neutral: 'outage-neutral', positive: 'outage-turned' },
  policy: { negative: 'policy-angry', neutral: 'policy-neutral', positive: 'policy-turned' },
  advert: { negative: 'advert-angry', neutral: 'advert-neutral', positive: 'advert-neutral' },
};

const REPLIES: Readonly<Partial<Record<Tale, StoryTopic>>> = {
  video: 'video-reply',
  outage: 'outage-reply',
  policy: 'policy-reply',
};

const SOCIAL = weighted<Channel>([
  ['X', 44],
  ['TikTok', 22],
  ['Instagram', 20],
  ['Facebook', 14],
]);
const EVERYWHERE = weighted<Channel>([
  ['X', 48],
  ['Facebook', 20],
  ['Instagram', 14],
  ['App Store', 12],
  ['Reviews', 6],
]);

const only = (theme: Theme): Weighted<Theme> => weighted([[theme, 1]]);

function feelingFrom(shares: readonly [number, number, number], random: Random): SentimentClass {
  const at = random.next();
  return at < shares[0] ? 'negative' : at < shares[0] + shares[1] ? 'neutral' : 'positive';
}

/** A time between `from` and `to` under a triangle that is highest at `peak`; nights are thinned out. */
function timeIn({ from, to, peak }: Wave, random: Random): Instant {
  for (;;) {
    const u = random.next();
    const x = u < peak ? Math.sqrt(u * peak) : 1 - Math.sqrt((1 - u) * (1 - peak));
    const at = from + x * (to - from);
    const { hour } = lisbonTime(at);
    if (hour >= 7 || hour < 1 || random.chance(0.2)) return at;
  }
}

function rise(stage: Stage, wave: Wave): void {
  const { random } = stage;
  for (let n = 0; n < wave.count; n += 1) {
    const by = { ...stage.customers.any(), language: 'en' } as const;
    const feeling = feelingFrom(wave.shares, random);
    const at = timeIn(wave, random);
    const parents = wave.under.filter((post) => post.fields.createdAt < at);
    const parent = parents.length > 0 && random.chance(wave.underShare) ? random.pick(parents) : undefined;
    const heard = stage.hear({
      at,
      by,
      act: 'story',
      story: WORDS[wave.tale][feeling],
      channel: parent?.fields.channel ?? random.draw(wave.channels),
      brand: wave.brand,
      theme: random.draw(wave.themes),
      feeling,
      needsAnswer:
        parent === undefined ? feeling !== 'positive' : feeling === 'negative' && random.chance(0.5),
      ...(parent === undefined ? {} : { parent }),
    });
    if (heard === null) continue;
    const answered = wave.answered * (parent === undefined ? 1 : heard.fields.needsAnswer ? 0.6 : 0.04);
    const story = REPLIES[wave.tale];
    converse(stage, heard, by, {
      answered,
      ...(story === undefined ? {} : { reply: 'story' as const, story }),
    });
  }
}

/** The video of the suitcases in the rain: two days of silence, an answer that turns it, three weeks of recovery. */
export function baggageVideo(stage: Stage): void {
  const { random } = stage;
  const { posted, answered, over } = BAGGAGE_VIDEO;
  const filmed = stage.customers.any();
  const by = { ...filmed, handle: 'joana_e_o_mundo', region: 'Iberia', language: 'en' } as const;
  const copies: Draft[] = [];
  for (let n = 0; n < 14; n += 1) {
    const copy = stage.hear({
      at: n === 0 ? posted : posted + (0.5 + 40 * random.next()) * HOUR,
      by: n === 0 ? by : { ...stage.customers.any(), language: 'en' },
      act: 'story',
      story: 'video-post',
      channel: n === 0 ? 'TikTok' : random.draw(SOCIAL),
      brand: OWN_BRAND,
      theme: 'Baggage',
      feeling: 'negative',
      needsAnswer: true,
      reach: n === 0 ? 4_120_000 : Math.round(random.logNormal(48_000, 1.1)),
    });
    if (copy === null) continue;
    copies.push(copy);
    const statement = stage.say({
      at: answered + n * 3 * MINUTE,
      act: 'story',
      story: n === 0 ? 'video-statement' : 'video-statement-again',
      channel: copy.fields.channel,
      brand: OWN_BRAND,
      language: 'en',
      theme: 'Baggage',
      parent: copy,
      author: 'MeridianAir',
      reach: n === 0 ? 1_900_000 : Math.round(random.logNormal(40_000, 0.5)),
    });
    if (statement !== null) {
      copy.fields.status = 'closed';
      copy.fields.closedAt = statement.fields.createdAt;
    }
    if (n < 3) {
      copy.fields.escalatedTo = n === 1 ? 'PR' : 'Executive office';
      copy.fields.escalatedAt = copy.fields.createdAt + (3 + n) * HOUR;
    }
  }
  const wave = {
    tale: 'video',
    brand: OWN_BRAND,
    themes: only('Baggage'),
    channels: SOCIAL,
    answered: 0.8,
    under: copies,
    underShare: 0.62,
  } as const;
  rise(stage, {
    ...wave,
    count: 185,
    from: posted + 20 * MINUTE,
    to: answered + 6 * HOUR,
    peak: 0.7,
    shares: [0.6, 0.28, 0.12],
  });
  rise(stage, {
    ...wave,
    count: 280,
    from: answered + 5 * MINUTE,
    to: over,
    peak: 0.03,
    shares: [0.17, 0.27, 0.56],
  });
}

/** Nine hours without check-in and app, told about early and openly. */
export function outage(stage: Stage): void {
  const { began, stated, mended, over } = OUTAGE;
  const statement = (story: StoryTopic, at: Instant, channel: Channel) =>
    stage.say({
      at,
      act: 'story',
      story,
      channel,
      brand: OWN_BRAND,
      language: 'en',
      theme: 'App',
      author: 'MeridianAir',
      reach: 210_000,
    });
  const posts = [
    statement('outage-began', stated, 'X'),
    statement('outage-began', stated + 34 * MINUTE, 'Facebook'),
    statement('outage-mended', mended, 'X'),
  ];
  const wave = {
    tale: 'outage',
    brand: OWN_BRAND,
    themes: weighted<Theme>([
      ['Check-in', 5],
      ['App', 4],
      ['Delays', 2],
    ]),
    channels: EVERYWHERE,
    answered: 0.86,
    under: posts.filter((post) => post !== null),
    underShare: 0.4,
  } as const;
  rise(stage, {
    ...wave,
    count: 340,
    from: began + 8 * MINUTE,
    to: mended,
    peak: 0.35,
    shares: [0.7, 0.24, 0.06],
  });
  rise(stage, { ...wave, count: 170, from: mended, to: over, peak: 0.05, shares: [0.3, 0.3, 0.4] });
}

/** Points that expire sooner: ten loud days, then half of it is taken back. */
export function policyChange(stage: Stage): void {
  const { announced, softened, over } = POLICY_CHANGE;
  const statement = (story: StoryTopic, at: Instant, channel: Channel) =>
    stage.say({
      at,
      act: 'story',
      story,
      channel,
      brand: OWN_BRAND,
      language: 'en',
      theme: 'Loyalty',
      author: 'MeridianAir',
      reach: 160_000,
    });
  const posts = [
    statement('policy-announced', announced, 'Facebook'),
    statement('policy-announced', announced + 2 * MINUTE, 'X'),
    statement('policy-softened', softened, 'Facebook'),
    statement('policy-softened', softened + 2 * MINUTE, 'X'),
  ].filter((post) => post !== null);
  const wave = {
    tale: 'policy',
    brand: OWN_BRAND,
    themes: only('Loyalty'),
    channels: EVERYWHERE,
    answered: 0.84,
    under: posts,
    underShare: 0.55,
  } as const;
  rise(stage, {
    ...wave,
    count: 330,
    from: announced + HOUR,
    to: softened,
    peak: 0.1,
    shares: [0.66, 0.27, 0.07],
  });
  rise(stage, { ...wave, count: 170, from: softened, to: over, peak: 0.05, shares: [0.26, 0.28, 0.46] });
}

/** The competitor's advertisement, shown for three days too long. */
export function competitorAdvert(stage: Stage): void {
  const { shown, withdrawn, over } = COMPETITOR_ADVERT;
  const post = (at: Instant, channel: Channel) =>
    stage.say({
      at,
      act: 'story',
      story: 'advert-statement',
      channel,
      brand: 'Solenza',
      language: 'en',
      theme: 'Destinations',
      author: 'FlySolenza',
      reach: 340_000,
    });
  const posts = [post(withdrawn, 'X'), post(withdrawn + MINUTE, 'Instagram')].filter((it) => it !== null);
  const wave = {
    tale: 'advert',
    brand: 'Solenza',
    themes: only('Destinations'),
    channels: SOCIAL,
    answered: 0.05,
    under: posts,
    underShare: 0.6,
  } as const;
  rise(stage, { ...wave, count: 900, from: shown, to: withdrawn, peak: 0.4, shares: [0.84, 0.16, 0] });
  rise(stage, { ...wave, count: 380, from: withdrawn, to: over, peak: 0.02, shares: [0.55, 0.45, 0] });
}
