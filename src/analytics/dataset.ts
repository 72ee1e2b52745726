import { ZoneCalendar } from '../domain/calendar/zone-calendar';
import type { Instant, MentionField } from '../domain/mention';
import type { BusinessHours } from '../domain/settings';
import { type ColumnName, type Dictionaries, FLAG, type MentionColumns } from './columns/columns';
import { type ReplyOrder, replyOrder } from './gather/dated-cases';
import { MaskCache } from './gather/masks';
import type { CaseKind } from './gather/select-cases';
import { waitOrder } from './gather/wait-order';
import { type BusinessCases, businessCases } from './join/business-cases';
import type { CaseTable } from './join/case-table';
import { type Closes, closes } from './join/closes';
import { type CountedSentiment, countedSentiment } from './join/counted-sentiment';
import { type Complaints, complaints } from './join/customers/complaints';
import { type Customers, customers } from './join/customers/customers';
import { type Recoveries, recoveries } from './join/customers/recoveries';
import { type Silences, silences } from './join/customers/silences';
import { type DealTable, deals } from './join/deals';
import { directReplies } from './join/direct-replies';
import { type EscalationMarks, escalationMarks } from './join/escalation/escalation-marks';
import { reachThirds } from './join/escalation/reach-thirds';
import { type ThreadRisks, threadRisks } from './join/escalation/thread-risks';
import { type ThreadSpreads, threadSpreads } from './join/escalation/thread-spreads';
import { type EscalationTable, escalations } from './join/escalations';
import { firstResponses } from './join/first-responses';
import { fromLastInbound } from './join/from-last-inbound';
import { Joined, type JoinOptions } from './join/joined';
import { type LeadTable, leads } from './join/leads';
import { type Resolutions, resolutions } from './join/resolutions';
import { turns } from './join/turns';

export interface DatasetOptions extends JoinOptions {
  /** Fields that the imports' mappings give, so that a mapped column without any value reads 0, not "not mapped". */
  readonly mapped?: Iterable<MentionField>;
}

export interface OrderedBusinessCases extends BusinessCases {
  /** Cases in the order of their waits. */
  order(): Uint32Array;
}

/** What the figures of a workspace are computed from: its mentions, joined once after loading. */
export interface Dataset {
  readonly joined: Joined;
  readonly firstResponses: CaseTable;
  readonly turns: CaseTable;
  readonly directReplies: CaseTable;
  readonly escalations: EscalationTable;
  /** Joined when first asked for. */
  spreads(): ThreadSpreads;
  escalationMarks(): EscalationMarks;
  risks(): ThreadRisks;
  /** The third that a mention's reach lies in (ES3). */
  reachThirds(): (mention: number) => number;
  readonly deals: DealTable;
  /** Joined when first asked for, as the tables after it are. */
  readonly customers: Customers;
  readonly complaints: Complaints;
  readonly recoveries: Recoveries;
  readonly silences: Silences;
  readonly closes: Closes;
  readonly resolutions: Resolutions;
  readonly leads: LeadTable;
  /** The end of what is known: the newest "as of" of all sources; null without mentions. */
  readonly asOf: Instant | null;
  /** First mention there is, null without any. */
  readonly since: Instant | null;
  /** Fields that a mapping gives or at least one mention carries. */
  readonly mapped: ReadonlySet<MentionField>;
  /** Threads without a known opening, by their first mention. */
  readonly unknownOpenings: { readonly at: Uint32Array; readonly start: Float64Array };
  readonly masks: MaskCache;
  /** As what each mention enters sentiment counts (G8); worked out when first asked for. */
  countedSentiment(): CountedSentiment;
  /** Cases of a table in the order of their waits. */
  waitOrder(kind: CaseKind): Uint32Array;
  /** Answered cases of a table in the order of their replies (G6). */
  replyOrder(kind: CaseKind): ReplyOrder;
  /** Waits of a table in the working time of a calendar (G5), kept for the last calendar; null without openings. */
  businessCases(kind: CaseKind, hours: BusinessHours): OrderedBusinessCases | null;
  /** Of each first response, from the last inbound mention before it (FR3); NaN while open. */
  fromLastInbound(): Float64Array;
  /** Local days of a zone; what was computed of them is kept with the dataset. */
  calendar(zone: string): ZoneCalendar;
}

/**
 * Joins columns in time order into a dataset: versions (G7), threads (G1), brands and openings (FR0), first
 * responses (FR1), turns (FR1b), direct replies (FR1c), escalations and won deals. The order in which rows were
 * imported and how they were split into imports make no difference.
 */
export function createDataset(
  columns: MentionColumns,
  dictionaries: Dictionaries,
  options: DatasetOptions,
): Dataset {
  const joined = new Joined(columns, dictionaries, options);
  const { sources, versions } = joined;
  let asOf = options.asOf ?? Number.NEGATIVE_INFINITY;
  for (const source of sources.asOf) if (source > asOf) asOf = source;
  const empty = versions.length === 0;
  const cases = {
    firstResponses: firstResponses(joined),
    turns: turns(joined),
    directReplies: directReplies(joined),
  };
  const orders: Partial<Record<CaseKind, Uint32Array>> = {};
  const replies: Partial<Record<CaseKind, ReplyOrder>> = {};
  const calendars = new Map<string, ZoneCalendar>();
  const spreads = once(() => threadSpreads(joined));
  const marks = once(() => escalationMarks(joined, spreads()));
  const later = laterTables(joined);
  const masks = new MaskCache(joined);
  let counted: CountedSentiment | undefined;
  return {
    joined,
    get customers() {
      return later.customers();
    },
    get complaints() {
      return later.complaints();
    },
    get recoveries() {
      return later.recoveries();
    },
    get silences() {
      return later.silences();
    },
    get closes() {
      return later.closes();
    },
    get resolutions() {
      return later.resolutions();
    },
    get leads() {
      return later.leads();
    },
    ...cases,
    escalations: escalations(joined),
    spreads,
    escalationMarks: marks,
    risks: once(() => threadRisks(joined, spreads(), marks())),
    reachThirds: once(() => reachThirds(joined, cases.firstResponses)),
    deals: deals(joined),
    asOf: Number.isFinite(asOf) && (!empty || options.asOf !== undefined) ? asOf : null,
    since: empty ? null : versions.time[0]!,
    mapped: mappedFields(columns, versions.rows, options.mapped ?? []),
    unknownOpenings: unknownOpenings(joined),
    masks,
    countedSentiment() {
      counted ??= countedSentiment(joined, masks.codes('sentiment').codes);
      return counted;
    },
    waitOrder: (kind) => {
      orders[kind] ??= waitOrder(cases[kind]);
      return orders[kind];
    },
    replyOrder: (kind) => {
      replies[kind] ??= replyOrder(joined, cases[kind]);
      return replies[kind];
    },
    businessCases: inBusinessHours(cases),
    fromLastInbound: once(() => fromLastInbound(joined, cases.firstResponses)),
    calendar(zone) {
      const calendar = calendars.get(zone) ?? new ZoneCalendar(zone);
      calendars.set(zone, calendar);
      return calendar;
    },
  };
}

/** Tables that only some figures need. */
function laterTables(joined: Joined) {
  const ofCustomers = once(() => customers(joined));
  const ofComplaints = once(() => complaints(joined, ofCustomers()));
  const ofCloses = once(() => closes(joined, ofCustomers()));
  return {
    customers: ofCustomers,
    complaints: ofComplaints,
    closes: ofCloses,
    recoveries: once(() => recoveries(joined, ofCustomers(), ofComplaints())),
    silences: once(() => silences(joined, ofCustomers(), ofComplaints(), ofCloses())),
    resolutions: once(() => resolutions(joined, ofCloses())),
    leads: once(() => leads(joined)),
  };
}

/** Waits in working time, measured once for each table as long as the calendar stays the same. */
function inBusinessHours(tables: Pick<Dataset, CaseKind>): Dataset['businessCases'] {
  const known = new Map<CaseKind, { key: string; measured: OrderedBusinessCases | null }>();
  return (kind, hours) => {
    const key = JSON.stringify([hours.zone, hours.weekly, hours.holidays]);
    const found = known.get(kind);
    if (found?.key === key) return found.measured;
    const table = businessCases(tables[kind], hours);
    const measured = table && { ...table, order: once(() => waitOrder(table.cases)) };
    known.set(kind, { key, measured });
    return measured;
  };
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Threads are numbered by their first mention, which is where these are counted: ascending. */
function unknownOpenings(joined: Joined): Dataset['unknownOpenings'] {
  const { threads } = joined;
  const at = threads.anchor.filter((_, thread) => threads.openingKnown[thread] === 0);
  return { at, start: Float64Array.from(at, (mention) => joined.time(mention)) };
}

const FIELD_OF: readonly (readonly [ColumnName, MentionField])[] = [
  ['parentLo', 'replyTo'],
  ['author', 'author'],
  ['brand', 'brand'],
  ['channel', 'channel'],
  ['region', 'region'],
  ['language', 'language'],
  ['reach', 'reach'],
  ['sentiment', 'sentiment'],
  ['theme', 'theme'],
  ['perception', 'perception'],
  ['agent', 'agent'],
  ['team', 'team'],
  ['status', 'status'],
  ['closedAt', 'closedAt'],
  ['escalatedTo', 'escalatedTo'],
  ['escalatedAt', 'escalatedAt'],
  ['leadStage', 'leadStage'],
  ['deal', 'dealId'],
  ['dealValue', 'dealValue'],
  ['currency', 'currency'],
  ['dealCreatedAt', 'dealCreatedAt'],
  ['wonAt', 'wonAt'],
  ['deletedAt', 'deletedAt'],
];

const ALWAYS: readonly MentionField[] = ['id', 'text', 'createdAt'];

function mappedFields(
  columns: MentionColumns,
  rows: number,
  known: Iterable<MentionField>,
): ReadonlySet<MentionField> {
  const mapped = new Set<MentionField>(known);
  if (rows > 0) for (const field of ALWAYS) mapped.add(field);
  // Every mention has a direction; that of the care team's own words is there only where the data holds some.
  if (hasOutbound(columns, rows)) mapped.add('direction');
  for (const [name, field] of FIELD_OF) {
    const column = columns[name];
    const none = name === 'sentiment' ? -32768 : 0;
    for (let row = 0; row < rows; row++) {
      const value = column[row]!;
      if (value === none || Number.isNaN(value)) continue;
      mapped.add(field);
      break;
    }
  }
  return mapped;
}

function hasOutbound({ flags }: MentionColumns, rows: number): boolean {
  for (let row = 0; row < rows; row++) if ((flags[row]! & FLAG.outbound) !== 0) return true;
  return false;
}
