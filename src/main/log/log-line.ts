import { basename } from 'node:path';

/** Everything that is ever logged. */
export type LogEvent =
  | 'start'
  | 'quit'
  | 'second-start'
  | 'file-damaged'
  | 'main-error'
  | 'ask-refused'
  | 'answer-wrong'
  | 'ask-failed'
  | 'navigation-refused'
  | 'request-refused'
  | 'permission-refused'
  | 'page-load-failed'
  | 'page-gone'
  | 'page-unresponsive'
  | 'child-gone'
  | 'renderer-error'
  | 'import-ended'
  | 'store-mismatch';

/** The only fields a line can have. None can hold a mention's words; a file is its name without its folder. */
export interface LogFields {
  readonly reason?: string;
  readonly channel?: string;
  readonly version?: string;
  readonly platform?: string;
  readonly electron?: string;
  readonly permission?: string;
  readonly scheme?: string;
  readonly process?: string;
  readonly where?: string;
  readonly exitCode?: number;
  readonly count?: number;
  readonly file?: string;
}

const WORD_FIELDS = [
  'reason',
  'channel',
  'version',
  'platform',
  'electron',
  'permission',
  'scheme',
  'process',
  'where',
] as const satisfies readonly (keyof LogFields)[];
const NUMBER_FIELDS = ['exitCode', 'count'] as const satisfies readonly (keyof LogFields)[];

/** One word of letters, digits and the marks of versions and code places: never a sentence. */
const WORD = /^[\w.:+-]{1,64}$/;

/** One line of the log. Fields beyond the list are dropped, and a value that is no plain word is not written. */
export function logLine(event: LogEvent, fields: LogFields, now: Date): string {
  const line: Record<string, string | number> = { at: now.toISOString(), event };
  for (const name of WORD_FIELDS) {
    const value = fields[name];
    if (value !== undefined) line[name] = WORD.test(value) ? value : 'withheld';
  }
  for (const name of NUMBER_FIELDS) {
    const value = fields[name];
    if (typeof value === 'number' && Number.isFinite(value)) line[name] = value;
  }
  if (fields.file !== undefined) Object.assign(line, { file: fileName(fields.file) });
  return `${JSON.stringify(line)}\n`;
}

function fileName(path: string): string {
  return basename(path.replaceAll('\\', '/')).slice(0, 200);
}
