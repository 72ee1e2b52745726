import type { DayRange } from '../calendar/comparison-period';
import type { ZoneCalendar } from '../calendar/zone-calendar';
import type { Instant } from '../mention';

/** `maturing` until the follow-up of a period has passed: such a figure may still move, and is not logged. */
export type Maturity = 'maturing' | 'closed';

interface FollowUp {
  readonly days: number;
  /** The SLA target T₀ passes after the days (ES1, ES3). */
  readonly target: boolean;
}

const AT_ONCE: FollowUp = { days: 0, target: false };

/**
 * When a figure of a period closes (G10): at the end of the period's last day in the report zone, plus the follow-up
 * of its rule in local days (FR 30, ES1 and ES3 7 and then T₀, RE1 14, RE2 90, LE2 180, others none). A figure that
 * names several rules ("FR1, G5") has the longest follow-up of them.
 */
export function closesAt(
  rule: string,
  period: DayRange,
  calendar: ZoneCalendar,
  slaTargetMin: number,
): Instant {
  const { days, target } = followUpOf(rule);
  return calendar.startOf(period.to + 1 + days) + (target ? slaTargetMin * 60_000 : 0);
}

/** Whether a figure of a period is closed as far as its sources are known: its follow-up lies before "as of" (G10). */
export function maturityOf(closing: Instant, asOf: Instant | null): Maturity {
  return asOf !== null && asOf >= closing ? 'closed' : 'maturing';
}

function followUpOf(rules: string): FollowUp {
  return (rules.match(/[A-Z]+\d+/g) ?? [])
    .map(followUpOfOne)
    .reduce((longest, each) => (each.days > longest.days ? each : longest), AT_ONCE);
}

function followUpOfOne(rule: string): FollowUp {
  if (/^FR\d/.test(rule)) return { days: 30, target: false };
  switch (rule) {
    case 'ES1':
    case 'ES3':
      return { days: 7, target: true };
    case 'RE1':
      return { days: 14, target: false };
    case 'RE2':
      return { days: 90, target: false };
    case 'LE2':
      return { days: 180, target: false };
    default:
      return AT_ONCE;
  }
}
