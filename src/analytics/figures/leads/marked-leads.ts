import type { Window } from '../../../domain/calendar/to-date';
import type { FigurePart } from '../../../domain/figures/figure';
import { LEAD_STAGES, type LeadStage } from '../../../domain/lead-stage';
import { LEAD } from '../../join/leads';
import type { FigureSource, Scope } from '../figure-source';
import { countRemoved, listMentions, placesIn } from '../list-mentions';

/** Leads of a selection by the stage they stand at (LE1). */
export const markedLeads: FigureSource<'leads'> = {
  gather: (scope, windows) => windows.map((window) => gatherLeads(scope, window)),
  rows(scope, window, part) {
    const { leads } = scope.dataset;
    const stage = stageOf(part);
    const found = placesIn(scope, leads, window).filter((i) => stage < 0 || leads.stage[i] === stage);
    return listMentions(scope, leads, found, part);
  },
};

function gatherLeads(scope: Scope, window: Window) {
  const { leads } = scope.dataset;
  const found = placesIn(scope, leads, window);
  const counts = new Uint32Array(LEAD.unknown + 1);
  for (const i of found) counts[leads.stage[i]!]!++;
  const byStage = Object.fromEntries(LEAD_STAGES.map((stage, code) => [stage, counts[code]!]));
  return {
    byStage: byStage as Readonly<Record<LeadStage, number>>,
    otherStage: counts[LEAD.unknown]!,
    removed: countRemoved(scope.dataset, leads, found),
  };
}

/** Code of the stage that a part of the figure is, −1 for other parts. */
function stageOf(part: FigurePart | undefined): number {
  const stages: readonly (FigurePart | undefined)[] = LEAD_STAGES;
  return stages.indexOf(part);
}
