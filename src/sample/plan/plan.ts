import { DAYS, END, HOUR, lisbonInstant, SECOND, START } from '../calendar';
import { Random } from '../random';
import { closeDeals } from './deals';
import type { Draft } from './draft';
import { baggageVideo, competitorAdvert, outage, policyChange } from './incidents';
import { type Lead, leadsFromAdvert, leadsOf } from './leads';
import { mattersOf } from './matters';
import { colleagues, newsOf, reposts } from './news';
import { Crowd, Customers } from './people';
import { goneSilent, serialComplainers } from './regulars';
import { busyness } from './rhythm';
import { Stage } from './stage';

const CUSTOMERS = 21_000;

/** Sets the chance of the deals apart from that of the feelings. */
const MONEY = 249;

/** Keys of time and place stay exact integers below 2^53 with it. */
const MOST_DRAFTS = 2 ** 20;

/** Plans eighteen months of conversations; drafts come back in the order of time. */
export function plan(seed: number): readonly Draft[] {
  const random = new Random(seed);
  const crowd = new Crowd(random);
  const stage = new Stage(random, new Customers(crowd, random, CUSTOMERS));
  const leads: Lead[] = [];
  for (let day = 0; day < DAYS; day += 1) {
    const busy = busyness(day, random);
    mattersOf(stage, day, busy);
    newsOf(stage, day, busy);
    leadsOf(stage, day, busy, leads);
  }
  serialComplainers(stage, crowd);
  goneSilent(stage, crowd);
  policyChange(stage);
  outage(stage);
  competitorAdvert(stage);
  leadsFromAdvert(stage, leads);
  baggageVideo(stage);
  closeDeals(stage, leads, new Random(seed ^ MONEY));
  reposts(stage);
  colleagues(stage, crowd);
  deletions(stage);
  return lastAtNight(inOrder(stage.drafts));
}

/** The last mention comes just before midnight, so that the last day and month are whole ones. */
function lastAtNight(drafts: readonly Draft[]): readonly Draft[] {
  const last = drafts[drafts.length - 1];
  if (last) last.fields.createdAt = lisbonInstant(DAYS - 1, 23 * 60 + 57);
  return drafts;
}

/** By time; what was planned first stands first within a second. */
function inOrder(drafts: readonly Draft[]): readonly Draft[] {
  const keys = Float64Array.from(
    drafts,
    ({ fields }, index) => ((fields.createdAt - START) / SECOND) * MOST_DRAFTS + index,
  ).sort();
  return Array.from(keys, (key) => drafts[key % MOST_DRAFTS]!);
}

/** A few authors take back what they wrote. */
function deletions(stage: Stage): void {
  const { random } = stage;
  for (const draft of stage.drafts) {
    const { direction, dealId, channel } = draft.fields;
    const repeated = draft.act === 'opinion' && channel === 'X';
    if (direction !== 'inbound' || dealId !== undefined || repeated || draft.act === 'story') continue;
    if (!random.chance(0.0022)) continue;
    const at = draft.fields.createdAt + random.between(1, 400) * HOUR;
    if (at <= END) draft.fields.deletedAt = at;
  }
}
