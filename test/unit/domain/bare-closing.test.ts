import { describe, expect, it } from 'vitest';
import { isBareClosing } from '../../../src/domain/bare-closing';

describe('[G2] bare closings', () => {
  it.each([
    'Thanks!',
    '@SpotifyCares ok thx',
    'ok',
    '👍',
    '🙏🏽❤️',
    ':)',
    'Thank you so much for your help 😊',
    'Vielen Dank!',
    'Merci beaucoup',
    'muchas gracias',
    'Perfect, thanks a lot https://t.co/abc',
    'ありがとうございます',
    'no worries, thanks',
    'ok no problem',
    'No thanks!',
  ])('“%s” closes', (text) => {
    expect(isBareClosing(text)).toBe(true);
  });

  it.each([
    '',
    '@SpotifyCares',
    'https://t.co/abc',
    'ok?',
    'Thanks for nothing',
    'Great, no reply',
    'thanks for no help',
    'ok but it still does not work',
    'thanks, where is my refund',
    'you',
    '1.0.65',
    'Danke, aber der Zug ist weg',
  ])('“%s” does not', (text) => {
    expect(isBareClosing(text)).toBe(false);
  });
});
