import { FLAG } from '../analytics/columns/columns';
import type { Dataset } from '../analytics/dataset';
import { dimensionCodes } from '../analytics/gather/dimensions';
import { buildRollup } from '../analytics/rollup';
import { ZoneCalendar } from '../domain/calendar/zone-calendar';
import type { WorkspaceSettings } from '../domain/settings';
import { packRollup } from '../storage/format/rollup-format';
import type { StoredRollup } from '../storage/mention-store';

/**
 * The rollup of a dataset, stamped with the generation and the settings it was computed from. It is written by commits
 * alone: an opening or new settings write nothing, whatever the disk is like, and leave one whose stamp no longer fits.
 */
export function workspaceRollup(
  { joined }: Dataset,
  settings: WorkspaceSettings,
  generation: number,
): StoredRollup {
  const rollup = buildRollup(
    {
      length: joined.length,
      time: joined.versions.time,
      isInbound: (mention) => (joined.flags(mention) & FLAG.outbound) === 0,
      brand: dimensionCodes(joined, 'brand'),
      channel: dimensionCodes(joined, 'channel'),
      sentiment: dimensionCodes(joined, 'sentiment').codes,
    },
    new ZoneCalendar(settings.zone),
  );
  return { generation, settingsHash: settingsStamp(settings), bytes: packRollup(rollup) };
}

/** What of the settings a rollup depends on. */
function settingsStamp({ zone, ownBrands, competitors }: WorkspaceSettings): string {
  return JSON.stringify([zone, ownBrands, competitors]);
}
