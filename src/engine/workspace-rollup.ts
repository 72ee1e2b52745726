import { FLAG } from '../analytics/columns/columns';
import type { Dataset } from '../analytics/dataset';
import { dimensionCodes } from '../analytics/gather/dimensions';
import { buildRollup } from '../analytics/rollup';
import { ZoneCalendar } from '../domain/calendar/zone-calendar';
import type { WorkspaceSettings } from '../domain/settings';
import { packRollup, unpackRollup } from '../storage/format/rollup-format';
import type { StoredRollup } from '../storage/mention-store';
import type { Workspace } from './workspace';

/** The rollup of a dataset, stamped with the generation and the settings it was computed from. */
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

/**
 * Writes the rollup anew when the stored one is not of this generation and these settings, or is damaged. One that
 * cannot be written (a full disk) is no failure: nothing is lost with it, and the next opening tries again.
 */
export async function keepRollup({ archive, dataset, settings }: Workspace): Promise<void> {
  const { generation } = archive.state.facts;
  const stored = await archive.readRollup();
  const fits =
    stored.ok &&
    stored.value?.generation === generation &&
    stored.value.settingsHash === settingsStamp(settings) &&
    isWhole(stored.value.bytes);
  if (fits || generation === 0) return;
  await archive.writeRollup(workspaceRollup(dataset, settings, generation));
}

function isWhole(bytes: Uint8Array): boolean {
  try {
    unpackRollup(bytes);
    return true;
  } catch {
    return false;
  }
}
