import { formatNumber, THIN } from './format-number';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/**
 * A waiting time (ms) as people say it: "38 s", "24 min", "1 h 52", "2 d 3 h", "41 d". Rounded to the last unit
 * shown, so that 59.6 minutes are "1 h", never "60 min". Negative times keep their sign.
 */
export function formatDuration(ms: number): string {
  const sign = ms < 0 ? '\u2212' : '';
  return sign + formatPositive(Math.abs(ms));
}

function formatPositive(ms: number): string {
  const seconds = Math.round(ms / SECOND);
  if (seconds < 60) return `${seconds}${THIN}s`;
  const minutes = Math.round(ms / MINUTE);
  if (minutes < 60) return `${minutes}${THIN}min`;
  if (minutes < 48 * 60) {
    const rest = minutes % 60;
    const hours = `${Math.floor(minutes / 60)}${THIN}h`;
    return rest === 0 ? hours : `${hours}${THIN}${String(rest).padStart(2, '0')}`;
  }
  const hours = Math.round(ms / HOUR);
  if (hours < 14 * 24) {
    const rest = hours % 24;
    const days = `${Math.floor(hours / 24)}${THIN}d`;
    return rest === 0 ? days : `${days}${THIN}${rest}${THIN}h`;
  }
  return `${formatNumber(Math.round(ms / DAY))}${THIN}d`;
}

/** Time left of a piece of work (seconds), coarsely: "a few seconds", "40 s", "3 min", "1 h 10". */
export function formatTimeLeft(seconds: number): string {
  if (seconds < 5) return 'a few seconds';
  if (seconds < 60) return `${Math.ceil(seconds / 5) * 5}${THIN}s`;
  return formatDuration(Math.ceil(seconds / 60) * MINUTE);
}
