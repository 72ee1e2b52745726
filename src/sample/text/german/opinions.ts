import type { Lexicon } from '../lexicon';

/** German on every theme. */
export const OPINIONS: Lexicon['opinions'] = {
  Delays: {
    negative: [
      '{flight} ab {from} hat {hours} Verspätung, und auf der Tafel steht immer noch "pünktlich".',
      'Seit {hours} am Gate {gate} in {from}, keine einzige Durchsage.',
      'Wieder Verspätung bei {flight}. Anschluss in {to} weg, und niemand sagt, wie es weitergeht.',
      'Erst 20 Minuten, dann 40, jetzt {hours}. Sagt doch gleich die Wahrheit.',
      'Ankunft in {to} um {time}. Der Tag ist gelaufen.',
    ],
    neutral: [
      'Ist {flight} ab {from} noch für {time} geplant?',
      'Ab welcher Verspätung gibt es bei {flight} eine Entschädigung?',
      'Mein Umstieg in {to} dauert {minutes} Minuten. Reicht das, wenn {flight} später startet?',
    ],
    positive: [
      '{flight} war {minutes} Minuten früher in {to}. Stark.',
      'Verspätung bei {flight}, aber klare Informationen und ein Gutschein fürs Essen. So geht das.',
      'Zu spät weg aus {from} und trotzdem pünktlich in {to}. Respekt.',
    ],
  },
  Cancellations: {
    negative: [
      '{flight} um {time} per Nachricht gestrichen. Kein Hotel, kein neuer Flug, kein Mensch.',
      'Gestrichen in {from}, unterwegs mit {who}, Ersatz in {days}. Ernsthaft?',
      'Zweihundert Leute am Schalter in {from} wegen {flight}, eine Person arbeitet.',
    ],
    neutral: [
      'Mein Flug {flight} ist gestrichen. Kann ich kostenlos auf den nächsten Tag?',
      'Absage für {flight} bekommen, Buchung {ref}. Welche Möglichkeiten habe ich?',
    ],
    positive: [
      '{flight} gestrichen, zehn Minuten später neuer Platz und Hotel in der App. Danke.',
      'Morgens gestrichen, abends trotzdem in {to}. Ganz ohne Drama.',
    ],
  },
  Baggage: {
    negative: [
      'Mein {bag} ist mit {flight} nicht in {to} angekommen. Seit {days} fehlt er.',
      'Seit {days} ohne Gepäck, und unter der Nummer läuft Musik.',
      'Der {bag} kam in {to} mit gebrochener Rolle vom Band.',
      'Halb {flight} wartet seit {hours} in {to} auf die Koffer.',
      '{amount} für einen {bag}, der in den Rahmen passt. Ich habe Fotos.',
    ],
    neutral: [
      'Ist im günstigsten Tarif ab {from} ein {bag} dabei?',
      'Wie groß darf ein {bag} bei {flight} sein?',
      'Wo melde ich verspätetes Gepäck? Vorgang {ref}.',
    ],
    positive: [
      'Der verlorene {bag} war noch am selben Abend im Hotel in {to}. Klasse.',
      'Erster Koffer auf dem Band in {to}. Dass ich das erlebe.',
      'Sie riefen wegen meinem {bag} an, bevor ich ihn vermisste.',
    ],
  },
  'Check-in': {
    negative: [
      'Der Check-in für {flight} lehnt meinen Pass ab, und der Schalter in {from} öffnet erst eine Stunde vorher.',
      'Zwei Schalter für drei Flüge in {from}. {hours} Schlange.',
      'Platz {seat} bezahlt und in {from} anderweitig vergeben.',
    ],
    neutral: ['Ab wann geht der Check-in für {flight}?', 'Reicht in {from} die Bordkarte auf dem Handy?'],
    positive: [
      'Vom Taxi bis Gate {gate} in {from} zwölf Minuten. Großartig.',
      'Am Check-in in {from} hat man uns ungefragt zusammengesetzt. Danke!',
    ],
  },
  App: {
    negative: [
      'Die App hat mich in {from} an der Kontrolle abgemeldet, Bordkarte weg.',
      'Seit dem Update stürzt die App bei {ref} ab.',
      'Seit {hours} versuche ich, {flight} in der App zu ändern. Fehler um Fehler.',
    ],
    neutral: [
      'Geht die App auch ohne Netz, wenn die Bordkarte für {flight} geladen ist?',
      'App aktualisiert, das Menü ist jetzt unten.',
    ],
    positive: [
      'Die neue App ist ein Gedicht. {flight} mit drei Tippern geändert.',
      'Die App zeigte Gate {gate} früher als die Tafel in {from}.',
    ],
  },
  Refunds: {
    negative: [
      'Seit {days} warte ich auf {amount} für {flight}. Vorgang {ref}.',
      'Gutschein statt Geld, obwohl das Gesetz Geld sagt. {amount}, bitte.',
      '{ref} ohne Antwort geschlossen. Viermal nachgefragt.',
    ],
    neutral: [
      'Wie lange dauert eine Erstattung auf die Karte? Vorgang {ref}.',
      'Kann ich den Gutschein über {amount} auszahlen lassen?',
    ],
    positive: [
      'Erstattung von {amount} nach {days} da. Danke.',
      'Eine Nachricht, Vorgang {ref}, erledigt. Vorbildlich.',
    ],
  },
  Booking: {
    negative: [
      'Der Preis nach {to} stieg von der ersten zur letzten Seite um {amount}.',
      'Ein Buchstabe im Namen, {ref}: {amount}. Wirklich?',
    ],
    neutral: [
      'Gibt es im {month} Direktflüge von {from} nach {to}?',
      'Was erlaubt der flexible Tarif bei {flight}?',
      'Wann kommt der Flugplan für {month} nach {to}?',
    ],
    positive: [
      'Hin und zurück nach {to} für {amount}. Sofort gebucht!',
      'Auf {month} umgebucht, ohne Gebühr. Danke.',
    ],
  },
  Food: {
    negative: [
      'Vegetarisch bestellt auf {flight}, Schinken bekommen.',
      '{amount} für ein kaltes Brot auf {flight}.',
    ],
    neutral: [
      'Gibt es auf {flight} etwas Warmes?',
      'Bis wann kann ich für {flight} ein besonderes Essen bestellen?',
    ],
    positive: [
      'Das Törtchen auf {flight} war noch warm. Alles verziehen.',
      'Bestes Essen im Flugzeug seit Jahren, Richtung {to}.',
      'An meine Allergie auf {seat} gedacht. Danke.',
    ],
  },
  Cabin: {
    negative: [
      '{seat} auf {flight}: Lehne fest, Bildschirm tot.',
      '{amount} für mehr Beinfreiheit, und die Knie stoßen an. {flight}.',
      'Eiskalt auf {flight} und keine Decken.',
    ],
    neutral: [
      'Hat {flight} an jedem Platz eine Steckdose?',
      'Auf welcher Seite sieht man beim Anflug auf {to} mehr?',
    ],
    positive: [
      'Die neue Kabine auf {flight} ist wunderbar: leise, warmes Licht, Platz.',
      'Bis {to} durchgeschlafen auf {seat}.',
      'Blitzsauberes Flugzeug heute früh in {from}.',
    ],
  },
  Loyalty: {
    negative: [
      'Punkte für {flight} fehlen nach {days} immer noch.',
      'Prämienplätze nach {to}: keine im {month}, nie welche.',
    ],
    neutral: [
      'Gibt es für {flight} im günstigsten Tarif Punkte?',
      'Wie viele Punkte kostet {from} nach {to} im {month}?',
    ],
    positive: [
      'Erstmals mit Punkten nach {to}. Einfach und ehrlich.',
      'Punkte für {flight} binnen einer Stunde nachgetragen. Danke!',
    ],
  },
  Crew: {
    negative: [
      'Die Crew auf {flight} verdrehte die Augen, als wir um Wasser baten.',
      'Am Gate {gate} in {from} wurde ein älteres Paar angeschrien. Bitte klären.',
    ],
    neutral: [
      'Kann ich der Crew von {flight} eine Nachricht schicken?',
      'Welche Sprachen spricht die Crew nach {to}?',
    ],
    positive: [
      'Die Crew auf {flight} war so lieb zu {who}. Bitte ausrichten.',
      '{agentFirst} am Gate {gate} in {from} hat uns zusammengesetzt. Goldstück.',
      'Wackliger Flug nach {to}, am Ende lachten alle. Tolles Team.',
      'Jede Woche nach {to}, und ich bleibe wegen dieser Leute.',
    ],
  },
  'Customer care': {
    negative: [
      'Vier Leute, vier Antworten, und {ref} stimmt noch immer nicht.',
      '{hours} in der Warteschleife, dann aufgelegt. Zweimal heute.',
    ],
    neutral: [
      'Wie erreiche ich zu {ref} einen Menschen?',
      'Ich habe zu {flight} privat geschrieben. Angekommen?',
    ],
    positive: [
      '{agentFirst} aus eurem Team hat {ref} in Minuten gelöst.',
      'Um {time} ohne Hoffnung geschrieben, sofort Antwort bekommen.',
    ],
  },
  Destinations: {
    negative: [
      '{from} nach {to} fällt im {month} weg? Das war unsere Familienstrecke.',
      'Schöne Bilder, aber {flight} ist jeden Tag zu spät.',
    ],
    neutral: ['Ist {month} eine gute Zeit für {to}?', 'Wie lange fliegt man von {from} nach {to}?'],
    positive: [
      'Mit {who} in {to} gewesen, die nächste Reise ist schon geplant.',
      '{to} im {month} war reine Magie.',
      'Endlich direkt von {from} nach {to}!',
    ],
  },
};
