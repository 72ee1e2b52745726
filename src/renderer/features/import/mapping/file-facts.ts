import type { Inspection } from '../../../../ipc/engine-contract';

const ENCODINGS: Readonly<Record<Inspection['encoding'], string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16 (little endian)',
  'utf-16be': 'UTF-16 (big endian)',
  'windows-1252': 'Windows-1252',
};

const DELIMITERS: Readonly<Record<string, string>> = {
  ',': 'comma',
  ';': 'semicolon',
  '\t': 'tab',
  '|': 'bar',
};

/** What was detected, as short phrases: "CSV", "UTF-8 with BOM", "separated by commas", "7 columns". */
export function fileFacts(inspection: Inspection): readonly string[] {
  const { format, encoding, bom, delimiter, headers } = inspection;
  return [
    format.toUpperCase(),
    bom ? `${ENCODINGS[encoding]} with BOM` : ENCODINGS[encoding],
    ...(format === 'ndjson' ? [] : [`${DELIMITERS[delimiter] ?? `“${delimiter}”`} between columns`]),
    `${headers.length} ${format === 'ndjson' ? 'key' : 'column'}${headers.length === 1 ? '' : 's'}`,
  ];
}

/** Header of a column as shown; a header can be empty. */
export const headerText = (header: string): string => (header === '' ? '(no name)' : header);
