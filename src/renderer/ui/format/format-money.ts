import { formatNumber, MINUS, THIN } from './format-number';

/** How a currency is written; null for a text that is no code, which a file may name as a deal's currency. */
function currencyFormat(currency: string): Intl.NumberFormat | null {
  try {
    return new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'narrowSymbol' });
  } catch {
    return null;
  }
}

/** Decimals of a currency's minor unit: 2 for EUR, 0 for JPY, 3 for KWD, and 2 for a text that is no code. */
export const minorDigits = (currency: string): number =>
  currencyFormat(currency)?.resolvedOptions().maximumFractionDigits ?? 2;

/** "€", "$", "£", and the code itself where there is no sign of its own. */
export function currencySign(currency: string): string {
  const part = currencyFormat(currency)
    ?.formatToParts(0)
    .find(({ type }) => type === 'currency');
  return part?.value ?? currency;
}

/** Integer minor units in full: "€ 214 312". Cents only where they are asked for. */
export function formatMoney(minor: number, currency: string, withCents = false, mark = '.'): string {
  const digits = minorDigits(currency);
  const value = Math.abs(minor) / 10 ** digits;
  const sign = minor < 0 ? MINUS : '';
  return `${sign}${currencySign(currency)}${THIN}${formatNumber(value, withCents ? digits : 0, mark)}`;
}

/** Integer minor units to three digits or so: "€ 214 k", "€ 1.24 M"; below 10 000 in full. */
export function formatMoneyShort(minor: number, currency: string, mark = '.'): string {
  const value = Math.abs(minor) / 10 ** minorDigits(currency);
  const sign = minor < 0 ? MINUS : '';
  const prefix = `${sign}${currencySign(currency)}${THIN}`;
  if (value < 9_999.5) return prefix + formatNumber(value, 0, mark);
  if (value < 999_500) return `${prefix}${formatNumber(value / 1e3, value < 99_950 ? 1 : 0, mark)}${THIN}k`;
  const unit = value < 999_500_000 ? { size: 1e6, name: 'M' } : { size: 1e9, name: 'bn' };
  const scaled = value / unit.size;
  return `${prefix}${formatNumber(scaled, scaled < 9.995 ? 2 : scaled < 99.95 ? 1 : 0, mark)}${THIN}${unit.name}`;
}
