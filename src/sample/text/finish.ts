import { BRAND_VOICES } from '../company';
import type { Draft } from '../plan/draft';
import type { Random } from '../random';
import { firstName } from './slots';

/** Signs that every font has stand beside pictures that some lack. */
const FACES = {
  negative: [':(', ':-(', ':/', '…', '😡', '🙄', '😞'],
  neutral: [':)', '…', '✈', '🤔'],
  positive: [':)', ':-)', '♥', '♥', ';)', '☀', '💙', '🙏', '😊'],
} as const;

const TAGS = {
  negative: ['#fail', '#travel', '#delayed', '#customerservice', '#stuck'],
  neutral: ['#travel', '#avgeek', '#flying', '#question'],
  positive: ['#travel', '#avgeek', '#lovetofly', '#windowseat', '#happy', '#wanderlust'],
} as const;

/** Casual writing as it is found: tags, emoji, missing capitals and full stops, a slip of the finger. */
export function decorate(text: string, draft: Draft, random: Random): string {
  const { channel, brand } = draft.fields;
  const feeling = draft.feeling ?? 'neutral';
  const formal = channel === 'Reviews' || draft.act === 'lead' || draft.act === 'lead-detail';
  let said = text;
  if (!formal && random.chance(0.1)) said = said.charAt(0).toLowerCase() + said.slice(1);
  if (random.chance(formal ? 0.03 : 0.08)) said = slip(said, random);
  if (!formal && random.chance(0.22)) said = said.replace(/\.$/, '');
  if (!formal && feeling === 'negative' && random.chance(0.05)) said = said.replace(/[.!?]?$/, '!!!');
  if (!formal && random.chance(0.16)) {
    const face = random.pick(FACES[feeling]);
    said = `${said} ${face}`;
  }
  if ((channel === 'X' || channel === 'Instagram' || channel === 'TikTok') && random.chance(0.14)) {
    said = `${said} ${random.chance(0.5) ? BRAND_VOICES[brand].tag : random.pick(TAGS[feeling])}`;
  }
  return said;
}

/** The care desk signs with the agent's first name. */
export function sign(text: string, draft: Draft): string {
  const { agent } = draft.fields;
  return agent === undefined || draft.act === 'note' ? text : `${text} ^${firstName(agent)}`;
}

/** Two neighbouring letters of a longer word change places, or one is lost. */
function slip(text: string, random: Random): string {
  const words = text.split(' ');
  const at = random.below(words.length);
  const word = words[at]!;
  if (!/^[a-z]{5,}$/.test(word)) return text;
  const i = random.between(1, word.length - 3);
  words[at] = random.chance(0.5)
    ? word.slice(0, i) + word.charAt(i + 1) + word.charAt(i) + word.slice(i + 2)
    : word.slice(0, i) + word.slice(i + 1);
  return words.join(' ');
}
