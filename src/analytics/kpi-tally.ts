import { dayLabel } from '../domain/calendar/day';
import type { Window } from '../domain/calendar/to-date';
import type { ZoneCalendar } from '../domain/calendar/zone-calendar';
import type { Waits } from '../domain/figures/gathered';
import { RATE_WINDOWS } from '../domain/figures/response-rate';
import { answeredOnly, mean } from '../domain/figures/response-time';
import type { Day, Dimension } from '../domain/filter';
import { kaplanMeier } from '../domain/statistics/kaplan-meier';
import { netSentiment } from '../domain/statistics/net-sentiment';
import { quantile } from '../domain/statistics/quantile';
import type { Dataset } from './dataset';
import { decideRate, decideSla } from './figures/turns';
import { NEGATIVE, NEUTRAL, POSITIVE } from './gather/dimensions';
import type { Mask, Where } from './gather/masks';
import { rangeOf } from './gather/ranges';
import { type CaseKind, caseSet, caseTest, sortedWaits } from './gather/select-cases';

/** Response times in minutes to 2 decimals; null where not reached or not measurable (PRODUCT.md `Times`). */
export interface Times {
  readonly notMeasurable: boolean;
  /** Answered cases. */
  readonly n: number;
  readonly open: number;
  readonly medianMin: number | null;
  readonly p90Min: number | null;
  readonly meanMin: number | null;
  readonly kmMedianMin: number | null;
  readonly kmP90Min: number | null;
}

/** PRODUCT.md `Figures`, exactly. */
export interface Figures {
  readonly mentions: { readonly inbound: number; readonly outbound: number };
  readonly threads: {
    readonly count: number;
    readonly openingKnown: number;
    readonly openingUnknown: number;
    /** To 3 decimals; null without threads. */
    readonly lengthMean: number | null;
    readonly lengthMax: number | null;
  };
  readonly firstResponse: Times;
  readonly replyTime: Times;
  readonly directReply: Times;
  /** Shares 0…1; null where no turn is old enough (FR4). */
  readonly responseRate: {
    readonly h1: number | null;
    readonly h24: number | null;
    readonly d7: number | null;
  };
  /** FR5; `rate` 0…1, null while nothing is decided. */
  readonly sla: {
    readonly targetMin: number;
    readonly met: number;
    readonly missed: number;
    readonly pending: number;
    readonly rate: number | null;
  };
  /** SE1 over inbound mentions, net in points. */
  readonly sentiment: {
    readonly positive: number;
    readonly neutral: number;
    readonly negative: number;
    readonly net: number | null;
  };
  /** Inbound mentions per local day, days in order. */
  readonly volumePerDay: Readonly<Record<Day, number>>;
}

export interface TallyRequest {
  readonly where: Where;
  readonly window: Window;
  readonly calendar: ZoneCalendar;
  readonly targetMs: number;
}

/** Gathers the command line's figures for all values of a dimension in one pass over each table. */
export class KpiTally {
  readonly #mask: Mask;

  constructor(
    readonly dataset: Dataset,
    readonly request: TallyRequest,
  ) {
    this.#mask = dataset.masks.mask(request.where);
  }

  /** Figures of each code of a dimension; of everything, as the only group, without one. */
  group(by: Dimension | null): Figures[] {
    const coded = by === null ? null : this.dataset.masks.codes(by);
    const groups = Math.max(1, coded === null ? 1 : coded.values.length);
    const codeOf = (mention: number) => (coded === null ? 0 : coded.codes[mention]!);
    const drafts = Array.from({ length: groups }, () => new Draft());
    this.#mentions(drafts, codeOf);
    this.#threads(drafts, codeOf);
    this.#turns(drafts, codeOf);
    const first = this.#waits('firstResponses', groups, codeOf);
    const turns = this.#waits('turns', groups, codeOf);
    const { brand } = this.dataset.directReplies;
    const direct = this.#waits('directReplies', groups, (mention, index) =>
      by === 'brand' ? brand[index]! : codeOf(mention),
    );
    return drafts.map((draft, code) =>
      draft.finish(this.request, {
        firstResponse: times(first[code]!, draft.openingKnown === 0),
        replyTime: times(turns[code]!, false),
        directReply: times(direct[code]!, false),
      }),
    );
  }

  #mentions(drafts: readonly Draft[], codeOf: (mention: number) => number): void {
    const { joined, masks } = this.dataset;
    const { calendar, window } = this.request;
    const sentiment = masks.codes('sentiment').codes;
    const [from, to] = rangeOf(joined.versions.time, window);
    let day = 0;
    let nextDay = Number.NEGATIVE_INFINITY;
    for (let mention = from; mention < to; mention++) {
      if (this.#mask.passes[mention] === 0) continue;
      const draft = drafts[codeOf(mention)]!;
      if (joined.isOutbound(mention)) {
        draft.outbound++;
        continue;
      }
      draft.classes[sentiment[mention]!]!++;
      const time = joined.time(mention);
      if (time >= nextDay) {
        day = calendar.dayOf(time);
        nextDay = calendar.startOf(day + 1);
      }
      draft.perDay.set(day, (draft.perDay.get(day) ?? 0) + 1);
    }
  }

  #threads(drafts: readonly Draft[], codeOf: (mention: number) => number): void {
    const { threads, versions } = this.dataset.joined;
    const { from, to } = this.request.window;
    for (let thread = 0; thread < threads.count; thread++) {
      const anchor = threads.anchor[thread]!;
      const time = versions.time[anchor]!;
      if (this.#mask.passes[anchor] === 0 || time < from || time >= to) continue;
      const draft = drafts[codeOf(anchor)]!;
      const length = threads.offsets[thread + 1]! - threads.offsets[thread]!;
      draft.threads++;
      draft.openingKnown += threads.openingKnown[thread]!;
      draft.members += length;
      draft.longest = Math.max(draft.longest, length);
    }
  }

  #turns(drafts: readonly Draft[], codeOf: (mention: number) => number): void {
    const { turns } = this.dataset;
    const [from, to] = rangeOf(turns.start, this.request.window);
    for (let turn = from; turn < to; turn++) {
      const at = turns.at[turn]!;
      if (this.#mask.passes[at] === 0) continue;
      const draft = drafts[codeOf(at)]!;
      const wait = turns.wait[turn]!;
      const open = turns.open[turn] === 1;
      draft.sla[decideSla(wait, open, this.request.targetMs)]++;
      RATES.forEach((within, number) => {
        const decision = decideRate(turns.age[turn]!, wait, open, within);
        if (decision !== 'young') draft.old[number]!++;
        if (decision === 'within') draft.within[number]!++;
      });
    }
  }

  #waits(kind: CaseKind, groups: number, codeOf: (mention: number, index: number) => number): Waits[] {
    const cases = this.dataset[kind];
    const passes = caseTest(cases, kind, this.#mask);
    const group = new Int32Array(cases.length).fill(-1);
    const counts = new Uint32Array(groups);
    const [from, to] = rangeOf(cases.start, this.request.window);
    for (let i = from; i < to; i++) {
      if (!passes(i)) continue;
      group[i] = codeOf(cases.at[i]!, i);
      counts[group[i]!]!++;
    }
    return sortedWaits(caseSet(this.dataset, kind), group, counts).map((waits) => ({
      ...waits,
      openingUnknown: 0,
      removed: 0,
    }));
  }
}

const RATES = [
  RATE_WINDOWS['response-rate-1h'],
  RATE_WINDOWS['response-rate-24h'],
  RATE_WINDOWS['response-rate-7d'],
] as const;

class Draft {
  outbound = 0;
  threads = 0;
  openingKnown = 0;
  members = 0;
  longest = 0;
  /** By sentiment code; 0 is unlabelled. */
  readonly classes = [0, 0, 0, 0];
  readonly sla = { met: 0, missed: 0, pending: 0 };
  readonly old = [0, 0, 0];
  readonly within = [0, 0, 0];
  readonly perDay = new Map<number, number>();

  finish(
    request: TallyRequest,
    waits: Pick<Figures, 'firstResponse' | 'replyTime' | 'directReply'>,
  ): Figures {
    const sentiment = {
      positive: this.classes[POSITIVE]!,
      neutral: this.classes[NEUTRAL]!,
      negative: this.classes[NEGATIVE]!,
    };
    const decided = this.sla.met + this.sla.missed;
    const rate = (number: number) =>
      this.old[number]! === 0 ? null : this.within[number]! / this.old[number]!;
    return {
      mentions: { inbound: this.classes.reduce((sum, n) => sum + n, 0), outbound: this.outbound },
      threads: {
        count: this.threads,
        openingKnown: this.openingKnown,
        openingUnknown: this.threads - this.openingKnown,
        lengthMean: this.threads === 0 ? null : Math.round((this.members / this.threads) * 1000) / 1000,
        lengthMax: this.threads === 0 ? null : this.longest,
      },
      ...waits,
      responseRate: { h1: rate(0), h24: rate(1), d7: rate(2) },
      sla: {
        targetMin: request.targetMs / 60_000,
        ...this.sla,
        rate: decided === 0 ? null : this.sla.met / decided,
      },
      sentiment: { ...sentiment, net: netSentiment(sentiment) },
      volumePerDay: Object.fromEntries([...this.perDay].map(([day, n]) => [dayLabel(day), n])),
    };
  }
}

function times(waits: Waits, notMeasurable: boolean): Times {
  const answered = answeredOnly(waits);
  const [median, p90] = kaplanMeier(waits, [0.5, 0.9]);
  return {
    notMeasurable,
    n: answered.length,
    open: waits.length - answered.length,
    medianMin: minutes(quantile(answered, 0.5)),
    p90Min: minutes(quantile(answered, 0.9)),
    meanMin: minutes(mean(answered)),
    kmMedianMin: minutes(median!.value),
    kmP90Min: minutes(p90!.value),
  };
}

/** FR3: minutes to 2 decimals from exact ms. */
function minutes(ms: number | null): number | null {
  return ms === null ? null : Math.round(ms / 600) / 100;
}
