import { currencyDigits } from '../../domain/currency-digits';
import type { FigureValue } from '../../domain/figures/figure';
import type { WorkspaceSettings } from '../../domain/settings';
import { besideOf } from './beside-of';

/** The formula of a figure with its numbers filled in, as one can check it by hand. */
export function worked(figure: FigureValue, settings: WorkspaceSettings): string {
  const part = (name: string) => count(besideOf(figure, name) ?? 0);
  switch (figure.id) {
    case 'volume':
      return `${count(figure.n)} inbound mentions`;
    case 'net-sentiment':
      return figure.value === null
        ? 'no inbound mention carries a label'
        : `100 × (${part('positive')} − ${part('negative')}) ÷ ${count(figure.n)} = ${signed(figure.value)}`;
    case 'first-response':
    case 'reply-time':
    case 'direct-reply':
      return workedTime(figure);
    case 'response-rate-1h':
    case 'response-rate-24h':
    case 'response-rate-7d':
      return figure.value === null
        ? 'no turn is old enough to tell'
        : `${part('answered in time')} ÷ ${count(figure.n)} = ${share(figure.value)}`;
    case 'sla':
      return figure.value === null
        ? 'no turn is decided yet'
        : `${part('met')} ÷ (${part('met')} + ${part('missed')}) = ${share(figure.value)}`;
    case 'escalations':
      return `${count(figure.n)} of ${part('threads')} threads`;
    case 'lead-revenue': {
      if (figure.value === null) return 'no deal carries a value';
      const digits = currencyDigits(settings.currency);
      const sum = (figure.value / 10 ** digits).toLocaleString('en', { minimumFractionDigits: digits });
      return `${count(figure.n)} won deals = ${settings.currency} ${sum}`;
    }
  }
}

function workedTime(figure: FigureValue): string {
  const answered = count(besideOf(figure, 'answered') ?? 0);
  const open = count(besideOf(figure, 'open') ?? 0);
  const cases = `${answered} answered and ${open} still waiting`;
  if (figure.noValue === 'not-measurable') return 'the opening is not known in any thread';
  if (figure.value === null) {
    const longest = besideOf(figure, 'longest observed');
    return longest === null ? 'nothing to measure' : `${cases}; half not answered within ${minutes(longest)}`;
  }
  return `${cases}; half answered within ${minutes(figure.value)}`;
}

function count(value: number): string {
  return value.toLocaleString('en');
}

/** FR3: minutes to 2 decimals. */
function minutes(ms: number): string {
  return `${(Math.round(ms / 600) / 100).toLocaleString('en', { minimumFractionDigits: 2 })} min`;
}

function share(value: number): string {
  return `${(value * 100).toFixed(1)} %`;
}

function signed(points: number): string {
  return `${points < 0 ? '−' : '+'}${Math.abs(points).toFixed(1)} points`;
}
