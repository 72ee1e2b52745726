import type { Result } from '../../domain/failure';
import type { FileFormat, Mapping } from '../../domain/mapping';
import { MENTION_FIELDS } from '../../domain/mention';

const FORMATS: readonly string[] = ['csv', 'tsv', 'xlsx', 'ndjson'] satisfies readonly FileFormat[];
const KEYS = [
  'format',
  'columns',
  'directionValues',
  'createdAtFormat',
  'zone',
  'brandFrom',
  'ownBrands',
  'defaults',
] as const satisfies readonly (keyof Mapping)[];

/**
 * Reads the text of a MAP.json. What it says wrongly is the failure `mapping-unreadable` with the key at fault;
 * an unknown key or field is one too, since a misspelt name would otherwise be ignored in silence.
 */
export function parseMapping(text: string, file: string): Result<Mapping> {
  const bad = (detail: string): Result<Mapping> => ({
    ok: false,
    failure: { reason: 'mapping-unreadable', file, detail },
  });
  const map = jsonOf(text);
  if (!isRecord(map)) return bad('it is not a JSON object');
  const unknown = Object.keys(map).find((key) => !(KEYS as readonly string[]).includes(key));
  if (unknown !== undefined) return bad(`"${unknown}" is no part of a mapping; known are ${KEYS.join(', ')}`);
  const { format, columns, directionValues, createdAtFormat, zone, brandFrom, ownBrands, defaults } =
    map as Readonly<Record<(typeof KEYS)[number], unknown>>;
  if (typeof format !== 'string' || !FORMATS.includes(format))
    return bad(`"format" must be one of ${FORMATS.join(', ')}`);
  const badColumn = badField(columns, 'columns');
  if (badColumn !== undefined) return bad(badColumn);
  const badDefault = defaults === undefined ? undefined : badField(defaults, 'defaults');
  if (badDefault !== undefined) return bad(badDefault);
  if (directionValues !== undefined && !isDirectionValues(directionValues)) {
    return bad('"directionValues" must hold the lists "inbound" and "outbound"');
  }
  if (createdAtFormat !== undefined && typeof createdAtFormat !== 'string')
    return bad('"createdAtFormat" must be a text');
  if (zone !== undefined && typeof zone !== 'string') return bad('"zone" must be a text');
  if (brandFrom !== undefined && brandFrom !== 'column' && brandFrom !== 'thread') {
    return bad('"brandFrom" must be "column" or "thread"');
  }
  if (ownBrands !== undefined && !isTexts(ownBrands)) return bad('"ownBrands" must be a list of texts');
  return {
    ok: true,
    value: {
      format: format as FileFormat,
      columns: columns as Mapping['columns'],
      ...(directionValues ? { directionValues } : {}),
      ...(createdAtFormat ? { createdAtFormat } : {}),
      ...(zone ? { zone } : {}),
      ...(brandFrom ? { brandFrom } : {}),
      ...(ownBrands ? { ownBrands } : {}),
      ...(defaults ? { defaults: defaults as NonNullable<Mapping['defaults']> } : {}),
    },
  };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

/** What is wrong with a table of fields, or undefined. */
function badField(table: unknown, name: string): string | undefined {
  if (!isRecord(table)) return `"${name}" must be an object of fields`;
  for (const [field, value] of Object.entries(table)) {
    if (!(MENTION_FIELDS as readonly string[]).includes(field)) {
      return `"${field}" in "${name}" is no field; known are ${MENTION_FIELDS.join(', ')}`;
    }
    if (typeof value !== 'string') return `"${field}" in "${name}" must be a text`;
  }
  return undefined;
}

function isDirectionValues(value: unknown): value is NonNullable<Mapping['directionValues']> {
  return isRecord(value) && isTexts(value['inbound']) && isTexts(value['outbound']);
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
