import { describe, expect, it } from 'vitest';
import {
  asksForSomething,
  NO_REQUEST,
  parseCommandLine,
  parseHandedOver,
} from '../../../../src/main/launch/command-line';

const parse = (...args: string[]) => parseCommandLine(args, '/home/somebody');

describe('parseCommandLine', () => {
  it('reads file and mapping, relative to where it was typed', () => {
    expect(parse('--import', 'data/a.csv', '--mapping=/maps/m.json')).toEqual({
      sample: false,
      importPath: '/home/somebody/data/a.csv',
      mappingPath: '/maps/m.json',
    });
  });

  it('reads --sample', () => {
    expect(parse('--sample')).toEqual({ ...NO_REQUEST, sample: true });
    expect(parse('--sample=no')).toEqual(NO_REQUEST);
  });

  it('passes over what Electron, Chromium and test drivers add', () => {
    expect(
      parse(
        '--inspect=0',
        '--remote-debugging-port=0',
        '-r',
        'loader.js',
        '.',
        '--no-sandbox',
        '--user-data-dir=/tmp/x',
        '--import',
        'a.csv',
        '--enable-features=--sample',
        '--important',
        'b.csv',
        '--',
        '%U',
      ),
    ).toEqual({ ...NO_REQUEST, importPath: '/home/somebody/a.csv' });
  });

  it('takes no switch for a file, nor an empty or impossible name', () => {
    expect(parse('--import', '--sample')).toEqual({ ...NO_REQUEST, sample: true });
    expect(parse('--import')).toEqual(NO_REQUEST);
    expect(parse('--import=')).toEqual(NO_REQUEST);
    expect(parse('--import', 'a\0b')).toEqual(NO_REQUEST);
  });

  it('takes the last of several, and names with spaces, marks and dashes', () => {
    expect(parse('--import', 'a.csv', '--import', './-odd = name.csv').importPath).toBe(
      '/home/somebody/-odd = name.csv',
    );
    expect(parse('--import=a=b.csv').importPath).toBe('/home/somebody/a=b.csv');
  });

  it('reads all of them together', () => {
    expect(parse('--import', 'x', '--mapping', 'y', '--sample')).toEqual({
      sample: true,
      importPath: '/home/somebody/x',
      mappingPath: '/home/somebody/y',
    });
  });
});

describe('parseHandedOver', () => {
  it('takes what a second start hands over', () => {
    const request = parse('--import', 'a.csv');
    expect(parseHandedOver({ ...request })).toEqual(request);
  });

  it.each([undefined, null, 'x', {}, { sample: 1, importPath: null, mappingPath: null }])(
    'takes %j for nothing',
    (data) => expect(parseHandedOver(data)).toEqual(NO_REQUEST),
  );
});

it('asks for nothing with a mapping alone', () => {
  expect(asksForSomething(parse('--mapping', 'm.json'))).toBe(false);
  expect(asksForSomething(parse('--sample'))).toBe(true);
});
