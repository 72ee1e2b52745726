import { type BrokenRecord, LINE_LIMIT, VALUE_LIMIT } from './raw-record';

/** Passes over a line that is too long to be a record without keeping it. */
export interface LongLine {
  /** Text after the line's end, or undefined while it has not ended. */
  skip(text: string): string | undefined;
  /** The line never ends: give up. */
  readonly hopeless: boolean;
  readonly record: BrokenRecord;
}

export function longLine(start: string, newline: string): LongLine {
  let skipped = 0;
  const record: BrokenRecord = { reason: 'record-too-long', value: start.slice(0, VALUE_LIMIT) };
  return {
    skip(text) {
      const end = text.indexOf(newline);
      if (end >= 0) return text.slice(end + newline.length);
      skipped += text.length;
      return undefined;
    },
    get hopeless() {
      return skipped > LINE_LIMIT;
    },
    record,
  };
}
