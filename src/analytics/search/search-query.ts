import type { Day, Dimension } from '../../domain/filter';

/** A token that a word or phrase is made of; without a sign it also stands for the handle and the hashtag of it. */
export interface QueryToken {
  readonly token: string;
  /** Any token that begins like this. */
  readonly prefix: boolean;
  /** Tokens after the first one of the phrase at which it must stand. */
  readonly offset: number;
}

/** A word, prefix or phrase that a text must have, or must not. */
export interface WordTerm {
  readonly tokens: readonly QueryToken[];
  readonly not: boolean;
}

/** A value that a field must have: any of several of one field. */
export interface FieldTerm {
  readonly field: 'from' | Dimension;
  /** Folded, without the "@" of a handle. */
  readonly value: string;
  readonly prefix: boolean;
  readonly not: boolean;
}

/** What a search asks for; everything in it must hold. */
export interface SearchQuery {
  readonly words: readonly WordTerm[];
  readonly fields: readonly FieldTerm[];
  /** First day that counts. */
  readonly since: Day | null;
  /** First day that no longer counts. */
  readonly until: Day | null;
}
