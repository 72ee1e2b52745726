import { PostingIndex } from '../../analytics/search/posting-index';
import { TOKENS_VERSION } from '../../analytics/search/tokens';
import { packFrame, unpackFrame } from './frame';

/** Packs the search index of a block. */
export function packPosting({ parts }: PostingIndex): Uint8Array {
  const { rows, tokens, sizes, names, postings, widths } = parts;
  return packFrame({
    kind: 'posting',
    version: 1,
    facts: { rows, tokens, tokensVersion: TOKENS_VERSION },
    parts: new Map([
      ['sizes', sizes],
      ['names', names],
      ['postings', postings],
      ['widths', widths],
    ]),
  });
}

/** The index, or null when its tokens are of another version or a part is missing. Throws `DamagedBlob`. */
export function unpackPosting(bytes: Uint8Array): PostingIndex | null {
  const { facts, parts } = unpackFrame('posting', bytes);
  const [sizes, names, postings, widths] = ['sizes', 'names', 'postings', 'widths'].map((name) =>
    parts.get(name),
  );
  if (facts['tokensVersion'] !== TOKENS_VERSION) return null;
  if (
    !(sizes instanceof Uint8Array) ||
    !(names instanceof Uint8Array) ||
    !(postings instanceof Uint8Array) ||
    !(widths instanceof Uint8Array)
  ) {
    return null;
  }
  const { rows, tokens } = facts;
  return new PostingIndex({ rows: Number(rows), tokens: Number(tokens), sizes, names, postings, widths });
}
