import { isZone } from '../../domain/calendar/zone-calendar';
import type { Failure } from '../../domain/failure';
import type { Mapping } from '../../domain/mapping';
import { MENTION_FIELDS, type MentionField } from '../../domain/mention';
import { isDateFormat } from '../dates/date-reader';
import { headerIndex } from './field-columns';

/**
 * What makes a mapping impossible to follow for a file with these headers: a mapped column that is not there,
 * a required field without column or default (an instant, and a text or an id), an unknown zone or date pattern.
 * In a `sparse` file (NDJSON) only what a mention cannot do without must be among the headers.
 */
export function checkMapping(
  mapping: Mapping,
  headers: readonly string[],
  file: string,
  sparse = false,
): readonly Failure[] {
  const failures: Failure[] = [];
  for (const field of MENTION_FIELDS) {
    const column = mapping.columns[field];
    if (column === undefined || (field === 'brand' && mapping.brandFrom === 'thread')) continue;
    if (sparse && field !== 'createdAt' && field !== 'text' && field !== 'id') continue;
    if (headerIndex(headers, column) < 0)
      failures.push({ reason: 'column-missing', file, field, column, headers });
  }
  const given = (field: MentionField): boolean =>
    mapping.columns[field] !== undefined || (mapping.defaults?.[field] ?? '') !== '';
  if (!given('createdAt')) failures.push({ reason: 'field-unmapped', field: 'createdAt' });
  if (!given('text') && !given('id')) failures.push({ reason: 'field-unmapped', field: 'text' });
  const { zone, createdAtFormat } = mapping;
  if (zone !== undefined && !isZone(zone)) {
    failures.push({ reason: 'mapping-unreadable', file, detail: `"zone" names no time zone: ${zone}` });
  }
  if (createdAtFormat !== undefined && !isDateFormat(createdAtFormat)) {
    const detail = `"createdAtFormat" is no date pattern: ${createdAtFormat}`;
    failures.push({ reason: 'mapping-unreadable', file, detail });
  }
  return failures;
}
