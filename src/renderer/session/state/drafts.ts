import { createStore, type StoreApi } from 'zustand/vanilla';

/**
 * What a person has typed and not yet saved, by the form it belongs to. It outlives a change of room, and main
 * asks before the window closes over it. An absent key means that nothing is unsaved there.
 */
export interface Drafts {
  readonly values: Readonly<Record<string, unknown>>;
}

export type DraftStore = StoreApi<Drafts>;

export const createDrafts = (): DraftStore => createStore<Drafts>(() => ({ values: {} }));

/** Keeps a draft, or forgets it when the value is undefined. */
export function keepDraft(drafts: DraftStore, key: string, value: unknown): void {
  drafts.setState(({ values }) => {
    const { [key]: _, ...others } = values;
    return { values: value === undefined ? others : { ...others, [key]: value } };
  });
}

/** Whether anything typed is unsaved. */
export const hasDrafts = ({ values }: Drafts): boolean => Object.keys(values).length > 0;
