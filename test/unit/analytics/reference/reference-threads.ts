import { isBareClosing } from '../../../../src/domain/bare-closing';
import type { Mention } from '../../../../src/domain/mention';

/** Plain objects, row by row, written from METRICS.md alone: what the columns are compared with. */
export interface Known {
  readonly id: string;
  readonly time: number;
  readonly author: string;
  readonly inbound: boolean;
  readonly parent: string | null;
  readonly named: string;
  readonly facts: Mention;
  readonly score: number | null;
  readonly deletedAt: number | null;
}

export interface Wait {
  readonly at: Known;
  readonly ms: number;
  readonly open: boolean;
  readonly replyAt?: number;
  readonly age: number;
  readonly brand: string;
}

export interface ReferenceThread {
  readonly members: readonly Known[];
  readonly brand: string;
  readonly anchor: Known;
  readonly openingKnown: boolean;
}

export interface Rules {
  readonly asOf: number;
  readonly brandFromThread: boolean;
  readonly ownBrands: readonly string[];
}

/** G7: one mention per id. */
export function versionsOf(mentions: readonly Mention[], rules: Rules): Known[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    if (mention.createdAt > rules.asOf) continue;
    groups.set(mention.id, [...(groups.get(mention.id) ?? []), mention]);
  }
  const known = [...groups].map(([id, versions]): Known => {
    const isGone = (version: Mention) => version.deletedAt !== undefined && version.deletedAt <= rules.asOf;
    const alive = versions.filter((version) => !isGone(version));
    const candidates = alive.length > 0 ? alive : versions;
    const latest = candidates.reduce((a, b) => (b.createdAt > a.createdAt ? b : a));
    const byHand = versions.filter((version) => version.sentiment?.by === 'hand');
    const labelled =
      byHand.length > 0 ? byHand.reduce((a, b) => (b.createdAt > a.createdAt ? b : a)) : latest;
    const gone = versions.filter(isGone).map((version) => version.deletedAt as number);
    return {
      id,
      time: Math.min(...versions.map((version) => version.createdAt)),
      author: latest.deletedAt === undefined ? latest.author : '',
      inbound: latest.direction === 'inbound',
      parent: latest.replyTo ?? null,
      named: rules.brandFromThread ? '' : (latest.brand ?? ''),
      facts: latest,
      score: labelled.sentiment?.score ?? null,
      deletedAt: gone.length > 0 ? Math.min(...gone) : null,
    };
  });
  return known.sort((a, b) => a.time - b.time || compareNative(a.id, b.id));
}

/** FR0: by time, then id; ids are numbers here. */
function compareNative(a: string, b: string): number {
  const number = (id: string) => Number(id.slice(id.lastIndexOf(':') + 1));
  return number(a) - number(b);
}

/** G1: threads by reply links, or by customer, channel, brand and 24 hours where nothing is linked. */
export function threadsOf(known: readonly Known[]): ReferenceThread[] {
  const byId = new Map(known.map((mention) => [mention.id, mention]));
  const label = new Map<string, number>();
  if (known.every((mention) => mention.parent === null)) labelByCustomer(known, label);
  else {
    known.forEach((mention, index) => {
      label.set(mention.id, index);
    });
    for (let changed = true; changed; ) {
      changed = false;
      for (const mention of known) {
        if (mention.parent === null || !byId.has(mention.parent)) continue;
        const mine = label.get(mention.id) as number;
        const theirs = label.get(mention.parent) as number;
        if (mine === theirs) continue;
        label.set(mention.id, Math.min(mine, theirs));
        label.set(mention.parent, Math.min(mine, theirs));
        changed = true;
      }
    }
  }
  const groups = new Map<number, Known[]>();
  for (const mention of known) {
    const group = label.get(mention.id) as number;
    groups.set(group, [...(groups.get(group) ?? []), mention]);
  }
  return [...groups.values()].map((members) => {
    const first = members[0] as Known;
    const roots = members.filter(
      (one) => one.parent === null || !byId.has(one.parent) || one.parent === one.id,
    );
    const linked = known.some((mention) => mention.parent !== null);
    const root = linked ? (roots[0] ?? first) : first;
    const openingKnown = root.inbound && root.parent === null;
    const named = members.find((mention) => mention.named !== '');
    const replier = members.find((mention) => !mention.inbound && mention.author !== '');
    return {
      members,
      openingKnown,
      anchor: openingKnown ? root : first,
      brand: named?.named ?? replier?.author ?? '',
    };
  });
}

function labelByCustomer(known: readonly Known[], label: Map<string, number>): void {
  const last = new Map<string, { label: number; time: number }>();
  known.forEach((mention, index) => {
    const handle = mention.facts.deletedAt === undefined ? /@(\w+)/.exec(mention.facts.text)?.[1] : undefined;
    const customer = mention.inbound ? mention.author : (handle ?? '');
    const key = JSON.stringify([customer.toLowerCase(), mention.facts.channel ?? '', mention.named]);
    const before = last.get(key);
    const joins = customer !== '' && before !== undefined && mention.time - before.time <= 86_400_000;
    const mine = joins ? before.label : index;
    label.set(mention.id, mine);
    if (customer !== '') last.set(key, { label: mine, time: mention.time });
  });
}

/** G3. */
export function isReply(mention: Known): boolean {
  const { automated, repost, private: isPrivate } = mention.facts;
  return !mention.inbound && !automated && !repost && !isPrivate;
}

/** G2. */
export function needsAnswer(mention: Known, brand: string, rules: Rules): boolean {
  if (!mention.inbound) return false;
  if (mention.facts.needsAnswer !== undefined) return mention.facts.needsAnswer;
  if (mention.facts.repost || mention.facts.automated || isBareClosing(mention.facts.text)) return false;
  return rules.ownBrands.length === 0 || rules.ownBrands.includes(brand);
}

function waiting(at: Known, rules: Rules, brand: string): Wait {
  const until = at.deletedAt === null ? rules.asOf : Math.min(rules.asOf, at.deletedAt);
  return { at, open: true, ms: Math.max(0, until - at.time), age: rules.asOf - at.time, brand };
}

function answered(wait: Wait, reply: Known): Wait {
  return { ...wait, open: false, ms: Math.max(0, reply.time - wait.at.time), replyAt: reply.time };
}

/** FR1. */
export function firstResponsesOf(threads: readonly ReferenceThread[], rules: Rules): Wait[] {
  return threads
    .filter((thread) => thread.openingKnown)
    .map((thread) => {
      const reply = thread.members.find(isReply);
      const wait = waiting(thread.anchor, rules, thread.brand);
      return reply ? answered(wait, reply) : wait;
    });
}

/** FR1b. */
export function turnsOf(threads: readonly ReferenceThread[], rules: Rules): Wait[] {
  return threads.flatMap((thread) => {
    const done: Wait[] = [];
    let open = new Map<string, Wait>();
    const named = new Set(
      thread.members.filter((one) => one.inbound && one.author !== '').map((one) => one.author),
    );
    const only = named.size === 1 ? ([...named][0] as string) : '';
    for (const mention of thread.members) {
      if (isReply(mention)) {
        for (const wait of open.values()) done.push(answered(wait, mention));
        open = new Map();
      } else if (needsAnswer(mention, thread.brand, rules)) {
        const customer = mention.author || only;
        if (!open.has(customer)) open.set(customer, waiting(mention, rules, thread.brand));
      }
    }
    return [...done, ...open.values()];
  });
}

/** FR1c; the reply's own brand, else its author's elsewhere, else the thread's named one, else the author. */
export function directRepliesOf(
  threads: readonly ReferenceThread[],
  known: readonly Known[],
  rules: Rules,
): Wait[] {
  const byId = new Map(known.map((mention) => [mention.id, mention]));
  const brandOfAuthor = new Map<string, string>();
  for (const mention of known) {
    if (mention.inbound || mention.author === '' || mention.named === '') continue;
    if (brandOfAuthor.has(mention.author)) continue;
    brandOfAuthor.set(mention.author, mention.named);
  }
  const found = new Map<string, Wait>();
  for (const thread of threads) {
    const named = thread.members.find((mention) => mention.named !== '')?.named;
    for (const reply of thread.members) {
      const asked = reply.parent === null ? undefined : byId.get(reply.parent);
      if (!asked?.inbound || !isReply(reply)) continue;
      const brand = reply.named || brandOfAuthor.get(reply.author) || named || reply.author;
      const key = JSON.stringify([asked.id, brand]);
      if (!found.has(key)) found.set(key, answered(waiting(asked, rules, brand), reply));
    }
  }
  return [...found.values()];
}
