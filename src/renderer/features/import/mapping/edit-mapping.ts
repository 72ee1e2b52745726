import type { Mapping } from '../../../../domain/mapping';
import type { MentionField } from '../../../../domain/mention';
import type { Inspection } from '../../../../ipc/engine-contract';

/** Where a field's value comes from: a column, one value for every row, or nowhere. */
export type FieldSource =
  | { readonly from: 'column'; readonly column: string }
  | { readonly from: 'default'; readonly value: string }
  | { readonly from: 'nowhere' };

/** How a mapping fills a field. A column stands before a default, which then fills its empty cells. */
export function sourceOf(mapping: Mapping, field: MentionField): FieldSource {
  const column = mapping.columns[field];
  if (column !== undefined) return { from: 'column', column };
  const value = mapping.defaults?.[field];
  return value === undefined ? { from: 'nowhere' } : { from: 'default', value };
}

export function setSource(mapping: Mapping, field: MentionField, source: FieldSource): Mapping {
  const { [field]: _column, ...columns } = mapping.columns;
  const { [field]: _value, ...defaults } = mapping.defaults ?? {};
  const next: Mapping = {
    ...mapping,
    columns: source.from === 'column' ? { ...columns, [field]: source.column } : columns,
    defaults: source.from === 'default' ? { ...defaults, [field]: source.value } : defaults,
  };
  if (field === 'direction') return withoutEmpty(withoutDirectionValues(next));
  return withoutEmpty(field === 'createdAt' ? withoutDateFormat(next) : next);
}

/**
 * A mapping with what an inspection under it could tell and the person has not said: the one date format that fits,
 * and what the values of the proposed direction column mean. The same object when there is nothing to add.
 */
export function settled(mapping: Mapping, { dates, suggested }: Inspection): Mapping {
  let result = mapping;
  if (mapping.createdAtFormat === undefined && dates?.candidates.length === 1 && dates.format !== '') {
    result = setDateFormat(result, dates.format);
  }
  if (
    mapping.directionValues === undefined &&
    suggested.directionValues !== undefined &&
    mapping.columns.direction === suggested.columns.direction
  ) {
    result = { ...result, directionValues: suggested.directionValues };
  }
  return result;
}

/** What a value of the direction column means. */
export type DirectionMeaning = 'inbound' | 'outbound' | 'unknown';

export function directionOf(mapping: Mapping, value: string): DirectionMeaning {
  if (mapping.directionValues?.inbound.includes(value)) return 'inbound';
  if (mapping.directionValues?.outbound.includes(value)) return 'outbound';
  return 'unknown';
}

export function setDirection(mapping: Mapping, value: string, meaning: DirectionMeaning): Mapping {
  const others = (values: readonly string[] | undefined) => (values ?? []).filter((each) => each !== value);
  const inbound = others(mapping.directionValues?.inbound);
  const outbound = others(mapping.directionValues?.outbound);
  return {
    ...mapping,
    directionValues: {
      inbound: meaning === 'inbound' ? [...inbound, value] : inbound,
      outbound: meaning === 'outbound' ? [...outbound, value] : outbound,
    },
  };
}

export const setDateFormat = (mapping: Mapping, createdAtFormat: string): Mapping => ({
  ...mapping,
  createdAtFormat,
});

export const setZone = (mapping: Mapping, zone: string): Mapping => ({ ...mapping, zone });

export const setBrandFrom = (mapping: Mapping, brandFrom: 'column' | 'thread'): Mapping => ({
  ...mapping,
  brandFrom,
});

function withoutDirectionValues(mapping: Mapping): Mapping {
  const { directionValues: _, ...rest } = mapping;
  return rest;
}

function withoutDateFormat(mapping: Mapping): Mapping {
  const { createdAtFormat: _, ...rest } = mapping;
  return rest;
}

function withoutEmpty(mapping: Mapping): Mapping {
  if (mapping.defaults && Object.keys(mapping.defaults).length === 0) {
    const { defaults: _, ...rest } = mapping;
    return rest;
  }
  return mapping;
}
