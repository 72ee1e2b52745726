import { currencyDigits } from '../../domain/currency-digits';
import { decimalText } from './decimal-text';

export interface Money {
  /** Integer minor units. */
  readonly minor: number;
  /** The currency that the amount itself names, by code or by a sign that only one currency has. */
  readonly currency?: string;
}

const SIGNS: { readonly [sign: string]: string } = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₩': 'KRW',
  '₺': 'TRY',
  '₽': 'RUB',
};
const AMOUNT =
  /^([+-]?)\s?([A-Z]{3}|[$€£¥₹₩₺₽])?\s?([+-]?)([\d.,'’ \u00a0\u202f]*\d)\s?([A-Z]{3}|[$€£¥₹₩₺₽])?$/;

/**
 * An amount of money in integer minor units of `currency`, else of the currency it names itself, else with two
 * decimals. Digits beyond the currency's are rounded half away from zero. Undefined when it is no amount, or when
 * "1.234" could be a thousand or one: a wrong sum is worse than a rejected row.
 */
export function readMoney(value: string, currency: string | undefined): Money | undefined {
  const accountant = /^\((.+)\)$/.exec(value);
  const m = AMOUNT.exec(accountant?.[1] ?? value);
  if (!m || (m[1] && m[3]) || (m[2] && m[5])) return undefined;
  const mark = m[2] ?? m[5];
  const named =
    mark === undefined ? undefined : (SIGNS[mark] ?? (/^[A-Z]{3}$/.test(mark) ? mark : undefined));
  const decimal = decimalText(m[4] ?? '');
  if (!decimal) return undefined;
  const digits = currencyDigits(currency ?? named);
  if (decimal.ambiguous && (digits === 3 || m[4]?.includes('.'))) return undefined;
  const [whole = '', fraction = ''] = decimal.text.split('.');
  const minor =
    Number(whole + fraction.padEnd(digits, '0').slice(0, digits)) +
    (Number(fraction[digits] ?? 0) >= 5 ? 1 : 0);
  if (!Number.isSafeInteger(minor)) return undefined;
  const negative = m[1] === '-' || m[3] === '-' || accountant !== null;
  return { minor: negative ? -minor : minor, ...(named ? { currency: named } : {}) };
}
