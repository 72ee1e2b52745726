const NAMES: Readonly<Record<string, string>> = {
  iso: 'ISO 8601 (2026-10-31T23:58:00Z)',
  'epoch-ms': 'milliseconds since 1970',
  t: 'seconds since 1970',
};

/** Longest first: a part of a pattern and what it stands for. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(HH|H|hh|h)[:.]mm([:.]ss([.,]S+)?)?( ?a+)?/, 'time'],
  [/^(EEEE|EEE)/, 'weekday'],
  [/^(MMMM|MMM|MM|M)/, 'month'],
  [/^(yyyy|yy|y)/, 'year'],
  [/^(dd|d)/, 'day'],
  [/^(xxx|xx|x|XXX|XX|X)/, 'offset'],
  [/^'([^']*)'/, '$1'],
];

/** A date format in words where it can be said: "day/month/year time" for "dd/MM/yyyy HH:mm". */
export function dateFormatName(format: string): string {
  const known = NAMES[format];
  if (known !== undefined) return known;
  let rest = format;
  let words = '';
  while (rest !== '') {
    const part = PARTS.find(([pattern]) => pattern.test(rest));
    const found = part?.[0].exec(rest)?.[0] ?? rest.slice(0, 1);
    if (part === undefined && /[a-z]/i.test(found)) return format;
    words += part ? found.replace(part[0], part[1]) : found;
    rest = rest.slice(found.length);
  }
  return words;
}

/** Formats to choose from: what fits the file, what is set, and the ones that need no pattern. */
export function dateFormatOptions(
  candidates: readonly string[],
  current: string,
): readonly { readonly value: string; readonly label: string }[] {
  const usual = candidates.length > 1 ? [] : ['iso', 'epoch-ms', 't'];
  return [...new Set([...candidates, ...(current === '' ? [] : [current]), ...usual])].map((value) => ({
    value,
    label: dateFormatName(value),
  }));
}
