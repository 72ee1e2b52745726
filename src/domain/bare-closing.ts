const HANDLE_OR_LINK = /(?:https?:\/\/|www\.)\S+|(?<![\p{L}\p{N}_@])@[\p{L}\p{N}_.-]+/gu;
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;
const EMOJI_PARTS =
  /\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u200d|\ufe0e|\ufe0f|\u20e3/gu;
const EMOTICON = /(?<!\S)(?:[:;=]['’]?-?[)D(Pp]|<3)(?!\S)/g;
const WORDS = /[\p{L}\p{N}\p{M}'’]+/gu;
const MOST_CHARACTERS = 80;

/** One of these must be there: they end a conversation. */
const CLOSING = new Set(
  (
    'thanks thank thx thnx tks ty tysm tyvm thankyou thanx cheers ok okay okey okee oki okej k kk cool great perfect ' +
    'awesome brilliant nice lovely excellent wonderful fine alright noted understood appreciated appreciate sorted ' +
    'bye goodbye done yay ' +
    'danke dankeschön merci bedankt dankjewel dank gracias grazie obrigado obrigada valeu tack takk tak kiitos ' +
    'dziękuję dzięki děkuji díky ďakujem köszönöm mulțumesc mersi teşekkürler teşekkür sağol ευχαριστώ спасибо дякую ' +
    'благодаря hvala terima makasih arigato ありがとう ありがとうございます 감사합니다 谢谢 謝謝 شكرا תודה धन्यवाद vale listo ' +
    'perfecto genial super prima klasse top parfait perfetto ottimo'
  ).split(' '),
);

/** These may stand beside a closing word without making it more than a closing. */
const FILLER = new Set(
  (
    'you u so very much many a lot lots again for the your help reply response answer assistance quick got it i will ' +
    'do that this all good now guys team mate man really ever appreciate have day one weekend ' +
    'evening too and oh ah yes yeah yep ya vielen sehr schön für die hilfe antwort alles klar gut beaucoup bien pour ' +
    'votre aide réponse muchas mil por la ayuda respuesta mille tante molte per aiuto muito pela ajuda heel erg voor ' +
    'hulp mycket mange så hjälpen tusen kasih banyak çok ederim большое'
  ).split(' '),
);

/** "No" closes only before these: "great, no reply" is a complaint. */
const NOTHING_MORE = /\bno (?:problems?|worries|thanks|thank you)\b/g;

/**
 * G2: whether a text is nothing but a closing (thanks, ok, emoji only), in the languages the list knows.
 * Handles and links are not read; a question mark or any other word makes it more than a closing.
 */
export function isBareClosing(text: string): boolean {
  const plain =
    text.includes('@') || text.includes('http') || text.includes('www.')
      ? text.replace(HANDLE_OR_LINK, ' ').trim()
      : text.trim();
  if (plain.length === 0 || plain.length > MOST_CHARACTERS || plain.includes('?')) return false;
  const words = plain
    .toLowerCase()
    .replace(EMOJI_PARTS, ' ')
    .replace(EMOTICON, ' ')
    .replace(NOTHING_MORE, 'thanks')
    .match(WORDS);
  if (words === null) return EMOJI.test(plain) || plain.search(EMOTICON) >= 0;
  let closes = false;
  for (const word of words) {
    if (CLOSING.has(word)) closes = true;
    else if (!FILLER.has(word)) return false;
  }
  return closes;
}
