import type { CareLexicon } from '../lexicon';

/** German of the care desk. */
export const CARE: CareLexicon = {
  greetings: [
    'Hallo @{handle}.',
    'Guten Tag @{handle}.',
    '@{handle} hallo.',
    'Guten Tag @{handle}, danke für Ihre Nachricht.',
  ],
  acknowledgements: [
    'Hallo @{handle}, Ihre Nachricht ist da. Eine Kollegin antwortet so bald wie möglich. Vorgang {ref}.',
    'Danke für Ihre Nachricht, @{handle}. Dies ist eine automatische Bestätigung; Ihr Vorgang ist {ref}.',
  ],
  apologies: [
    'Das tut mir leid.',
    'Bitte entschuldigen Sie, das hätte nicht geschehen dürfen.',
    'Ich verstehe Ihren Ärger und bitte um Entschuldigung.',
    'Wir bedauern, dass wir Sie enttäuscht haben.',
    'Entschuldigen Sie die Wartezeit.',
  ],
  steps: {
    Delays: [
      'Das Flugzeug kam spät nach {from}; {flight} startet um {time}.',
      'Wenn Sie den Anschluss in {to} verpassen, buchen wir kostenlos um.',
      'Essensgutscheine liegen am Gate {gate}.',
    ],
    Cancellations: [
      'Sie sind ohne Kosten auf den Flug um {time} gebucht.',
      'Das Hotel in {from} ist unter {ref} reserviert.',
      'Anderer Tag oder Geld zurück: beides steht unter {ref} bereit.',
    ],
    Baggage: [
      'Der Koffer blieb in {from} und kommt mit dem nächsten Flug.',
      'Die Suche {ref} läuft; Sie hören bei jedem Schritt von uns.',
      'Bitte heben Sie Belege auf, wir erstatten sie unter {ref}.',
    ],
    'Check-in': [
      'In {from} öffnen zwei weitere Schalter.',
      'Der Check-in für {flight} geht wieder; Platz {seat} ist bestätigt.',
    ],
    App: [
      'Der Fehler kam mit der letzten Version; bis {time} ist er behoben.',
      'Die Bordkarte für {flight} ist auch in Ihrer Post.',
    ],
    Refunds: [
      '{amount} sind heute freigegeben und in fünf Werktagen bei Ihnen.',
      '{ref} wurde irrtümlich geschlossen und ist wieder offen.',
      'Ihnen steht Geld statt Gutschein zu; unter {ref} ist das geändert.',
    ],
    Booking: [
      'Im {month} gibt es an den meisten Tagen um {time} einen Direktflug.',
      'Der Name in {ref} ist kostenlos berichtigt.',
      'Der Tarif ist unter {ref} bis morgen {time} gehalten.',
    ],
    Food: [
      'Die Küche in {from} weiß wegen {flight} Bescheid.',
      'Besondere Essen kann man bis 24 Stunden vorher unter {ref} bestellen.',
    ],
    Cabin: [
      'Platz {seat} ist der Technik gemeldet, die Gebühr geht zurück.',
      'Ich habe das dem Kabinenteam in {from} weitergegeben.',
    ],
    Loyalty: [
      'Die Punkte für {flight} sind gutgeschrieben.',
      'Die Karte ist unterwegs; bis dahin gilt der Ausweis in der App.',
    ],
    Crew: [
      'Ihre Worte sind bei der Crew von {flight}.',
      'Die Kabinenleitung in {from} geht dem nach, und ich melde mich.',
    ],
    'Customer care': [
      'Ich übernehme {ref} selbst, bis es gelöst ist.',
      'Ich habe alles gelesen und kläre heute die {amount}.',
    ],
    Destinations: [
      'Im {month} fliegen wir viermal die Woche von {from} nach {to}.',
      'Der Flug dauert etwa drei Stunden, links ist die bessere Sicht.',
    ],
  },
  invitations: [
    'Ist noch etwas offen?',
    'Sagen Sie mir, wenn es nicht passt.',
    'Ich sehe um {time} noch einmal nach.',
    'Schicken Sie mir die Buchungsnummer privat?',
    'Danke, dass Sie es uns sagen.',
    'Danke für Ihre Geduld.',
  ],
  gladness: [
    'Das freut uns in {from} sehr.',
    'Danke, dass Sie sich die Zeit nehmen.',
    'Die Crew von {flight} wird das lesen.',
    'Bis bald auf dem Weg nach {to}.',
  ],
  resolutions: [
    'Erledigt: {ref} ist gelöst, die Bestätigung liegt in Ihrer Post.',
    'Ich habe mit {from} gesprochen. Sie müssen nichts mehr tun.',
    'Danke für die Angaben. {amount} gehen heute auf Ihre Karte.',
    'Gefunden. Der {bag} kommt mit dem nächsten Flug.',
    'Sie sind auf {flight}, Platz {seat}, ohne Aufpreis.',
  ],
  leadReplies: [
    'Sehr gern. Unser Gruppenteam ruft heute mit einem Angebot für {month} an.',
    'Danke, dass Sie an uns denken! Es liegt beim Vertrieb, Vorgang {ref}.',
    'Für {people} Personen geht es günstiger als online. Sie hören vor {time} von uns.',
    'Es gibt Plätze von {from} nach {to}. Angebot {ref} ist in Ihrer Post.',
  ],
};
