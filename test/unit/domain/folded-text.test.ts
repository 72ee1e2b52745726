import { describe, expect, it } from 'vitest';
import { foldedText } from '../../../src/domain/folded-text';

describe('[G8] what near-duplicates have in common', () => {
  it('is their words without handles, links, case and punctuation', () => {
    expect(foldedText('@Acme_Air  It DOESN’T work!! https://a.example/x?y=1')).toEqual({
      text: 'it doesnt work',
      words: 3,
    });
    expect(foldedText("it doesn't work (www.a.example)").text).toBe('it doesnt work');
  });

  it('keeps an address of mail, numbers, and the emoji that change what is meant', () => {
    expect(foldedText('Write to kim@a.example 24/7 😡').text).toBe('write to kim a example 24 7 😡');
    expect(foldedText('ok 😡').text).not.toBe(foldedText('ok 😍').text);
  });

  it('is the same for full-width, composed and decomposed letters', () => {
    expect(foldedText('Ｃａｆé').text).toBe(foldedText('cafe\u0301').text);
  });

  it('is nothing where there are only handles, links and signs', () => {
    expect(foldedText('@kim … https://a.example')).toEqual({ text: '', words: 0 });
  });

  it('counts words with a letter or digit, and two characters as one where no blanks are written', () => {
    expect(foldedText('+ 😀 one 2').words).toBe(2);
    expect(foldedText('飛行機が遅れています ok').words).toBe(6);
  });
});
