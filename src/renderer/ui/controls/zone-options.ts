import type { SelectOption } from './select-field';

/** All zones this machine knows, grouped by continent; UTC and the one in use first. */
export function zoneOptions(current: string): readonly SelectOption<string>[] {
  const known = Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC' && zone.includes('/'));
  const first = [...new Set(['UTC', current])].map((zone) => ({ value: zone, label: zone }));
  const others = known
    .filter((zone) => zone !== current)
    .map((zone) => ({
      value: zone,
      label: zone.slice(zone.indexOf('/') + 1).replaceAll('_', ' '),
      group: zone.slice(0, zone.indexOf('/')),
    }));
  return [...first, ...others];
}
