const known = new Map<string, number>();

/**
 * How many minor digits a currency has: 2 for USD, 0 for JPY, 3 for KWD. An unknown or missing code counts as 2.
 */
export function currencyDigits(code: string | undefined): number {
  if (code === undefined) return 2;
  let digits = known.get(code);
  if (digits === undefined) {
    digits = ask(code);
    known.set(code, digits);
  }
  return digits;
}

function ask(code: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency: code });
    return format.resolvedOptions().maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}
