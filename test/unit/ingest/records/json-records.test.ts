import { describe, expect, it } from 'vitest';
import { jsonRecords, parseJsonLine, pathsOf } from '../../../../src/ingest/records/json-records';

describe('jsonRecords', () => {
  const text = [
    '{"id":570306133677760513,"user":{"name":"a"},"text":"x\\ny"}',
    '',
    '{"id":"2","text":null,"n":1.50}',
    'not json',
    '[1,2]',
    '{"id":3,"user":{"name":null},"text":"\\ud83d lone \\u0000nul"}\r',
  ].join('\n');

  it.each([1, 7, 1000])('gives the texts at dotted paths, in any steps (%i)', (piece) => {
    const reader = jsonRecords(['id', 'user.name', 'text', 'n']);
    const all = [];
    for (let at = 0; at < text.length; at += piece) {
      all.push(...reader.next(text.slice(at, at + piece), at + piece >= text.length).records);
    }
    expect(all).toEqual([
      ['570306133677760513', 'a', 'x\ny', ''],
      ['2', '', '', '1.5'],
      { reason: 'not-json', value: 'not json' },
      { reason: 'not-json', value: '[1,2]' },
      ['3', '', '\ufffd lone nul', ''],
    ]);
  });

  it('keeps every digit of ids beyond 2^53 and leaves digits inside texts alone', () => {
    expect(
      parseJsonLine(
        '{"a":[12345678901234567890],"b":"see 12345678901234567890, ok","c":-12345678901234567890}',
      ),
    ).toEqual({
      a: ['12345678901234567890'],
      b: 'see 12345678901234567890, ok',
      c: '-12345678901234567890',
    });
  });

  it('reads a key with a dot before it looks inside, and nothing from prototypes', () => {
    const reader = jsonRecords(['a.b', 'constructor', 'a.c']);
    expect(reader.next('{"a.b":1,"a":{"b":2,"c":3}}\n', true).records).toEqual([['1', '', '3']]);
  });

  it('rejects a line that nests without end, and reads on', () => {
    const deep = `{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    expect(jsonRecords(['a']).next(`${deep}\n{"a":1}\n`, true).records).toEqual([
      { reason: 'not-json', value: deep.slice(0, 200) },
      ['1'],
    ]);
  });

  it('lists the paths of an object', () => {
    expect(pathsOf({ id: 1, user: { name: 'a', tags: ['x'] }, empty: {} })).toEqual([
      'id',
      'user.name',
      'user.tags',
    ]);
  });
});
