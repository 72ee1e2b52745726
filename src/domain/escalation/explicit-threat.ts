/** Any of these stands in every text the patterns below can match: most texts are told apart by this alone. */
const HINT =
  /lawyer|attorne|solicit|legal|court|claims|lawsuit|sue |suing|class a|ombuds|regulat|watchdo|trading s|business b|chargeb|protection|press|media|news|papers| tv|bbc|cnn|bbb|ftc|fca|cfpb|ofcom|ofgem|bafin|dgccrf|codacons|procon|journali|reporter|anwalt|anwält|klage|gericht|rechtli|verbrauch|schlichtung|netzagentur|anzeige|avocat|plainte|tribunal|mise en|justice|médiateur|conso|aboga|demanda|denunci|avvocato|querela|advoca|rechtsz|juridische|advoga|processar|reclame/;

const LAWYER = 'lawyers?|attorneys?|solicitors?';
const OFFICE = 'regulators?|watchdogs?|consumer protection|bbb|ftc|fca|cfpb|ofcom|ofgem|bafin';
const PRESS = 'press|media|news|newspapers?|papers|journalists?|reporters?|tv|bbc|cnn';
const TELL =
  'go|going|tell|telling|contact|contacting|call|calling|talk|talking|speak|speaking|write|writing|report|reporting|complain|complaining|complained|take|taking|reported|contacted|escalate|escalating';

/** Patterns of a threat in the languages the list knows, as whole words. */
const THREATS = [
  `(?:my|our) (?:${LAWYER})`,
  `(?:get|hire|call|contact|see|involve|instruct|consult|hear from|speak to|talk to)(?:ing)? (?:a|an|the|my|our) (?:${LAWYER})`,
  'legal (?:action|proceedings|steps|advice)|to court|in court|small claims|lawsuits?|class action',
  '(?:sue|suing) (?:you|them|your|this|the|over|for)|(?:will|gonna|going to|could|should) sue',
  'ombuds(?:man|men|person)|trading standards|better business bureau|chargebacks?',
  `(?:${TELL}) (?:[\\p{L}’']+ ){0,4}(?:${OFFICE})`,
  `(?:${TELL}) (?:[\\p{L}’']+ ){0,3}(?:the|a|our|my|to|your|local|national) (?:${PRESS})`,
  '(?:rechts)?anw[aä]lt(?:in|s|e)?|verklagen?|klage ein(?:reichen|legen)|vor gericht|rechtliche schritte',
  'verbraucher(?:zentrale|schutz)|schlichtungsstelle|bundesnetzagentur|anzeige erstatten|an die presse',
  'mon avocat|porter plainte|porte plainte|tribunal|mise en demeure|action en justice|médiateur|signal ?conso|dgccrf',
  'mi abogad[oa]|demandar(?:é|los|les)?|denunciar(?:é|los|les)?|acciones legales|facua',
  'mio avvocato|avvocato|vie legali|querela|denuncer[oò]|codacons',
  'mijn advocaat|rechtszaak|juridische stappen|meu advogado|processar|procon|reclame aqui',
];

const THREAT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${THREATS.join('|')})(?![\\p{L}\\p{N}])`, 'u');

/**
 * ES2, ES3: whether a text threatens with a lawyer, a court, a regulator or the press in so many words, in English,
 * German, French, Spanish, Italian, Dutch and Portuguese as far as the list goes. A machine's reading of words, not
 * a judgement: irony and quotation count too.
 */
export function isExplicitThreat(text: string): boolean {
  const plain = text.toLowerCase();
  return HINT.test(plain) && THREAT.test(plain);
}
