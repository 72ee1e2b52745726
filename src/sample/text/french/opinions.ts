import type { Lexicon } from '../lexicon';

/** French on every theme. */
export const OPINIONS: Lexicon['opinions'] = {
  Delays: {
    negative: [
      'Le {flight} au départ {deFrom} a {hours} de retard et le panneau affiche toujours "à l\'heure".',
      '{hours} à la porte {gate} à {from}, pas une annonce.',
      'Encore un retard du {flight}. Correspondance ratée à {to}, et personne ne dit rien.',
      "D'abord 20 minutes, puis 40, maintenant {hours}. Dites la vérité tout de suite.",
      'Arrivée à {to} à {time}, journée perdue.',
    ],
    neutral: [
      'Le {flight} au départ {deFrom} est-il toujours prévu à {time} ?',
      'À partir de quel retard le {flight} donne-t-il droit à une indemnité ?',
      'Ma correspondance à {to} dure {minutes} minutes. Cela suffit-il si le {flight} part tard ?',
    ],
    positive: [
      "Le {flight} a atterri à {to} avec {minutes} minutes d'avance. Bravo.",
      'Retard du {flight}, mais des informations claires et un bon pour le repas. Voilà.',
      "Partis tard {deFrom}, arrivés à l'heure à {to}. Chapeau.",
    ],
  },
  Cancellations: {
    negative: [
      '{flight} annulé par message à {time}. Ni hôtel, ni vol, ni personne.',
      'Annulé à {from}, avec {who}, remplacement dans {days}. Sérieusement ?',
      'Deux cents personnes au guichet à {from} à cause du {flight}, une seule employée.',
    ],
    neutral: [
      'Mon vol {flight} est annulé. Puis-je partir le lendemain sans frais ?',
      "Avis d'annulation du {flight}, dossier {ref}. Quelles sont mes options ?",
    ],
    positive: [
      '{flight} annulé, dix minutes plus tard une place et un hôtel. Merci.',
      'Annulé le matin, à {to} pour le dîner. Sans douleur.',
    ],
  },
  Baggage: {
    negative: [
      "Ma {bag} n'est pas arrivée à {to} avec le {flight}. Cela fait {days}.",
      '{days} sans bagage, et le numéro ne passe que de la musique.',
      'La {bag} est sortie à {to} avec une roue cassée.',
      'La moitié du {flight} attend ses valises depuis {hours} à {to}.',
      "{amount} pour une {bag} qui entre dans le gabarit. J'ai des photos.",
    ],
    neutral: [
      'Le tarif de base inclut-il une {bag} au départ {deFrom} ?',
      'Quelles dimensions pour une {bag} sur le {flight} ?',
      'Où signaler un bagage en retard ? Dossier {ref}.',
    ],
    positive: [
      "La {bag} perdue était à l'hôtel à {to} le soir même. Bravo.",
      'Première valise sur le tapis à {to}. Incroyable.',
      "On m'a appelé pour ma {bag} avant que je la cherche.",
    ],
  },
  'Check-in': {
    negative: [
      "L'enregistrement du {flight} refuse mon passeport, et le comptoir à {from} ouvre une heure avant.",
      'Deux comptoirs pour trois vols à {from}. {hours} de queue.',
      'Siège {seat} payé, puis donné à un autre à {from}.',
    ],
    neutral: [
      "Quand ouvre l'enregistrement du {flight} ?",
      'La carte sur le téléphone suffit-elle à {from} ?',
    ],
    positive: [
      'Du taxi à la porte {gate} à {from} en douze minutes. Parfait.',
      'À {from} on nous a placés ensemble sans le demander. Merci !',
    ],
  },
  App: {
    negative: [
      "L'appli m'a déconnecté au contrôle à {from}, carte perdue.",
      "Depuis la mise à jour, l'appli plante sur {ref}.",
      "{hours} pour changer le {flight} dans l'appli. Erreur sur erreur.",
    ],
    neutral: [
      "L'appli marche-t-elle hors ligne avec la carte du {flight} ?",
      'Appli mise à jour, le menu est passé en bas.',
    ],
    positive: [
      'La nouvelle appli est un régal. {flight} changé en trois gestes.',
      "L'appli a montré la porte {gate} avant le panneau à {from}.",
    ],
  },
  Refunds: {
    negative: [
      "{days} que j'attends {amount} pour le {flight}. Dossier {ref}.",
      "Un bon au lieu de l'argent, alors que la loi dit argent. {amount}.",
      '{ref} fermé sans réponse. Demandé quatre fois.',
    ],
    neutral: [
      'Combien de temps pour un remboursement sur la carte ? Dossier {ref}.',
      "Puis-je échanger le bon de {amount} contre de l'argent ?",
    ],
    positive: [
      'Remboursement de {amount} reçu en {days}. Merci.',
      'Un message, dossier {ref}, réglé. Exemplaire.',
    ],
  },
  Booking: {
    negative: [
      'Le prix vers {to} a pris {amount} entre la première et la dernière page.',
      'Une lettre à changer, {ref} : {amount}. Vraiment ?',
    ],
    neutral: [
      'Y a-t-il des vols directs {from} - {to} en {month} ?',
      'Que permet le billet flexible sur le {flight} ?',
      'Quand sortent les horaires de {month} pour {to} ?',
    ],
    positive: [
      'Aller-retour pour {to} à {amount}. Réservé sans réfléchir !',
      'Dates déplacées en {month} sans frais. Merci.',
    ],
  },
  Food: {
    negative: [
      'Repas végétarien demandé sur le {flight}, jambon servi.',
      '{amount} pour un sandwich froid sur le {flight}.',
    ],
    neutral: [
      'Y a-t-il un repas chaud sur le {flight} ?',
      "Jusqu'à quand commander un repas spécial pour le {flight} ?",
    ],
    positive: [
      'La tartelette du {flight} était encore tiède. Tout est pardonné.',
      'Le meilleur repas en vol depuis des années, vers {to}.',
      "On s'est souvenu de mon allergie au {seat}. Merci.",
    ],
  },
  Cabin: {
    negative: [
      '{seat} sur le {flight} : dossier bloqué, écran noir.',
      '{amount} pour de la place, et les genoux touchent devant. {flight}.',
      'Un froid polaire sur le {flight} et pas de couverture.',
    ],
    neutral: [
      'Le {flight} a-t-il des prises à chaque siège ?',
      "De quel côté voit-on mieux l'arrivée à {to} ?",
    ],
    positive: [
      'La nouvelle cabine du {flight} est superbe : calme, lumière douce.',
      "Dormi jusqu'à {to} au {seat}.",
      'Avion impeccable ce matin à {from}.',
    ],
  },
  Loyalty: {
    negative: [
      'Points du {flight} toujours absents après {days}.',
      'Places en points pour {to} : aucune en {month}, jamais.',
    ],
    neutral: [
      'Le {flight} donne-t-il des points au tarif de base ?',
      'Combien de points pour {from} - {to} en {month} ?',
    ],
    positive: [
      'Premier vol en points vers {to}. Simple et honnête.',
      "Points du {flight} ajoutés dans l'heure. Merci !",
    ],
  },
  Crew: {
    negative: [
      "L'équipage du {flight} a levé les yeux au ciel quand nous avons demandé de l'eau.",
      'À la porte {gate} à {from}, on a crié sur un couple âgé. Voyez cela, svp.',
    ],
    neutral: [
      "Puis-je envoyer un mot à l'équipage du {flight} ?",
      "Quelles langues parle l'équipage vers {to} ?",
    ],
    positive: [
      "L'équipage du {flight} a été adorable avec {who}. Dites-le-leur.",
      '{agentFirst}, porte {gate} à {from}, nous a placés ensemble. Une perle.',
      'Vol agité vers {to}, et tout le monde riait à la fin.',
      'Chaque semaine vers {to}, je reste pour ces gens.',
    ],
  },
  'Customer care': {
    negative: [
      'Quatre agents, quatre réponses, et {ref} est toujours faux.',
      "{hours} d'attente, puis coupé. Deux fois.",
    ],
    neutral: ["Comment parler à quelqu'un de {ref} ?", 'Message privé envoyé pour le {flight}. Reçu ?'],
    positive: [
      '{agentFirst}, de votre équipe, a réglé {ref} en quelques minutes.',
      'Écrit à {time} sans espoir, réponse aussitôt.',
    ],
  },
  Destinations: {
    negative: [
      "Vous arrêtez {from} - {to} en {month} ? C'était la ligne de la famille.",
      'Belles images, mais le {flight} est en retard chaque jour.',
    ],
    neutral: ['{month} est-il un bon moment pour {to} ?', 'Combien dure le vol {from} - {to} ?'],
    positive: [
      'Allé à {to} avec {who}, le prochain voyage est prévu.',
      '{to} en {month}, de la pure magie.',
      'Un vol direct {from} - {to}, enfin !',
    ],
  },
};
