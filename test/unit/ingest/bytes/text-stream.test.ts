import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from '../../../../src/ingest/bytes/detect-encoding';
import { createTextStream } from '../../../../src/ingest/bytes/text-stream';

/** Decodes bytes handed over in pieces of the given size. */
function decoded(bytes: Uint8Array, piece: number): string {
  const stream = createTextStream(detectEncoding(bytes.subarray(0, Math.max(piece, 64))));
  let text = '';
  for (let at = 0; at < bytes.length; at += piece) {
    text += stream.next(bytes.subarray(at, at + piece), at + piece >= bytes.length);
  }
  return text;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function utf16(text: string, order: 'le' | 'be', bom: boolean): Uint8Array {
  const whole = bom ? `\ufeff${text}` : text;
  const bytes = new Uint8Array(whole.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < whole.length; i++) view.setUint16(i * 2, whole.charCodeAt(i), order === 'le');
  return bytes;
}

const SAMPLE = 'id,text,date\n1,Grüße – “ok” €5 😀,2020-01-01\n2,plain,2020-01-02\n';

describe('a file as text', () => {
  it.each([1, 2, 3, 5, 7, 1000])('is the same whatever the steps it comes in (%i bytes)', (piece) => {
    expect(decoded(utf8(SAMPLE), piece)).toBe(SAMPLE);
    expect(decoded(utf8(`\ufeff${SAMPLE}`), Math.max(piece, 3))).toBe(SAMPLE);
    for (const order of ['le', 'be'] as const) {
      expect(decoded(utf16(SAMPLE, order, true), Math.max(piece, 2))).toBe(SAMPLE);
      expect(decoded(utf16(SAMPLE, order, false), Math.max(piece, 2))).toBe(SAMPLE);
    }
  });

  it('survives any text in any steps as UTF-8', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (text, piece) => {
          const wanted = text.replaceAll('\0', '').replace(/^\ufeff/, '');
          const stream = createTextStream({ encoding: 'utf-8', bomBytes: 0 });
          const bytes = utf8(wanted);
          let read = '';
          for (let at = 0; at < bytes.length; at += piece) {
            read += stream.next(bytes.subarray(at, at + piece), at + piece >= bytes.length);
          }
          expect(read).toBe(wanted);
        },
      ),
      { seed: 11 },
    );
  });

  it('is Windows-1252 where it is not UTF-8, quotes and euro included', () => {
    const bytes = Uint8Array.of(0x93, 0x47, 0x72, 0xfc, 0xdf, 0x65, 0x94, 0x20, 0x80, 0x35, 0x20, 0x85);
    expect(detectEncoding(bytes).encoding).toBe('windows-1252');
    expect(decoded(bytes, 4)).toBe('“Grüße” €5 …');
  });

  it('turns to Windows-1252 when the first letter that is not ASCII comes late', () => {
    const ascii = utf8('x,'.repeat(500));
    const bytes = new Uint8Array([...ascii, 0x47, 0x72, 0xfc, 0xdf, 0x65]);
    expect(decoded(bytes, 100)).toBe(`${'x,'.repeat(500)}Grüße`);
  });

  it('stays UTF-8 in spite of a damaged character and marks it', () => {
    const bytes = new Uint8Array([...utf8('Grüße äöü '), 0xff, ...utf8(' ende')]);
    expect(decoded(bytes, 1000)).toBe('Grüße äöü \ufffd ende');
  });

  it('drops NUL characters, which are no text', () => {
    expect(decoded(utf8('a\0b,c\n'), 2)).toBe('ab,c\n');
  });

  it('makes lone surrogates of UTF-16 visible instead of passing them on', () => {
    const text = decoded(utf16('id,text\n1,a\ud83db and some more text\n', 'le', true), 1000);
    expect(text).toBe('id,text\n1,a\ufffdb and some more text\n');
  });
});
