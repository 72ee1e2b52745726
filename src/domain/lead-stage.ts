/** LE1: how far a lead has come, in this order; a lead ends won or lost. */
export const LEAD_STAGES = ['new', 'handed over', 'qualified', 'won', 'lost'] as const;

export type LeadStage = (typeof LEAD_STAGES)[number];

/** LE1: the stage that a source's own word for it means ("Closed won", "closedlost", "Hand-over"), null for any other. */
export function leadStageOf(word: string): LeadStage | null {
  const plain = word
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
  if (plain.includes('won')) return 'won';
  if (plain.includes('lost')) return 'lost';
  if (/^hand(ed)? ?over/.test(plain)) return 'handed over';
  if (/(^| )qualified/.test(plain) && !plain.startsWith('not ')) return 'qualified';
  return /^new( |$)/.test(plain) ? 'new' : null;
}
