import type { Attribution } from '../filter';
import { besideOf } from './beside-of';
import type { FigureValue } from './figure';

/** A whole number with its thousands set apart. */
export function inCount(value: number): string {
  return value.toLocaleString('en');
}

/** FR3: a duration in ms as minutes to 2 decimals. */
export function inMinutes(ms: number): string {
  return `${(Math.round(ms / 600) / 100).toLocaleString('en', { minimumFractionDigits: 2 })} min`;
}

/** 0…1 as percent to 1 decimal. */
export function inPercent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}

/** Points to 1 decimal, with their sign. */
export function inPoints(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)} points`;
}

/** A count that stands beside a figure's value, by name. */
export function besideInCount(figure: FigureValue, name: string): string {
  return inCount(besideOf(figure, name) ?? 0);
}

/** G6: how waits are dated, as explanations and exports print it. */
export const ATTRIBUTION_WORDS: Readonly<Record<Attribution, string>> = {
  start: 'Dated by the start of the wait: whatever began in the period, whenever it was answered.',
  reply:
    'Dated by the reply: whatever was answered in the period, whenever it began. What still waits is left out.',
};
