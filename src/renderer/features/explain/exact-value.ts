import type { Unit } from '../../../domain/figures/figure';
import type { Format } from '../../ui/format/make-format';

const MINUTE = 60_000;

/** A value as it is checked by hand: durations also in minutes to two decimals (FR3), shares to a tenth of a percent. */
export function exactValue(value: number, unit: Unit, format: Format): string {
  switch (unit) {
    case 'ms':
      return `${format.duration(value)} (${format.count(value / MINUTE, 2)} min)`;
    case 'share':
      return format.percent(value, 1);
    case 'points':
      return format.signed(value, 1);
    case 'minor':
      return format.money(value);
    case 'count':
      return format.count(value, Number.isInteger(value) ? 0 : 2);
  }
}
