/**
 * Groups digits and holds a number and its unit together: a no-break space and not the narrow one (U+202F), which
 * is drawn so narrow in Inter that 121 797 reads as one word.
 */
export const THIN = '\u00A0';
export const MINUS = '\u2212';

/** "." or ",", as the locale writes decimals. Digits are grouped by spaces everywhere, which no locale misreads. */
export function decimalMark(locale: string): string {
  const part = new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal');
  return part?.value ?? '.';
}

/** "119 873", "−9.4": a true minus, spaces between groups of three, `decimals` always written. */
export function formatNumber(value: number, decimals = 0, mark = '.'): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const isZero = Number(whole) === 0 && Number(fraction ?? 0) === 0;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, THIN);
  const sign = value < 0 && !isZero ? MINUS : '';
  return `${sign}${grouped}${fraction === undefined ? '' : mark + fraction}`;
}

/** "+12", "−9", and "0" without a sign. */
export function formatSigned(value: number, decimals = 0, mark = '.'): string {
  const text = formatNumber(value, decimals, mark);
  return /[1-9]/.test(text) && value > 0 ? `+${text}` : text;
}

/** A share of one as "71 %". */
export const formatPercent = (share: number, decimals = 0, mark = '.'): string =>
  `${formatNumber(share * 100, decimals, mark)}${THIN}%`;

/** "24.1 MB": decimal units, as file managers show them. */
export function formatBytes(bytes: number, mark = '.'): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  let value = bytes;
  let unit = 0;
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${formatNumber(value, unit === 0 || value >= 99.95 ? 0 : 1, mark)}${THIN}${units[unit]}`;
}
