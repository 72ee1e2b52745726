/** Who wrote a mention: somebody outside the brand's care team, or the care team (G1). */
export type Direction = 'inbound' | 'outbound';

/** Who gave a label (SE2): the source, the engine on this device, or a person by hand. */
export type Provenance = 'source' | 'engine' | 'hand';

/** A sentiment label. `score` is an integer in thousandths, −1000 (negative) … +1000 (positive). */
export interface Sentiment {
  readonly score: number;
  readonly by: Provenance;
}

/** Instant in UTC milliseconds since the epoch (G4). */
export type Instant = number;

/** Key of a mention, unique in a workspace: `kind:host:native-id` (SYNC rule 3). */
export type MentionId = string & { readonly brand: 'MentionId' };

/**
 * One post, comment, review or message about a tracked brand (G1), validated and free of its file's format.
 * Absent fields are undefined, never empty strings; instants are UTC ms; money is in integer minor units.
 */
export interface Mention {
  readonly id: MentionId;
  readonly text: string;
  readonly createdAt: Instant;
  readonly author: string;
  readonly direction: Direction;
  /** Id of the mention this one answers; it may be absent from the workspace (an orphan). */
  readonly replyTo?: MentionId;
  readonly brand?: string;
  readonly channel?: string;
  readonly url?: string;
  readonly region?: string;
  readonly language?: string;
  /** Followers or impressions as the source counts them. */
  readonly reach?: number;
  readonly sentiment?: Sentiment;
  readonly theme?: string;
  readonly perception?: string;
  readonly agent?: string;
  readonly team?: string;
  readonly automated?: boolean;
  readonly private?: boolean;
  readonly repost?: boolean;
  /** Said by the source or a person; undefined means G2's default decides. */
  readonly needsAnswer?: boolean;
  readonly status?: string;
  readonly closedAt?: Instant;
  readonly escalatedTo?: string;
  readonly escalatedAt?: Instant;
  readonly leadStage?: string;
  readonly dealId?: string;
  /** Integer minor units of `currency`. */
  readonly dealValue?: number;
  readonly currency?: string;
  readonly dealCreatedAt?: Instant;
  readonly wonAt?: Instant;
  /** A tombstone: the source or the author deleted the mention at this instant (G7). */
  readonly deletedAt?: Instant;
}

/** Names of the fields a file's columns can be mapped to (PRODUCT.md, MAP.json). */
export const MENTION_FIELDS = [
  'id',
  'text',
  'createdAt',
  'author',
  'direction',
  'replyTo',
  'brand',
  'channel',
  'url',
  'region',
  'language',
  'reach',
  'sentiment',
  'theme',
  'perception',
  'agent',
  'team',
  'automated',
  'private',
  'repost',
  'needsAnswer',
  'status',
  'closedAt',
  'escalatedTo',
  'escalatedAt',
  'leadStage',
  'dealId',
  'dealValue',
  'currency',
  'dealCreatedAt',
  'wonAt',
  'deletedAt',
] as const satisfies readonly (keyof Mention)[];

export type MentionField = (typeof MENTION_FIELDS)[number];
