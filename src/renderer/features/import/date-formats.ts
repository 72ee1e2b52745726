const NAMES: Readonly<Record<string, string>> = {
  iso: 'ISO 8601 (2026-10-31T23:58:00Z)',
  'epoch-ms': 'milliseconds since 1970',
  t: 'seconds since 1970',
  'dd/MM/yyyy': 'day/month/year',
  'MM/dd/yyyy': 'month/day/year',
};

/** The name of a date format: in words where there are some, else the pattern itself. */
export const dateFormatName = (format: string): string => NAMES[format] ?? format;

/** Formats to choose from: what fits the file, what is set, and the ones that need no pattern. */
export function dateFormatOptions(
  candidates: readonly string[],
  current: string,
): readonly { readonly value: string; readonly label: string }[] {
  const usual = candidates.length > 1 ? [] : ['iso', 'epoch-ms', 't'];
  return [...new Set([...candidates, current, ...usual])].map((value) => ({
    value,
    label: dateFormatName(value),
  }));
}
