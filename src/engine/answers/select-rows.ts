import type { Dataset } from '../../analytics/dataset';
import { CASES_OF, withinOf } from '../../analytics/figures-over';
import { NEGATIVE, NEUTRAL, POSITIVE } from '../../analytics/gather/dimensions';
import { decideRate, decideSla } from '../../analytics/gather/gather-counts';
import type { Mask } from '../../analytics/gather/masks';
import { rangeOf } from '../../analytics/gather/ranges';
import { type CaseKind, caseTest } from '../../analytics/gather/select-cases';
import type { CaseTable } from '../../analytics/join/case-table';
import type { Window } from '../../domain/calendar/to-date';
import { FIGURES } from '../../domain/figures/catalogue';
import type { WorkspaceSettings } from '../../domain/settings';
import type { Selection } from '../../ipc/engine-contract';
import { Question } from './question';

/** What a number counts, one entry each, newest first: as many as its figure's n. */
export interface SelectedRows {
  /** Mentions to show: the mention itself, or the one a thread or turn starts at, or that carries a deal. */
  readonly mentions: Uint32Array;
  /** How long each waited, for response figures; `open[i]` is 1 while it still does. */
  readonly waits: { readonly ms: Float64Array; readonly open: Uint8Array } | null;
  /** Deal code of each, for revenue. */
  readonly deals: Uint32Array | null;
}

type Part = Selection['part'];

/** The mentions, threads, turns or deals that a figure (or a part of it) counts under a filter. */
export function selectRows(
  dataset: Dataset,
  settings: WorkspaceSettings,
  selection: Selection,
): SelectedRows {
  const { figure, filter, part } = selection;
  if (dataset.joined.length === 0 || FIGURES[figure].needs.some((field) => !dataset.mapped.has(field))) {
    return { mentions: new Uint32Array(0), waits: null, deals: null };
  }
  const window = new Question(dataset, settings).window(filter);
  const mask = dataset.masks.mask(filter.where);
  switch (figure) {
    case 'volume':
    case 'net-sentiment':
      return inboundRows(dataset, mask, window, part, figure === 'net-sentiment');
    case 'first-response':
    case 'reply-time':
    case 'direct-reply':
      return caseRows(dataset, CASES_OF[figure], mask, window, part, () => true);
    case 'response-rate-1h':
    case 'response-rate-24h':
    case 'response-rate-7d': {
      const within = withinOf(figure);
      return caseRows(
        dataset,
        'turns',
        mask,
        window,
        part,
        ({ age, wait, open }, turn) =>
          decideRate(age[turn] as number, wait[turn] as number, open[turn] === 1, within) !== 'young',
      );
    }
    case 'sla': {
      const target = settings.slaTargetMin * 60_000;
      return caseRows(
        dataset,
        'turns',
        mask,
        window,
        part,
        ({ wait, open }, turn) => decideSla(wait[turn] as number, open[turn] === 1, target) !== 'pending',
      );
    }
    case 'escalations':
      return escalationRows(dataset, mask, window, part);
    case 'lead-revenue':
      return dealRows(dataset, mask, window, part, settings.currency);
  }
}

const CLASS_CODES = { negative: NEGATIVE, neutral: NEUTRAL, positive: POSITIVE } as const;

/** Whether a mention is of the sentiment class a part names; parts that name none let all pass. */
function classTest(dataset: Dataset, part: Part): (mention: number) => boolean {
  if (part === undefined || part === 'answered' || part === 'open') return () => true;
  const { codes } = dataset.masks.codes('sentiment');
  const wanted = CLASS_CODES[part];
  return (mention) => codes[mention] === wanted;
}

function inboundRows(
  dataset: Dataset,
  { passes }: Mask,
  window: Window,
  part: Part,
  labelled: boolean,
): SelectedRows {
  const { joined, masks } = dataset;
  const { codes } = masks.codes('sentiment');
  const inClass = classTest(dataset, part);
  const [from, to] = rangeOf(joined.versions.time, window);
  const found: number[] = [];
  for (let mention = to - 1; mention >= from; mention--) {
    if (passes[mention] === 0 || joined.isOutbound(mention)) continue;
    if ((!labelled || codes[mention] !== 0) && inClass(mention)) found.push(mention);
  }
  return { mentions: Uint32Array.from(found), waits: null, deals: null };
}

function caseRows(
  dataset: Dataset,
  kind: CaseKind,
  mask: Mask,
  window: Window,
  part: Part,
  counts: (cases: CaseTable, index: number) => boolean,
): SelectedRows {
  const cases = dataset[kind];
  const passes = caseTest(cases, kind, mask);
  const inClass = classTest(dataset, part);
  const open = part === 'open' ? 1 : part === 'answered' ? 0 : null;
  const [from, to] = rangeOf(cases.start, window);
  const found: number[] = [];
  for (let index = to - 1; index >= from; index--) {
    if (!passes(index) || !counts(cases, index) || (open !== null && cases.open[index] !== open)) continue;
    if (inClass(cases.at[index] as number)) found.push(index);
  }
  return {
    mentions: Uint32Array.from(found, (index) => cases.at[index] as number),
    waits: {
      ms: Float64Array.from(found, (index) => cases.wait[index] as number),
      open: Uint8Array.from(found, (index) => cases.open[index] as number),
    },
    deals: null,
  };
}

function escalationRows(dataset: Dataset, { passes }: Mask, window: Window, part: Part): SelectedRows {
  const { at, start, counts } = dataset.escalations;
  const inClass = classTest(dataset, part);
  const [from, to] = rangeOf(start, window);
  const mentions = at.subarray(from, to).filter((mention, index) => {
    return passes[mention] === 1 && counts[from + index] === 1 && inClass(mention);
  });
  return { mentions: mentions.reverse(), waits: null, deals: null };
}

function dealRows(
  dataset: Dataset,
  { passes }: Mask,
  window: Window,
  part: Part,
  currency: string,
): SelectedRows {
  const { deals, joined } = dataset;
  const inClass = classTest(dataset, part);
  const [from, to] = rangeOf(deals.start, window);
  const found: number[] = [];
  for (let index = to - 1; index >= from; index--) {
    const mention = deals.at[index] as number;
    const own = joined.dictionaries.currency[deals.currency[index] as number] ?? '';
    const summed = !Number.isNaN(deals.value[index]) && (own === '' || own === currency);
    if (summed && passes[mention] === 1 && inClass(mention)) found.push(index);
  }
  return {
    mentions: Uint32Array.from(found, (index) => deals.at[index] as number),
    waits: null,
    deals: Uint32Array.from(found, (index) => deals.deal[index] as number),
  };
}
