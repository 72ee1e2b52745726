/** A line that is not what it should be: its number from 1, and the field that is wrong ('' where no object is). */
export interface BadLine {
  readonly ok: false;
  readonly line: number;
  readonly reason: 'not-json' | 'not-an-object' | 'bad-field';
  readonly field: string;
}

export type ReadLines<T> = { readonly ok: true; readonly value: readonly T[] } | BadLine;

/** A value read from an object, or the name of the field that is wrong. */
export type ReadObject<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly field: string };

/** One JSON text a line, each ended by a line feed; no values give no text. */
export function writeJsonLines(values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

/** Reads JSON lines as far as the first bad one, which is named. Empty lines are skipped, but counted. */
export function readJsonLines<T>(
  text: string,
  read: (object: Readonly<Record<string, unknown>>) => ReadObject<T>,
): ReadLines<T> {
  const values: T[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const at = { ok: false, line: index + 1, field: '' } as const;
    const parsed = parse(line);
    if (parsed === undefined) return { ...at, reason: 'not-json' };
    if (!isRecord(parsed)) return { ...at, reason: 'not-an-object' };
    const found = read(parsed);
    if (!found.ok) return { ...at, reason: 'bad-field', field: found.field };
    values.push(found.value);
  }
  return { ok: true, value: values };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
