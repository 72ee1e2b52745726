/** A decimal number in one form: digits, at most one point. `ambiguous`: 1.234 may be a thousand or one and a bit. */
export interface DecimalText {
  readonly text: string;
  readonly ambiguous: boolean;
}

const GROUPED = /^\d{1,3}(?:([.,'’ ])\d{3})(?:\1\d{3})*(?:([.,])\d+)?$/;
const PLAIN = /^\d+(?:[.,]\d+)?$/;

/**
 * Brings an unsigned number as people and programs write it (1234.5, 1,234.5, 1.234,5, 1 234,5, 1'234) into one
 * form; undefined when it is none. A single separator before exactly three digits can mean either.
 */
export function decimalText(value: string): DecimalText | undefined {
  const plain = value.replace(/[\u00a0\u202f]/g, ' ');
  const grouped = GROUPED.exec(plain);
  if (grouped && grouped[1] !== grouped[2]) {
    const [all, group, point] = grouped;
    const whole = point ? all.slice(0, all.lastIndexOf(point)) : all;
    const digits = whole.replace(/\D/g, '');
    const single = !point && /^[1-9]\d{0,2}[.,]\d{3}$/.test(all);
    if (single) return { text: digits, ambiguous: true };
    if (!point && (group === '.' || group === ',') && all.startsWith('0')) {
      return { text: all.replace(',', '.'), ambiguous: false };
    }
    return { text: point ? `${digits}.${all.slice(all.lastIndexOf(point) + 1)}` : digits, ambiguous: false };
  }
  if (/^[.,]\d+$/.test(plain)) return { text: `0.${plain.slice(1)}`, ambiguous: false };
  return PLAIN.test(plain) ? { text: plain.replace(',', '.'), ambiguous: false } : undefined;
}
