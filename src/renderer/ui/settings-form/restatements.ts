import type { WorkspaceSettings } from '../../../domain/settings';
import { monthName, weekdayName } from '../format/format-date';
import { formatDuration } from '../format/format-duration';

/** One change of the settings: what changes, and what it restates. */
export interface Restatement {
  readonly id: keyof WorkspaceSettings;
  readonly change: string;
  readonly restates: string;
}

/** What new settings change and restate, in words, before they are saved (G10). Empty when nothing differs. */
export function restatements(before: WorkspaceSettings, after: WorkspaceSettings): readonly Restatement[] {
  const found: Restatement[] = [];
  if (!sameList(before.ownBrands, after.ownBrands)) {
    found.push({
      id: 'ownBrands',
      change: `Your brands: ${brandsText(before.ownBrands)} → ${brandsText(after.ownBrands)}`,
      restates: 'Every figure, over the whole history: all of them count mentions of your brands.',
    });
  }
  if (!sameList(before.competitors, after.competitors)) {
    found.push({
      id: 'competitors',
      change: `Competitors: ${listText(before.competitors)} → ${listText(after.competitors)}`,
      restates:
        after.ownBrands.length === 0
          ? 'Every figure, over the whole history: all brands but the competitors’ count as yours.'
          : 'No figure of your own; only which brands are called competitors.',
    });
  }
  if (before.zone !== after.zone) {
    found.push({
      id: 'zone',
      change: `Report zone: ${before.zone} → ${after.zone}`,
      restates: 'Volume per day and every trend and period: days begin at another hour.',
    });
  }
  if (before.weekStart !== after.weekStart) {
    found.push({
      id: 'weekStart',
      change: `Weeks start on ${weekdayName(before.weekStart)} → ${weekdayName(after.weekStart)}`,
      restates: 'Trends by week and comparisons of weeks.',
    });
  }
  if (before.fiscalYearStart !== after.fiscalYearStart) {
    found.push({
      id: 'fiscalYearStart',
      change: `Fiscal year starts in ${monthName(before.fiscalYearStart)} → ${monthName(after.fiscalYearStart)}`,
      restates: 'Which days “this quarter” means, and with it every figure shown for it.',
    });
  }
  if (before.currency !== after.currency) {
    found.push({
      id: 'currency',
      change: `Currency: ${before.currency} → ${after.currency}`,
      restates:
        'Revenue from social leads: it adds up deals in this currency, and those that name none; nothing is converted.',
    });
  }
  if (before.slaTargetMin !== after.slaTargetMin) {
    found.push({
      id: 'slaTargetMin',
      change: `SLA target: ${minutes(before.slaTargetMin)} → ${minutes(after.slaTargetMin)}`,
      restates: 'SLA met, missed and pending, over the whole history.',
    });
  }
  if (before.businessHours.version !== after.businessHours.version) {
    found.push({
      id: 'businessHours',
      change: `Business hours: version ${before.businessHours.version} → ${after.businessHours.version}`,
      restates: 'Times within business hours, over the whole history. Calendar times stay as they are.',
    });
  }
  return found;
}

const minutes = (count: number): string => formatDuration(count * 60_000);

const sameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((item) => b.includes(item));

const name = (brand: string): string => (brand === '' ? '(no brand)' : brand);
const listText = (brands: readonly string[]): string => brands.map(name).join(', ') || 'none';
const brandsText = (brands: readonly string[]): string => brands.map(name).join(', ') || 'every brand';
