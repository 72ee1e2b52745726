import { type Known, type ReferenceThread, type Rules, threadsOf, versionsOf } from './reference-threads';

/** A mention with what the sentiment figures ask of it, written from METRICS.md alone. */
export interface Told {
  readonly known: Known;
  readonly brand: string;
  readonly label: 'positive' | 'neutral' | 'negative' | null;
  readonly apart: 'outbound' | 'bot' | 'folded' | null;
}

export interface ReferenceSentiment {
  readonly positive: number;
  readonly neutral: number;
  readonly negative: number;
  readonly folded: number;
  readonly bots: number;
  readonly net: number | null;
  readonly polar: number | null;
  readonly positiveShare: number | null;
}

/** G8 by comparing each mention with the groups before it, one by one. */
export function toldOf(mentions: Parameters<typeof versionsOf>[0], rules: Rules): Told[] {
  const known = versionsOf(mentions, rules);
  const brands = new Map(
    threadsOf(known).flatMap((thread: ReferenceThread) =>
      thread.members.map((member) => [member.id, thread.brand] as const),
    ),
  );
  const groups: { text: string; author: string | null; since: number }[] = [];
  return known.map((one): Told => {
    const told = { known: one, brand: brands.get(one.id) ?? '', label: labelOf(one.score) };
    if (!one.inbound) return { ...told, apart: 'outbound' };
    if (one.facts.automated === true) return { ...told, apart: 'bot' };
    const text = plain(one.facts.text);
    const isLong = text.split(' ').length >= 8;
    if (text === '' || (!isLong && (one.author === '' || one.deletedAt !== null))) {
      return { ...told, apart: null };
    }
    const author = isLong ? null : one.author;
    const group = groups.find(
      (other) => other.text === text && other.author === author && one.time - other.since <= 86_400_000,
    );
    if (group === undefined) groups.push({ text, author, since: one.time });
    return { ...told, apart: group === undefined ? null : 'folded' };
  });
}

/** SE1 in its three published formulas over some mentions. */
export function referenceSentiment(told: readonly Told[]): ReferenceSentiment {
  const counted = told.filter(({ apart }) => apart === null);
  const size = (label: string) => counted.filter((one) => one.label === label).length;
  const [positive, neutral, negative] = [size('positive'), size('neutral'), size('negative')];
  const share = (points: number, of: number) => (of === 0 ? null : points / of);
  return {
    positive,
    neutral,
    negative,
    folded: told.filter(({ apart }) => apart === 'folded').length,
    bots: told.filter(({ apart }) => apart === 'bot').length,
    net: share(100 * (positive - negative), positive + neutral + negative),
    polar: share(100 * (positive - negative), positive + negative),
    positiveShare: share(positive, positive + negative),
  };
}

/** SE4 with every weight written out. */
export function referenceReach(told: readonly Told[]) {
  const found = told
    .filter(({ apart, label, known }) => apart === null && label !== null && known.facts.reach !== undefined)
    .map(({ known, label }) => ({
      author: known.author,
      label,
      w: Math.log(1 + (known.facts.reach as number)),
    }));
  const sorted = found.map(({ w }) => w).sort((a, b) => a - b);
  const at = 0.99 * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(at)] ?? 0, sorted[Math.ceil(at)] ?? 0];
  const cap = low + (at - Math.floor(at)) * (high - low);
  const weight = (of: typeof found) => of.reduce((sum, { w }) => sum + Math.min(w, cap), 0);
  const total = weight(found);
  const authors = [...new Set(found.map(({ author }) => author))].filter((author) => author !== '');
  const largest = authors
    .map((author) => weight(found.filter((one) => one.author === author)))
    .sort((a, b) => b - a)
    .slice(0, 5)
    .reduce((sum, w) => sum + w, 0);
  const of = (label: string) => found.filter((one) => one.label === label);
  return {
    n: found.length,
    value: total === 0 ? null : (100 * (weight(of('positive')) - weight(of('negative')))) / total,
    fiveLargest: total === 0 ? null : largest / total,
  };
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !word.startsWith('@') && !word.startsWith('http'))
    .join(' ')
    .replace(/[^a-z0-9👍 ]+/gu, ' ')
    .trim()
    .replace(/ +/g, ' ');
}

function labelOf(score: number | null): Told['label'] {
  if (score === null) return null;
  return score >= 50 ? 'positive' : score <= -50 ? 'negative' : 'neutral';
}
