import { decimalText } from './decimal-text';

const FACTORS: { readonly [suffix: string]: number } = { k: 1e3, m: 1e6, b: 1e9 };

/**
 * A count of people (followers, impressions), or NaN. Separators before three digits group ("1,234", "1.234");
 * "12.5K", "1.2M" and the fractions that estimates carry are taken, the result is whole.
 */
export function readCount(value: string): number {
  if (/^\d{1,15}$/.test(value)) return Number(value);
  const m = /^(.*?)\s?([kmb])?$/i.exec(value);
  const decimal = decimalText(m?.[1] ?? '');
  if (!decimal) return Number.NaN;
  const factor = m?.[2] ? (FACTORS[m[2].toLowerCase()] ?? 1) : 1;
  const number = m?.[2] && decimal.ambiguous ? Number(m[1]?.replace(',', '.')) : Number(decimal.text);
  return Math.round(number * factor);
}
