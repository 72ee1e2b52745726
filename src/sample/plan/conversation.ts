import type { Instant } from '../../domain/mention';
import { DAYS, END, HOUR, lisbonTime, MINUTE } from '../calendar';
import { ESCALATION_DESKS } from '../company';
import { weighted } from '../random';
import { strainAt } from '../story/events';
import type { Act, Draft, StoryTopic } from './draft';
import type { Person } from './people';
import type { Stage } from './stage';
import { firstWait, nextWait, onDuty } from './waits';

interface Manners {
  /** Chance that the care desk answers at all. */
  readonly answered: number;
  /** What the first reply is; by default it follows from what the customer feels. */
  readonly reply?: Act;
  /** The words of an incident for that reply. */
  readonly story?: StoryTopic;
  /** Multiplies the wait. */
  readonly haste?: number;
  /** Nobody answers before this instant. */
  readonly notBefore?: Instant;
}

const FIRST_REPLY = { negative: 'first-reply', neutral: 'answer-reply', positive: 'kind-reply' } as const;
const TAKES_MESSAGES: ReadonlySet<string> = new Set(['X', 'Facebook', 'Instagram']);
const DESKS = weighted<string>([
  [ESCALATION_DESKS[0], 55],
  [ESCALATION_DESKS[1], 20],
  [ESCALATION_DESKS[2], 25],
]);

/**
 * What follows a customer's opening: an automatic acknowledgement, nudges while nobody answers, the first
 * human reply, details, a resolution, thanks or a grudge, another customer who joins in, an escalation,
 * and sometimes a return days later.
 */
export function converse(stage: Stage, opening: Draft, by: Person, manners: Manners): void {
  const { random } = stage;
  const { createdAt, channel } = opening.fields;
  const unhappy = opening.feeling === 'negative';
  const wait = firstWait(createdAt, channel, strainAt(createdAt), random) * (manners.haste ?? 1);
  const repliedAt = Math.max(createdAt + wait, manners.notBefore ?? 0);
  const answered = random.chance(manners.answered);

  if (unhappy && TAKES_MESSAGES.has(channel) && random.chance(0.2)) acknowledge(stage, opening);
  const last = waitAloud(stage, opening, by, answered ? repliedAt : createdAt + 30 * HOUR);
  if (unhappy) maybeEscalate(stage, opening, answered);

  if (!answered || repliedAt > END) {
    if (unhappy && random.chance(0.2)) comeBack(stage, opening, by, createdAt, 0.4);
    opening.fields.status = 'open';
    return;
  }
  const act = manners.reply ?? FIRST_REPLY[opening.feeling ?? 'neutral'];
  const reply = answer(stage, last, repliedAt, act, manners.story);
  if (reply === null) return;
  opening.fields.status = 'answered';
  if (reply.fields.team !== undefined) opening.fields.team = reply.fields.team;
  if (reply.fields.agent !== undefined) opening.fields.agent = reply.fields.agent;
  const end = goOn(stage, opening, by, reply);
  if (unhappy && random.chance(0.24)) comeBack(stage, opening, by, createdAt, 0.7);
  const closedAt = end + random.logNormal(5 * HOUR, 0.8);
  if (closedAt <= END && random.chance(0.88)) {
    opening.fields.status = 'closed';
    opening.fields.closedAt = Math.floor(closedAt / 1000) * 1000;
  }
}

/** A human reply by whoever is on duty; the brand's competitors do not say who. */
export function answer(stage: Stage, to: Draft, at: Instant, act: Act, story?: StoryTopic): Draft | null {
  const { channel, brand, language, region, theme } = to.fields;
  const own = brand === 'Meridian Air';
  return stage.say({
    at,
    act,
    parent: to,
    channel,
    brand,
    language,
    ...(region === undefined ? {} : { region: region as never }),
    ...(theme === undefined ? {} : { theme: theme as never }),
    ...(own ? onDuty(at, stage.random) : {}),
    ...(story === undefined ? {} : { story }),
  });
}

function acknowledge(stage: Stage, to: Draft): void {
  const { createdAt, channel, brand, language } = to.fields;
  const at = createdAt + stage.random.between(20, 150) * 1000;
  stage.say({ at, act: 'acknowledgement', parent: to, channel, brand, language, automated: true });
}

/** The customer writes again, or somebody joins in, before the answer; gives the newest of these. */
function waitAloud(stage: Stage, opening: Draft, by: Person, until: Instant): Draft {
  const { random } = stage;
  const { createdAt, channel, brand } = opening.fields;
  const wait = until - createdAt;
  let last = opening;
  if (opening.feeling !== 'negative' || opening.theme === null) return last;
  const scene = { channel, brand, theme: opening.theme };
  if (wait > 50 * MINUTE && random.chance(0.22)) {
    const at = createdAt + wait * (0.3 + 0.6 * random.next());
    const nudge = stage.hear({
      ...scene,
      at,
      by,
      act: 'nudge',
      feeling: random.chance(0.72) ? 'negative' : 'neutral',
      needsAnswer: true,
      parent: opening,
    });
    if (nudge !== null && random.chance(0.5)) last = nudge;
  }
  if (random.chance(0.06)) {
    const at = createdAt + wait * random.next() + MINUTE;
    const stranger = stage.customers.any();
    stage.hear({
      ...scene,
      at,
      by: stranger,
      act: 'me-too',
      feeling: 'negative',
      needsAnswer: true,
      parent: opening,
    });
  }
  return last;
}

/** After the first reply; gives the instant of the last thing said. */
function goOn(stage: Stage, opening: Draft, by: Person, reply: Draft): Instant {
  const { random } = stage;
  const { channel, brand } = opening.fields;
  const scene = { by, channel, brand, theme: opening.theme! };
  const at = reply.fields.createdAt + nextWait(38, random);
  const turn = random.next();
  if (opening.feeling === 'positive') {
    if (turn < 0.12)
      stage.hear({ ...scene, at, act: 'thanks', feeling: 'positive', needsAnswer: false, parent: reply });
    return reply.fields.createdAt;
  }
  if (turn < (opening.feeling === 'neutral' ? 0.3 : 0.2)) {
    stage.hear({ ...scene, at, act: 'thanks', feeling: 'positive', needsAnswer: false, parent: reply });
    return at;
  }
  const unhappy = opening.feeling === 'negative';
  const more = turn < 0.38 ? (unhappy ? 'detail' : 'question') : unhappy && turn < 0.47 ? 'grudge' : null;
  if (more === null) return reply.fields.createdAt;
  const said = stage.hear({
    ...scene,
    at,
    act: opening.act === 'lead' ? 'lead-detail' : more,
    feeling: more === 'grudge' ? 'negative' : 'neutral',
    needsAnswer: true,
    parent: reply,
  });
  if (said === null || !random.chance(more === 'grudge' ? 0.78 : 0.93)) return at;
  const solvedAt = at + nextWait(70, random) * strainAt(at);
  const solved = answer(stage, said, solvedAt, opening.act === 'lead' ? 'lead-reply' : 'resolution');
  if (solved === null) return at;
  if (random.chance(0.36)) {
    const then = solvedAt + nextWait(55, random);
    const glad = random.chance(0.85);
    stage.hear({
      ...scene,
      at: then,
      act: glad ? 'thanks' : 'grudge',
      feeling: glad ? 'positive' : 'negative',
      needsAnswer: !glad,
      parent: solved,
    });
  }
  return solvedAt;
}

/** Days later in the same thread: the matter went well, or it did not. */
function comeBack(stage: Stage, opening: Draft, by: Person, since: Instant, well: number): void {
  const { random } = stage;
  const { channel, brand } = opening.fields;
  const glad = random.chance(well);
  const at = since + (50 + 240 * random.next()) * HOUR;
  const { hour } = lisbonTime(at);
  const back = stage.hear({
    at: hour < 7 ? at + 7 * HOUR : at,
    by,
    act: glad ? 'relief' : 'grudge',
    channel,
    brand,
    theme: opening.theme!,
    feeling: glad ? 'positive' : 'negative',
    needsAnswer: !glad,
    parent: opening,
  });
  if (back !== null && !glad && random.chance(0.7)) {
    answer(
      stage,
      back,
      back.fields.createdAt + firstWait(back.fields.createdAt, channel, 1, random),
      'resolution',
    );
  }
}

/** Some matters leave the care desk: more of the unanswered, of the widely read, and of earlier months. */
function maybeEscalate(stage: Stage, opening: Draft, answered: boolean): void {
  const { random } = stage;
  const { brand, createdAt, reach = 0, channel } = opening.fields;
  if (brand !== 'Meridian Air') return;
  const learned = 1 - 0.3 * (lisbonTime(createdAt).day / DAYS);
  const strain = strainAt(createdAt) > 1 ? 2.4 : 1;
  const chance = (answered ? 0.042 : 0.09) * (reach > 4000 ? 2 : 1) * learned * strain;
  if (!random.chance(chance)) return;
  const at = Math.floor((createdAt + random.logNormal(14 * HOUR, 1)) / 1000) * 1000;
  if (at > END || at > createdAt + 160 * HOUR) return;
  opening.fields.escalatedTo = random.draw(DESKS);
  opening.fields.escalatedAt = at;
  if (random.chance(0.5))
    stage.say({
      at: at + 60_000,
      act: 'note',
      parent: opening,
      channel,
      brand,
      language: 'en',
      private: true,
      ...onDuty(at, random),
    });
}
