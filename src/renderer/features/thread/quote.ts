/** First letter of a handle, the rest hidden: "@annabel" → "@a…". */
export function maskHandle(handle: string): string {
  const bare = handle.replace(/^@/, '').trim();
  const first = [...bare][0];
  return first === undefined ? 'a customer' : `@${first}…`;
}

/** Hides every handle and address inside a text. */
export const maskText = (text: string): string =>
  text
    .replace(/[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+/gu, '(address)')
    .replace(/(?<![\p{L}\p{N}])@[\p{L}\p{N}_]+/gu, maskHandle);

/** A mention as it can be put on a slide: the words, who in general, where and when; no handle is left in it. */
export function quote(mention: {
  readonly text: string;
  readonly author: string;
  readonly channel: string;
  readonly direction: 'inbound' | 'outbound';
  readonly when: string;
}): string {
  const who = mention.direction === 'outbound' ? mention.author : maskHandle(mention.author);
  const place = mention.channel === '' ? '' : ` on ${mention.channel}`;
  return `“${maskText(mention.text).trim()}” (${who}${place}, ${mention.when})`;
}
