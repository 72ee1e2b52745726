import { DAYS, END, HOUR } from '../calendar';
import { Random } from '../random';
import type { Draft } from './draft';
import { baggageVideo, competitorAdvert, outage, policyChange } from './incidents';
import { DealBook, leadsFromAdvert, leadsOf } from './leads';
import { mattersOf } from './matters';
import { colleagues, newsOf, reposts } from './news';
import { Crowd, Customers } from './people';
import { goneSilent, serialComplainers } from './regulars';
import { busyness } from './rhythm';
import { Stage } from './stage';

const CUSTOMERS = 21_000;

/** Plans eighteen months of conversations; drafts come back in the order of time. */
export function plan(seed: number): readonly Draft[] {
  const random = new Random(seed);
  const crowd = new Crowd(random);
  const stage = new Stage(random, new Customers(crowd, random, CUSTOMERS));
  const book = new DealBook();
  for (let day = 0; day < DAYS; day += 1) {
    const busy = busyness(day, random);
    mattersOf(stage, day, busy);
    newsOf(stage, day, busy);
    leadsOf(stage, day, busy, book);
  }
  serialComplainers(stage, crowd);
  goneSilent(stage, crowd);
  policyChange(stage);
  outage(stage);
  competitorAdvert(stage);
  leadsFromAdvert(stage, book);
  baggageVideo(stage);
  reposts(stage);
  colleagues(stage, crowd);
  deletions(stage);
  const order = stage.drafts.map((_, index) => index);
  const at = (index: number): number => stage.drafts[index]!.fields.createdAt;
  order.sort((a, b) => at(a) - at(b) || a - b);
  return order.map((index) => stage.drafts[index]!);
}

/** A few authors take back what they wrote. */
function deletions(stage: Stage): void {
  const { random } = stage;
  for (const draft of stage.drafts) {
    if (draft.fields.direction !== 'inbound' || draft.fields.dealId !== undefined) continue;
    if (!random.chance(0.0017)) continue;
    const at = draft.fields.createdAt + random.between(1, 400) * HOUR;
    if (at <= END) draft.fields.deletedAt = at;
  }
}
