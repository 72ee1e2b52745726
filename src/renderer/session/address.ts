import type { FigureId } from '../../domain/figures/figure';
import type { Dimension, Filter } from '../../domain/filter';
import type { Selection } from '../../ipc/engine-rows';
import {
  formatPeriodChoice,
  type PeriodBase,
  type PeriodChoice,
  parsePeriodChoice,
  resolvePeriod,
} from './period/period-choice';

/** The period and the filters a view is seen through; part of the address of every view that shows figures. */
export interface View {
  /** null: not chosen yet, the opening period of the workspace. */
  readonly period: PeriodChoice | null;
  readonly where: Filter['where'];
}

export type SelectionPart = NonNullable<Selection['part']>;

/** Where one is in the app. Everything that a person would want back after a restart or by "back" is in it. */
export type Address =
  | { readonly room: 'overview'; readonly view: View; readonly explain?: FigureId }
  | { readonly room: 'figures'; readonly view: View; readonly explain?: FigureId }
  | {
      readonly room: 'mentions';
      readonly view: View;
      readonly figure: FigureId;
      readonly part?: SelectionPart;
      /** What is searched over all mentions of the view; then the figure is only where one came from. */
      readonly search?: string;
      /** Mention whose thread is open. */
      readonly thread?: string;
    }
  | { readonly room: PlainRoom };

export type PlainRoom = 'welcome' | 'import' | 'imports' | 'setup' | 'settings' | 'workspaces';
export type Room = Address['room'];

export const EMPTY_VIEW: View = { period: null, where: {} };

const PLAIN_ROOMS: Readonly<Record<PlainRoom, true>> = {
  welcome: true,
  import: true,
  imports: true,
  setup: true,
  settings: true,
  workspaces: true,
};
const DIMENSIONS: Readonly<Record<Dimension, true>> = {
  brand: true,
  channel: true,
  region: true,
  language: true,
  theme: true,
  perception: true,
  agent: true,
  team: true,
  sentiment: true,
};
const FIGURES: Readonly<Record<FigureId, true>> = {
  volume: true,
  'net-sentiment': true,
  'first-response': true,
  'reply-time': true,
  'direct-reply': true,
  'first-response-business': true,
  'reply-time-business': true,
  'response-rate-1h': true,
  'response-rate-24h': true,
  'response-rate-7d': true,
  sla: true,
  escalations: true,
  'lead-revenue': true,
  'recovery-answered': true,
  'recovery-unanswered': true,
  'gone-silent': true,
  'serial-complainers': true,
  leads: true,
  'sourced-revenue-30d': true,
  'sourced-revenue-90d': true,
  'sourced-revenue-180d': true,
  'influenced-revenue-30d': true,
  'influenced-revenue-90d': true,
  'influenced-revenue-180d': true,
  'resolution-time': true,
  'reopen-rate': true,
  'needs-answer-share': true,
  'polar-net-sentiment': true,
  'positive-share': true,
  'reach-weighted-sentiment': true,
  'share-of-voice': true,
  'sentiment-experience': true,
  'sentiment-reliability': true,
  'sentiment-feeling': true,
  'adjusted-sentiment': true,
  'escalated-threads': true,
  'escalation-rate': true,
  'at-risk': true,
  'escalations-avoided': true,
  'avoided-labour': true,
  'avoided-credits': true,
  'avoided-revenue-at-risk': true,
  alarms: true,
};
const PARTS: Readonly<Record<SelectionPart, true>> = {
  negative: true,
  neutral: true,
  positive: true,
  answered: true,
  open: true,
  'answered before the opening': true,
  resolved: true,
  reopened: true,
  recovered: true,
  silent: true,
  new: true,
  'handed over': true,
  qualified: true,
  won: true,
  lost: true,
  escalated: true,
  'moved to executives': true,
  'moved to legal': true,
  'moved to PR': true,
  'picked up by press': true,
  'picked up by a regulator': true,
  'escalated elsewhere': true,
  'many authors': true,
  'high reach': true,
  'repeated complaints': true,
};

const among = <K extends string>(known: Readonly<Record<K, true>>, text: string | null): K | undefined =>
  text !== null && Object.hasOwn(known, text) ? (text as K) : undefined;

const keysOf = <K extends string>(known: Readonly<Record<K, true>>): readonly K[] =>
  Object.keys(known) as K[];

/** All dimensions a view can be filtered by, in the order they stand in an address. */
export const FILTER_DIMENSIONS: readonly Dimension[] = keysOf(DIMENSIONS);

/**
 * The address as the part of a URL behind the page: `#/mentions?period=this-month&channel=X&figure=first-response`.
 * Several values of one dimension repeat the key; the unknown value is an empty one. Written and read without loss.
 */
export function formatAddress(address: Address): string {
  if (!('view' in address)) return `#/${address.room}`;
  const query = new URLSearchParams();
  const { period, where } = address.view;
  if (period !== null) query.set('period', formatPeriodChoice(period));
  for (const dimension of FILTER_DIMENSIONS) {
    for (const value of where[dimension] ?? []) query.append(dimension, value);
  }
  if (address.room !== 'mentions') {
    if (address.explain !== undefined) query.set('explain', address.explain);
  } else {
    query.set('figure', address.figure);
    if (address.part !== undefined) query.set('part', address.part);
    if (address.search !== undefined) query.set('search', address.search);
    if (address.thread !== undefined) query.set('thread', address.thread);
  }
  const text = query.toString().replaceAll('+', '%20');
  return text === '' ? `#/${address.room}` : `#/${address.room}?${text}`;
}

/** Reads an address; null when the room is unknown. What it does not know in the rest is left out, never guessed. */
export function parseAddress(hash: string): Address | null {
  const found = /^#\/([a-z]+)(?:\?(.*))?$/s.exec(hash);
  if (!found) return null;
  const room = found[1] ?? '';
  const plain = among(PLAIN_ROOMS, room);
  if (plain) return { room: plain };
  const query = new URLSearchParams(found[2] ?? '');
  const view: View = { period: parsePeriodChoice(query.get('period') ?? ''), where: whereOf(query) };
  if (room === 'overview' || room === 'figures') {
    const explain = among(FIGURES, query.get('explain'));
    return { room, view, ...(explain === undefined ? {} : { explain }) };
  }
  if (room === 'mentions') {
    const part = among(PARTS, query.get('part'));
    const search = query.get('search');
    const thread = query.get('thread');
    return {
      room,
      view,
      figure: among(FIGURES, query.get('figure')) ?? 'volume',
      ...(part === undefined ? {} : { part }),
      ...(search === null || search === '' ? {} : { search }),
      ...(thread === null || thread === '' ? {} : { thread }),
    };
  }
  return null;
}

function whereOf(query: URLSearchParams): Filter['where'] {
  const where: Partial<Record<Dimension, readonly string[]>> = {};
  for (const dimension of FILTER_DIMENSIONS) {
    const values = [...new Set(query.getAll(dimension))];
    if (values.length > 0) where[dimension] = values;
  }
  return where;
}

/** Nothing chosen yet: such a view is opened with the workspace's own brands. */
export const isUntouched = (view: View): boolean =>
  view.period === null && Object.keys(view.where).length === 0;

/** The view an address is seen through; the empty one for rooms without figures. */
export const viewOf = (address: Address): View => ('view' in address ? address.view : EMPTY_VIEW);

/** What the engine is asked for a view: the period's days and the chosen values. */
export function filterOf(view: View, base: PeriodBase, opening: PeriodChoice): Filter {
  const period = resolvePeriod(view.period ?? opening, base);
  return period === null ? { where: view.where } : { period, where: view.where };
}

/**
 * The view whose filter is the given one: the chosen period keeps its name ("this month") where it means the same days.
 */
export function viewFor(filter: Filter, view: View, base: PeriodBase, opening: PeriodChoice): View {
  const named = filterOf(view, base, opening).period;
  const isSame = named?.from === filter.period?.from && named?.to === filter.period?.to;
  return { period: isSame ? view.period : (filter.period ?? 'all'), where: filter.where };
}
