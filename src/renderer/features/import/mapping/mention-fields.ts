import type { MentionField } from '../../../../domain/mention';

export interface FieldText {
  readonly label: string;
  readonly hint: string;
  readonly group: FieldGroup;
  /** A value for every row makes sense when no column gives it. */
  readonly canDefault?: true;
}

export type FieldGroup = 'required' | 'usual' | 'labels' | 'care' | 'revenue' | 'rare';

/** What each field a column can be mapped to means, in the words of the mapping step. Complete to compile. */
export const MENTION_FIELD_TEXTS: Readonly<Record<MentionField, FieldText>> = {
  text: { label: 'Text', hint: 'what was written', group: 'required' },
  createdAt: { label: 'Written at', hint: 'date and time', group: 'required' },
  author: { label: 'Author', hint: 'handle or name', group: 'usual' },
  direction: { label: 'Direction', hint: 'from a customer, or our answer', group: 'usual', canDefault: true },
  id: { label: 'Id', hint: 'tells duplicates and answers apart', group: 'usual' },
  replyTo: { label: 'Answers', hint: 'id of the mention it replies to', group: 'usual' },
  channel: { label: 'Channel', hint: 'network or place', group: 'usual', canDefault: true },
  brand: { label: 'Brand', hint: 'which company it is about', group: 'usual', canDefault: true },
  region: { label: 'Region', hint: 'country or market', group: 'usual', canDefault: true },
  language: { label: 'Language', hint: 'code such as en', group: 'usual', canDefault: true },
  url: { label: 'Link', hint: 'address of the post', group: 'usual' },
  sentiment: { label: 'Sentiment', hint: 'label or score of the source', group: 'labels' },
  theme: { label: 'Theme', hint: 'what it is about', group: 'labels', canDefault: true },
  perception: { label: 'Perception', hint: 'experience, reliability, feeling', group: 'labels' },
  reach: { label: 'Reach', hint: 'followers or impressions', group: 'labels' },
  agent: { label: 'Agent', hint: 'who answered', group: 'care', canDefault: true },
  team: { label: 'Team', hint: 'which team answered', group: 'care', canDefault: true },
  needsAnswer: { label: 'Needs an answer', hint: 'yes or no', group: 'care' },
  status: { label: 'Status', hint: 'of the case', group: 'care' },
  closedAt: { label: 'Closed at', hint: 'date and time', group: 'care' },
  escalatedTo: { label: 'Escalated to', hint: 'department or person', group: 'care' },
  escalatedAt: { label: 'Escalated at', hint: 'date and time', group: 'care' },
  leadStage: { label: 'Lead stage', hint: 'of the sales funnel', group: 'revenue' },
  dealId: { label: 'Deal', hint: 'id in the CRM', group: 'revenue' },
  dealValue: { label: 'Deal value', hint: 'amount', group: 'revenue' },
  currency: { label: 'Currency', hint: 'code such as EUR', group: 'revenue', canDefault: true },
  dealCreatedAt: { label: 'Deal created at', hint: 'date and time', group: 'revenue' },
  wonAt: { label: 'Won at', hint: 'date and time', group: 'revenue' },
  automated: { label: 'Automated', hint: 'written by a bot', group: 'rare' },
  private: { label: 'Private', hint: 'a direct message', group: 'rare' },
  repost: { label: 'Repost', hint: 'shared, not written', group: 'rare' },
  deletedAt: { label: 'Deleted at', hint: 'date and time', group: 'rare' },
};

export const MENTION_FIELDS = Object.keys(MENTION_FIELD_TEXTS) as readonly MentionField[];

export const GROUP_TITLES: Readonly<Record<FieldGroup, string>> = {
  required: 'Needed',
  usual: 'Usual',
  labels: 'Labels of the source',
  care: 'Care and escalation',
  revenue: 'Leads and revenue',
  rare: 'Rare',
};
