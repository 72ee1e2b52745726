import * as v from 'valibot';
import type { MentionField } from '../domain/mention';
import { mapping } from './main-contract';

const FIELDS: Readonly<Record<MentionField, true>> = {
  id: true,
  text: true,
  createdAt: true,
  author: true,
  direction: true,
  replyTo: true,
  brand: true,
  channel: true,
  url: true,
  region: true,
  language: true,
  reach: true,
  sentiment: true,
  theme: true,
  perception: true,
  agent: true,
  team: true,
  automated: true,
  private: true,
  repost: true,
  needsAnswer: true,
  status: true,
  closedAt: true,
  escalatedTo: true,
  escalatedAt: true,
  leadStage: true,
  dealId: true,
  dealValue: true,
  currency: true,
  dealCreatedAt: true,
  wonAt: true,
  deletedAt: true,
};

const values = v.record(
  v.picklist(Object.keys(FIELDS) as MentionField[], 'is no field of a mention'),
  v.pipe(v.string(), v.maxLength(1000)),
);

/**
 * A MAP.json as a person writes it. A key or field that is not known is refused: a misspelt one, passed over in
 * silence, would leave a column out of the figures.
 */
export const mappingFile = v.strictObject(
  { ...mapping.entries, columns: values, defaults: v.exactOptional(values) },
  ({ expected, message }) => (expected === 'never' ? 'is no part of a mapping' : message),
);
