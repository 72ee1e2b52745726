/** ES1: how long after its first inbound mention a thread can become an escalation, in ms. */
export const ESCALATION_WINDOW = 7 * 24 * 3_600_000;

/**
 * ES1: what makes a thread an escalation, in the words under which each is shown and opened. The first six are what
 * the source recorded, the others are read from the mentions. Of two at one instant the earlier in this list counts.
 */
export const ESCALATION_REASONS = [
  'moved to executives',
  'moved to legal',
  'moved to PR',
  'picked up by press',
  'picked up by a regulator',
  'escalated elsewhere',
  'many authors',
  'high reach',
  'repeated complaints',
] as const;

export type EscalationReason = (typeof ESCALATION_REASONS)[number];

/** Negative mentions of its customer that make a thread an escalation: the first and two further ones (ES1). */
export const COMPLAINTS = 3;

/** ES1: the threads before a thread that its authors and reach are held against, in ms before its first mention. */
export const SPREAD_BASE = 90 * 24 * 3_600_000;

/** Fewer threads than this have no 99th percentile to speak of: spread is then not judged. */
export const SPREAD_MINIMUM = 100;

/** Longer names before shorter ones that they hold: a press office is the company's own. */
const DESKS: readonly (readonly [EscalationReason, RegExp])[] = [
  [
    'picked up by a regulator',
    /regulat|ombuds|watchdog|authorit|aufsicht|behörde|verbraucherschutz|consumer protection|\b(?:bafin|fca|ofcom|ofgem|ftc|cfpb|faa|caa|dot)\b/,
  ],
  [
    'moved to PR',
    /\bpr\b|public relations|press (?:office|team|desk|relations)|pressestelle|media relations|communications?\b|\bcomms\b|kommunikation|relations publiques|relaciones públicas|relações públicas/,
  ],
  ['picked up by press', /\bpress\b|\bpresse\b|\bprensa\b|journalis|newspaper|\bmedia\b|\btv\b|broadcast/],
  [
    'moved to legal',
    /\blegal\b|\blegale\b|\blaw\b|lawyer|counsel|attorney|litigation|recht|jurist|juridi|juríd|avocat|abogad/,
  ],
  [
    'moved to executives',
    /execut|\bexec\b|\bc[efocxmit]o\b|\bboard\b|director|president|\bchief\b|c-level|c-suite|leadership|geschäfts(?:führung|leitung)|vorstand|dirección|\bdirection\b|direção|directie/,
  ],
];

/** ES1: the reason that a desk or person a thread was moved to stands for; unknown and empty names are "elsewhere". */
export function reasonOfDesk(name: string): EscalationReason {
  const plain = name.toLowerCase();
  return DESKS.find(([, words]) => words.test(plain))?.[0] ?? 'escalated elsewhere';
}
