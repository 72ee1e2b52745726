import { DAYS, END, HOUR, lisbonInstant, MINUTE } from '../calendar';
import { NEWS_CHANNELS, OWN_BRAND } from '../company';
import { converse } from './conversation';
import type { Draft } from './draft';
import { feelingOn, themeOn } from './matters';
import type { Crowd, Person } from './people';
import type { Stage } from './stage';

/** What the airline posts, and the comments underneath: threads whose opening is not a customer's. */
export function newsOf(stage: Stage, day: number, busy: number): void {
  const { random } = stage;
  for (let n = random.chance(0.75) ? 2 : 1; n > 0; n -= 1) {
    const post = stage.say({
      at: lisbonInstant(day, random.between(9 * 60, 19 * 60 + 30)),
      act: 'news',
      channel: random.draw(NEWS_CHANNELS),
      brand: OWN_BRAND,
      language: 'en',
      theme: random.chance(0.6)
        ? 'Destinations'
        : random.pick(['Crew', 'Food', 'Cabin', 'Loyalty', 'App'] as const),
      reach: Math.round(random.logNormal(62_000, 0.6)),
    });
    if (post === null) continue;
    const many = random.poisson(Math.min(90, random.logNormal(15, 0.5)) * busy);
    for (let i = 0; i < many; i += 1) comment(stage, day, post);
  }
}

function comment(stage: Stage, day: number, post: Draft): void {
  const { random } = stage;
  const by = stage.customers.any();
  const { channel, createdAt } = post.fields;
  const theme = themeOn(day, 'comments', OWN_BRAND, random);
  const feeling = feelingOn(day, theme, OWN_BRAND, 0.56, random);
  const asks = feeling === 'negative' || (feeling === 'neutral' && random.chance(0.45));
  const heard = stage.hear({
    at: createdAt + random.logNormal(3.2 * HOUR, 1.2) + MINUTE,
    by,
    act: 'comment',
    channel,
    brand: OWN_BRAND,
    theme,
    feeling,
    needsAnswer: asks,
    parent: post,
  });
  if (heard !== null && asks) converse(stage, heard, by, { answered: 0.86 });
  else if (heard !== null && random.chance(0.05)) converse(stage, heard, by, { answered: 1 });
}

const STAFF = 70;

/** Employees who post under the company's news, mostly proudly; some should have asked first. */
export function colleagues(stage: Stage, crowd: Crowd): void {
  const { random } = stage;
  const staff: readonly Person[] = Array.from({ length: STAFF }, () => crowd.person());
  const posts = stage.drafts.filter((draft) => draft.act === 'news');
  for (let n = 0; n < 330; n += 1) {
    const post = random.pick(posts);
    const turn = random.next();
    stage.hear({
      at: post.fields.createdAt + random.logNormal(5 * HOUR, 1),
      by: { ...random.pick(staff), language: 'en' },
      act: 'colleague',
      channel: post.fields.channel,
      brand: OWN_BRAND,
      theme: 'Crew',
      feeling: turn < 0.78 ? 'positive' : turn < 0.94 ? 'neutral' : 'negative',
      needsAnswer: false,
      parent: post,
    });
  }
}

/** Passing on, without a word of one's own, what somebody else wrote. */
export function reposts(stage: Stage): void {
  const { random } = stage;
  const onX = stage.drafts.filter(({ fields }) => fields.channel === 'X' && (fields.reach ?? 0) > 900);
  const films = onX.filter(({ story }) => story === 'video-post');
  const worthIt = [
    ...onX.filter(({ act }) => act === 'opinion'),
    ...Array(8).fill(films).flat(),
  ] as typeof onX;
  for (let n = 0; n < DAYS * 2; n += 1) {
    const original = random.pick(worthIt);
    const at = original.fields.createdAt + random.logNormal(4 * HOUR, 1.1);
    if (at > END || original.feeling === null || original.theme === null) continue;
    stage.hear({
      at,
      by: { ...stage.customers.any(), language: original.fields.language },
      act: 'repost',
      channel: 'X',
      brand: original.fields.brand,
      theme: original.theme,
      feeling: original.feeling,
      needsAnswer: false,
      parent: original,
    });
  }
}
