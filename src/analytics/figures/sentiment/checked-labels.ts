import type { FigureSource } from '../figure-source';
import { inboundMentions } from '../inbound-mentions';

const labelled = inboundMentions('labelled');

/** Labels with the random sample a person checked (SE3). No sample is kept yet, so there is none to adjust by. */
export const checkedLabels: FigureSource<'checked'> = {
  gather: (scope, windows) =>
    labelled.gather(scope, windows).map((predicted) => ({ predicted, checked: null })),
  rows: labelled.rows,
};
