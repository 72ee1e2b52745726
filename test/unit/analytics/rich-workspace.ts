import fc from 'fast-check';
import type { Mention } from '../../../src/domain/mention';
import { type Workspace, workspaces } from './random-workspace';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FIRST = Date.UTC(2025, 2, 28);
const STAGES = ['new', 'Handed over', 'qualified', 'Closed won', 'Lost', 'nurturing'];
const PERCEPTIONS = ['Experience', 'reliability', 'Feeling', 'price'];
const SPAM = 'Win a free flight today, just follow this one link';

/**
 * Random workspaces that carry what every figure needs: closes, escalations, leads, deals, reach, perceptions and
 * texts that many write; some of them stretched over months, so that what takes long to tell can be told.
 */
export const richWorkspaces: fc.Arbitrary<Workspace> = fc
  .record({ workspace: workspaces, factor: fc.constantFrom(1, 2, 40), age: fc.constantFrom(10, 60, 700) })
  .map(({ workspace, factor, age }) => ({
    ...workspace,
    asOf: FIRST + age * DAY,
    mentions: workspace.mentions.map((mention, index) => enriched(mention, index, factor)),
  }));

function enriched(mention: Mention, index: number, factor: number): Mention {
  const createdAt = FIRST + (mention.createdAt - FIRST) * factor;
  const later = createdAt + (index % 2 === 0 ? 1 : 9 * 24) * HOUR;
  return {
    ...mention,
    createdAt,
    ...(mention.deletedAt !== undefined && { deletedAt: createdAt + 5 * DAY }),
    ...(index % 7 === 0 && { text: `@acme ${SPAM.slice(index % 2)}` }),
    ...(index % 5 !== 0 && { reach: (index % 7) ** 3 * 100 }),
    ...(index % 5 < 4 && { perception: PERCEPTIONS[index % 4] as string }),
    ...(index % 4 === 0 && { escalatedAt: later, escalatedTo: 'legal' }),
    ...(index % 3 === 1 && { closedAt: createdAt + (index % 11) * DAY }),
    ...(index % 3 === 0 && { dealId: `deal ${index % 7}`, wonAt: later }),
    ...(index % 6 === 3 && { dealCreatedAt: createdAt + (index % 8) * HOUR }),
    ...(index % 3 === 0 && index % 5 !== 0 && { dealValue: 1000 * index }),
    ...(index % 6 === 0 && { currency: index % 4 === 0 ? 'EUR' : 'USD' }),
    ...(index % 5 === 3 && { leadStage: STAGES[(index * 3) % STAGES.length] as string }),
  };
}
