import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FoldHash, LONG, WORDLESS } from '../../../src/analytics/columns/fold-hash';
import { foldedText } from '../../../src/domain/folded-text';

const hashOf = (text: string) => {
  const hash = new FoldHash();
  hash.read(text);
  return { hi: hash.hi, lo: hash.lo };
};

const pieces = fc.constantFrom(
  '@kim',
  '@',
  '.',
  "'",
  ' ',
  '\t',
  'http://a.b/c',
  'HTTPS://',
  'www.',
  'www.x',
  'aw',
  'A',
  'z9',
  '_',
  '-',
  '+',
  '$5',
  'mail@x.y',
);
const ascii = fc.oneof(
  fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary-ascii', maxLength: 40 }),
);

describe('[G8] the hash of a folded text', () => {
  it('is read from ASCII in one pass as from the folded text itself', () => {
    fc.assert(
      fc.property(ascii, (text) => {
        const folded = foldedText(text);
        const hash = hashOf(text);
        if (folded.text === '') expect(hash).toEqual({ hi: 0, lo: WORDLESS });
        else {
          // A mark that folds away leads through the other path, which makes the folded string.
          expect(hashOf(`\u00ad ${text}`)).toEqual(hash);
          expect((hash.lo & LONG) !== 0).toBe(folded.words >= 8);
          expect(hash.hi).not.toBe(0);
        }
      }),
      { numRuns: 5000, seed: 8 },
    );
  });

  it('differs where the folded texts differ', () => {
    const texts = ['a', 'b', 'ab', 'a b', 'ba', 'one two', 'one two three', 'ok 😡', 'ok 😍'];
    expect(new Set(texts.map((text) => JSON.stringify(hashOf(text)))).size).toBe(texts.length);
    expect(hashOf('Kim, the bus IS late')).toEqual(hashOf('kim the bus is late @acme'));
  });
});
