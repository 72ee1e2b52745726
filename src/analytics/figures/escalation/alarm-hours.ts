import type { Alarm } from '../../../domain/alarms/alarm';
import { crisisAlarms } from '../../../domain/alarms/crisis-alarms';
import { crisisSeries } from '../../../domain/alarms/crisis-series';
import { CRISIS_SETTINGS } from '../../../domain/alarms/crisis-settings';
import { quarterOfWeek } from '../../../domain/alarms/quarter-of-week';
import type { Window } from '../../../domain/calendar/to-date';
import type { AlarmCounts } from '../../../domain/figures/escalation/escalation-counts';
import { NEGATIVE } from '../../gather/dimensions';
import type { Mask } from '../../gather/masks';
import { rangeOf } from '../../gather/ranges';
import { classTest, type FigureSource, type Scope } from '../figure-source';

const HOUR = 3_600_000;

/** Alarms that fired in a window, and the negative inbound mentions of their hours (CR1). */
export const alarmHours: FigureSource<'alarms'> = {
  gather(scope, windows) {
    const fired = alarmsOf(scope);
    return windows.map((window) => gatherAlarms(scope, fired, window));
  },
  rows(scope, window, part) {
    const inClass = classTest(scope.dataset, part);
    const found = mentionsOf(scope, firedIn(alarmsOf(scope), window)).filter(inClass);
    return { mentions: Uint32Array.from(found.reverse()), waits: null, deals: null };
  },
};

function gatherAlarms(scope: Scope, fired: readonly Alarm[], window: Window): AlarmCounts {
  const alarms = firedIn(fired, window);
  const mentions = mentionsOf(scope, alarms);
  const { joined } = scope.dataset;
  return {
    alarms: alarms.length,
    mentions: mentions.length,
    removed: mentions.filter((mention) => !Number.isNaN(joined.deletedAt(mention))).length,
  };
}

function firedIn(alarms: readonly Alarm[], { from, to }: Window): readonly Alarm[] {
  return alarms.filter(({ start }) => start >= from && start < to);
}

/** From an hour before each alarm fired to its end, in time order. Alarms are a day apart: none has a mention twice. */
function mentionsOf({ dataset, mask }: Scope, alarms: readonly Alarm[]): number[] {
  const { joined, masks } = dataset;
  const sentiment = masks.codes('sentiment').codes;
  const found: number[] = [];
  for (const { start, end } of alarms) {
    const [from, to] = rangeOf(joined.versions.time, { from: start - HOUR + 1, to: end + 1 });
    for (let mention = from; mention < to; mention++) {
      if (mask.passes[mention] === 0 || joined.isOutbound(mention)) continue;
      if (sentiment[mention] === NEGATIVE) found.push(mention);
    }
  }
  return found;
}

/** Alarms of a mask, which a dataset keeps for as long; a mask belongs to one dataset. */
const KNOWN = new WeakMap<Mask, { readonly zone: string; readonly alarms: readonly Alarm[] }>();

/** CR1 over the inbound mentions that pass a mask, whatever the period: an alarm is judged by the weeks before it. */
function alarmsOf({ dataset, mask, settings }: Scope): readonly Alarm[] {
  const zone = settings.zone ?? 'UTC';
  const known = KNOWN.get(mask);
  if (known?.zone === zone) return known.alarms;
  const calendar = dataset.calendar(zone);
  const series = crisisSeries(inboundOf(dataset, mask), dataset.asOf ?? Number.NEGATIVE_INFINITY);
  const alarms = crisisAlarms(series, CRISIS_SETTINGS, (instant) => quarterOfWeek(calendar, instant));
  KNOWN.set(mask, { zone, alarms });
  return alarms;
}

function inboundOf({ joined, masks }: Scope['dataset'], mask: Mask) {
  const sentiment = masks.codes('sentiment').codes;
  const { columns, versions } = joined;
  const mentions: number[] = [];
  for (let mention = 0; mention < joined.length; mention++) {
    if (mask.passes[mention] === 1 && !joined.isOutbound(mention)) mentions.push(mention);
  }
  return {
    length: mentions.length,
    time: Float64Array.from(mentions, (mention) => joined.time(mention)),
    author: Int32Array.from(mentions, (mention) => joined.author(mention) - 1),
    negative: Uint8Array.from(mentions, (mention) => Number(sentiment[mention] === NEGATIVE)),
    reach: Float64Array.from(mentions, (mention) => columns.reach[versions.row[mention]!]!),
  };
}
