import type { Instant } from '../mention';
import type { Alarm } from './alarm';

/** CR2: something that a person marked as an incident. */
export interface Incident {
  readonly name: string;
  readonly start: Instant;
  readonly end: Instant;
  /** When most was written; null where it is not known. */
  readonly peak: Instant | null;
}

export interface ReplayedIncident {
  readonly incident: Incident;
  /** Start of the earliest alarm that overlaps it; null where none did: missed. */
  readonly firedAt: Instant | null;
  /** Incident's peak − `firedAt` in ms; below 0 where the alarm came after the peak. */
  readonly beforePeak: number | null;
}

export interface ReplayedAlarm {
  readonly alarm: Alarm;
  /** Alarm's own peak − its start in ms. */
  readonly beforePeak: number;
  /** Names of the incidents it overlaps; none for an alarm apart from all. */
  readonly incidents: readonly string[];
}

export interface BackTest {
  readonly alarms: readonly ReplayedAlarm[];
  readonly incidents: readonly ReplayedIncident[];
  readonly caught: number;
  readonly missed: number;
  /** Alarms that belong to no marked incident. */
  readonly apart: number;
}

/**
 * CR2: what the alarms of a setting, replayed over the archive, would have done: when each fired and how long before
 * its peak, and which of the marked incidents were caught. An alarm catches an incident when they overlap in time.
 */
export function backTest(alarms: readonly Alarm[], incidents: readonly Incident[]): BackTest {
  const replayedIncidents = incidents.map((incident): ReplayedIncident => {
    const overlapping = alarms.filter((alarm) => overlap(alarm, incident));
    if (overlapping.length === 0) return { incident, firedAt: null, beforePeak: null };
    const firedAt = Math.min(...overlapping.map(({ start }) => start));
    return { incident, firedAt, beforePeak: incident.peak === null ? null : incident.peak - firedAt };
  });
  const replayedAlarms = alarms.map((alarm): ReplayedAlarm => {
    const names = incidents.filter((incident) => overlap(alarm, incident)).map(({ name }) => name);
    return { alarm, beforePeak: alarm.peak - alarm.start, incidents: names };
  });
  const caught = replayedIncidents.filter(({ firedAt }) => firedAt !== null).length;
  return {
    alarms: replayedAlarms,
    incidents: replayedIncidents,
    caught,
    missed: incidents.length - caught,
    apart: replayedAlarms.filter((alarm) => alarm.incidents.length === 0).length,
  };
}

function overlap(alarm: Alarm, incident: Incident): boolean {
  return alarm.start <= incident.end && alarm.end >= incident.start;
}
