import type { MixEffect } from './mix-effect';

export type WaterfallStep =
  | { readonly kind: 'reference'; readonly at: number }
  | { readonly kind: 'current'; readonly at: number }
  /** A bar from `from` to `to`. `others` holds the within effects of the segments that have no bar of their own. */
  | { readonly kind: 'segment'; readonly segment: string; readonly from: number; readonly to: number }
  | { readonly kind: 'others'; readonly segments: number; readonly from: number; readonly to: number }
  | { readonly kind: 'mix'; readonly from: number; readonly to: number };

/**
 * SE5 as a waterfall: the reference, what changed within each segment from the largest effect to the smallest (ties
 * by name), the segments beyond `most` as one step, the mix, the current value. Each bar begins where the last ended.
 */
export function waterfall(effect: MixEffect, most: number): readonly WaterfallStep[] {
  const ordered = [...effect.segments].sort(
    (a, b) => Math.abs(b.within) - Math.abs(a.within) || (a.segment < b.segment ? -1 : 1),
  );
  const shown = ordered.length <= most ? ordered : ordered.slice(0, most);
  const steps: WaterfallStep[] = [{ kind: 'reference', at: effect.reference }];
  let at = effect.reference;
  for (const { segment, within } of shown) {
    steps.push({ kind: 'segment', segment, from: at, to: at + within });
    at += within;
  }
  const beforeMix = effect.current - effect.mix;
  if (shown.length < ordered.length) {
    steps.push({ kind: 'others', segments: ordered.length - shown.length, from: at, to: beforeMix });
    at = beforeMix;
  }
  steps.push({ kind: 'mix', from: at, to: effect.current }, { kind: 'current', at: effect.current });
  return steps;
}
