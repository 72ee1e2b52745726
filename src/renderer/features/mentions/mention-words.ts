import type { FigureDefinition } from '../../../domain/figures/figure';
import type { MentionRow } from '../../../ipc/engine-rows';
import type { SelectionPart } from '../../session/address';
import type { Format } from '../../ui/format/make-format';

/** Characters of a text that a row draws; the thread shows the rest. */
const ROW_TEXT = 260;

/** A mention's text on one line of a row; a deleted one says so, an empty one too. */
export function rowText(row: Pick<MentionRow, 'text' | 'deleted'>): string {
  if (row.deleted) return 'Removed at source';
  const flat = row.text
    .slice(0, ROW_TEXT * 2)
    .replace(/\s+/g, ' ')
    .trim();
  if (flat === '') return 'No text';
  return flat.length > ROW_TEXT ? `${flat.slice(0, ROW_TEXT)}…` : flat;
}

/** Under it a wait has hardly begun, in ms. */
const JUST_IN = 60_000;

/** How long it took, or that it still waits: "answered in 1 h 52", "open for 3 d". */
export function waitWords(wait: NonNullable<MentionRow['wait']>, format: Format): string {
  if (wait.open && wait.ms < JUST_IN) return 'open, just in';
  return `${wait.open ? 'open for' : 'answered in'} ${format.duration(wait.ms)}`;
}

/** A deal's value in its own currency, or its id where it has none. */
export function dealWords(
  deal: NonNullable<MentionRow['deal']>,
  money: (minor: number, currency: string) => string,
): string {
  return deal.value === null ? `deal ${deal.id}` : money(deal.value, deal.currency);
}

export const PART_WORDS: Readonly<Record<SelectionPart, string>> = {
  negative: '▼ Negative',
  neutral: '● Neutral',
  positive: '▲ Positive',
  answered: 'Answered',
  open: 'Open',
  'answered before the opening': 'Answered before the opening',
  resolved: 'Resolved',
  reopened: 'Reopened',
  recovered: 'Recovered',
  silent: 'Gone silent',
  new: 'New',
  'handed over': 'Handed over',
  qualified: 'Qualified',
  won: 'Won',
  lost: 'Lost',
  escalated: 'Escalated',
  'moved to executives': 'Moved to executives',
  'moved to legal': 'Moved to legal',
  'moved to PR': 'Moved to PR',
  'picked up by press': 'Picked up by press',
  'picked up by a regulator': 'Picked up by a regulator',
  'escalated elsewhere': 'Escalated elsewhere',
  'many authors': 'Many authors',
  'high reach': 'High reach',
  'repeated complaints': 'Repeated complaints',
};

/** The head of the list: what is counted in it, "4 106 threads counted in First response time". */
export function headWords(
  total: number,
  definition: FigureDefinition | undefined,
  part: SelectionPart | undefined,
  format: Format,
): string {
  const counts = definition?.counts ?? 'mentions';
  const noun = total === 1 ? counts.replace(/ies$/, 'y').replace(/s$/, '') : counts;
  const kind = part === undefined ? '' : ` ${PART_WORDS[part].replace(/^\W+/u, '').toLowerCase()}`;
  const figure = definition?.id === 'volume' || !definition ? '' : ` counted in ${definition.name}`;
  return `${format.count(total)}${kind} ${definition?.id === 'volume' ? `inbound ${noun}` : noun}${figure}`;
}
