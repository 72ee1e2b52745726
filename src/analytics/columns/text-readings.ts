import { isBareClosing } from '../../domain/bare-closing';
import { isExplicitThreat } from '../../domain/escalation/explicit-threat';
import type { Mention } from '../../domain/mention';
import { FLAG } from './columns';
import { FoldHash } from './fold-hash';

/** What was read out of the texts of some mentions, one entry each, before they become columns. */
export interface TextReadings {
  /** `FLAG.closing` (G2) or `FLAG.threat` (ES2) of inbound texts. */
  readonly flags: Uint16Array;
  /** The hash of each folded text (G8). */
  readonly foldHi: Uint32Array;
  readonly foldLo: Uint32Array;
}

/** Room for the readings of so many texts. */
export function emptyReadings(length: number): TextReadings {
  return {
    flags: new Uint16Array(length),
    foldHi: new Uint32Array(length),
    foldLo: new Uint32Array(length),
  };
}

/** Reads the texts of mentions: as costly as labelling them, and done with it. */
export function readTexts(mentions: readonly Mention[]): TextReadings {
  const readings = emptyReadings(mentions.length);
  const fold = new FoldHash();
  mentions.forEach(({ direction, text }, at) => {
    if (direction === 'inbound') {
      readings.flags[at] = isBareClosing(text) ? FLAG.closing : isExplicitThreat(text) ? FLAG.threat : 0;
    }
    fold.read(text);
    readings.foldHi[at] = fold.hi;
    readings.foldLo[at] = fold.lo;
  });
  return readings;
}
