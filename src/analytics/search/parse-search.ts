import { addMonths, dayLabel, parseDay } from '../../domain/calendar/day';
import type { Day } from '../../domain/filter';
import { SEARCH_FIELDS, type SearchField, type SearchProblem } from '../../domain/search-problem';
import { fold } from './fold';
import type { FieldTerm, QueryToken, SearchQuery, WordTerm } from './search-query';
import { eachToken } from './tokens';

export type ParsedSearch =
  | { readonly ok: true; readonly query: SearchQuery }
  | { readonly ok: false; readonly problems: readonly SearchProblem[] };

const MOST_UNITS = 500;
/** `-`, a field with its colon, then a quoted text (to the end where it is left open) or one without spaces. */
const PART = /(-?)(?:(\p{L}+):(?!\/\/))?(?:["“”„]([^"“”„]*)["“”„]?(\*?)|(\S+))?/uy;
const DATE = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/;

/**
 * Reads a search: words, "phrases", pre*, -excluded, and fields: `from:@jane channel:x brand:"Acme One"
 * before:2026-03 after:2026-01-15`. Everything must hold; several values of one field are alternatives. `before` and
 * `after` leave the named day, month or year itself out.
 */
export function parseSearch(text: string): ParsedSearch {
  if (text.length > MOST_UNITS) return { ok: false, problems: [{ kind: 'too-long' }] };
  const words: WordTerm[] = [];
  const fields: FieldTerm[] = [];
  const problems: SearchProblem[] = [];
  const dates: { since: Day | null; until: Day | null } = { since: null, until: null };
  for (const part of partsOf(text)) {
    const { field, value, not } = part;
    if (field === null) {
      const tokens = tokensOf(value, part.prefix);
      if (tokens.length === 0) problems.push({ kind: 'no-word', text: part.text });
      else words.push({ tokens, not });
    } else if (!isField(field)) {
      problems.push({ kind: 'unknown-field', text: part.text, field });
    } else if (fieldValue(value) === '') {
      problems.push({ kind: 'no-value', text: part.text, field });
    } else if (field !== 'before' && field !== 'after') {
      fields.push({ field, value: fieldValue(value), prefix: part.prefix, not });
    } else if (not) {
      problems.push({ kind: 'date-excluded', text: part.text, field });
    } else {
      const days = daysOf(value);
      if (days === null) problems.push({ kind: 'no-date', text: part.text, field });
      else if (field === 'before') {
        if (dates.until === null || days.from < dates.until) dates.until = days.from;
      } else if (dates.since === null || days.next > dates.since) dates.since = days.next;
    }
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, query: { words, fields, ...dates } };
}

interface Part {
  readonly text: string;
  readonly not: boolean;
  readonly field: string | null;
  readonly value: string;
  readonly prefix: boolean;
}

function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    PART.lastIndex = at;
    const found = PART.exec(text);
    const [whole, minus, field, quoted, star, bare] = found ?? [];
    if (whole === undefined || whole === '') break;
    at += whole.length;
    const value = quoted ?? bare ?? '';
    const prefix = quoted === undefined ? value.endsWith('*') : star === '*';
    parts.push({
      text: whole,
      not: minus === '-',
      field: field?.toLowerCase() ?? null,
      value: quoted === undefined && prefix ? value.slice(0, -1) : value,
      prefix,
    });
  }
  return parts;
}

/** The tokens of a word or phrase as they are looked for. */
export function tokensOf(text: string, prefix: boolean): QueryToken[] {
  const tokens: QueryToken[] = [];
  let offset = 0;
  eachToken(text, (token, _from, _to, tail) => {
    if (tail !== 'last') tokens.push({ token, prefix: tail === 'alone', offset });
    offset++;
  });
  const last = tokens.at(-1);
  if (last && prefix) tokens[tokens.length - 1] = { ...last, prefix: true };
  return tokens;
}

/** A name as it is compared: every word folded, without the "@" of a handle. */
export function fieldValue(text: string): string {
  return text
    .replace(/^@/, '')
    .split(/[^\p{L}\p{N}\p{M}_]+/u)
    .map(fold)
    .filter((word) => word !== '')
    .join(' ');
}

function isField(name: string): name is SearchField {
  return (SEARCH_FIELDS as readonly string[]).includes(name);
}

/** First day of a year, month or day, and the day after its last; null when there is no such date. */
function daysOf(text: string): { readonly from: Day; readonly next: Day } | null {
  const [, year, month, date] = DATE.exec(text) ?? [];
  if (year === undefined) return null;
  const label: Day = `${year}-${(month ?? '1').padStart(2, '0')}-${(date ?? '1').padStart(2, '0')}`;
  const day = parseDay(label);
  if (day === null) return null;
  const months = month === undefined ? 12 : 1;
  return { from: label, next: dayLabel(date === undefined ? addMonths(day, months) : day + 1) };
}
