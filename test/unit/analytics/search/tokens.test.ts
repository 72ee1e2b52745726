import { describe, expect, it } from 'vitest';
import { eachToken } from '../../../../src/analytics/search/tokens';

function tokens(text: string): string[] {
  const found: string[] = [];
  eachToken(text, (token) => found.push(token));
  return found;
}

describe('tokens of a text', () => {
  it('are words without case and accents', () => {
    expect(tokens('Grüße aus KÖLN, naïve Ærø!')).toEqual(['grusse', 'aus', 'koln', 'naive', 'aero']);
    expect(tokens('ΟΔΟΣ Οδός İstanbul ﬁn')).toEqual(['οδοσ', 'οδοσ', 'istanbul', 'fin']);
    expect(tokens('cafe\u0301')).toEqual(['cafe']);
  });

  it('are numbers, in whatever digits they are written', () => {
    expect(tokens('1,299.50 １２ ٤٢ iPhone15')).toEqual(['1', '299', '50', '12', '42', 'iphone15']);
  });

  it('keep the sign of handles and hashtags, and know an address from a handle', () => {
    expect(tokens('@Acme_Help #Délai jane@acme.com @ # C#')).toEqual([
      '@acme_help',
      '#delai',
      'jane',
      'acme',
      'com',
      'c',
    ]);
    expect(tokens('@@acme,@b')).toEqual(['@acme', '@b']);
  });

  it('are split at curly apostrophes and dashes as at straight ones', () => {
    expect(tokens('don’t')).toEqual(tokens("don't"));
    expect(tokens('e–mail')).toEqual(['e', 'mail']);
  });

  it('are every two characters and the last one, where words are not spaced', () => {
    expect(tokens('東京都')).toEqual(['東京', '京都', '都']);
    expect(tokens('iPhone手機5')).toEqual(['iphone', '手機', '機', '5']);
    expect(tokens('ガイド')).toEqual(['ガイ', 'イド', 'ド']);
    expect(tokens('환불')).toEqual(['환불', '불']);
  });

  it('are emoji and flags', () => {
    expect(tokens('so 😡😡 ❤️ 🇵🇹')).toEqual(['so', '😡', '😡', '❤', '🇵🇹']);
  });

  it('say where they stand in the text as it is written', () => {
    const text = '¡Grüße @Zoë! 東京';
    const found: string[] = [];
    eachToken(text, (_token, from, to) => found.push(text.slice(from, to)));
    expect(found).toEqual(['Grüße', '@Zoë', '東京', '京']);
  });

  it('end at sixty-four characters and never within one', () => {
    expect(tokens('x'.repeat(200))[0]).toHaveLength(64);
    expect(tokens(`é${'x'.repeat(62)}𝕏`)[0]).toHaveLength(64);
    expect(tokens(`${'x'.repeat(63)}𐐨y`)[0]).toBe('x'.repeat(63));
  });
});
