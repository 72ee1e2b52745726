import type { Window } from '../../../domain/calendar/to-date';
import { ATTRIBUTION_DAYS } from '../../../domain/figures/leads/attributed-revenue';
import type { LeadCohort, WonWithin } from '../../../domain/figures/leads/gathered-leads';
import { wilsonInterval } from '../../../domain/statistics/proportion';
import type { Dataset } from '../../dataset';
import type { Where } from '../../gather/masks';
import { rangeOf } from '../../gather/ranges';
import { LEAD } from '../../join/leads';

const DAY = 24 * 3_600_000;

/** LE3: the leads of a window and how far they have come. One too young for a window is left out of its share. */
export function leadCohort(dataset: Dataset, where: Where, window: Window): LeadCohort {
  const { leads, masks } = dataset;
  const { passes } = masks.mask(where);
  const [from, to] = rangeOf(leads.start, window);
  const members: number[] = [];
  for (let i = from; i < to; i++) if (passes[leads.at[i]!] === 1) members.push(i);
  const count = (test: (i: number) => boolean) => members.filter(test).length;
  return {
    leads: members.length,
    handedOver: count((i) => leads.reached[i]! >= LEAD.handedOver),
    qualified: count((i) => leads.reached[i]! >= LEAD.qualified),
    won: count((i) => leads.stage[i] === LEAD.won),
    lost: count((i) => leads.stage[i] === LEAD.lost),
    within: ATTRIBUTION_DAYS.map((days) => wonWithin(dataset, members, days)),
  };
}

function wonWithin({ leads, joined }: Dataset, members: readonly number[], days: number): WonWithin {
  const isWon = (i: number) => leads.stage[i] === LEAD.won;
  const dated = members.filter((i) => !isWon(i) || !Number.isNaN(leads.wonAt[i]!));
  const old = dated.filter((i) => joined.asOf(leads.at[i]!) - leads.start[i]! >= days * DAY);
  const won = old.filter((i) => isWon(i) && leads.wonAt[i]! - leads.start[i]! <= days * DAY).length;
  const interval = wilsonInterval(won, old.length);
  return {
    days,
    won,
    leads: old.length,
    young: dated.length - old.length,
    undated: members.length - dated.length,
    share: old.length === 0 ? null : won / old.length,
    low: interval?.low ?? null,
    high: interval?.high ?? null,
  };
}
