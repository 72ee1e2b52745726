import type { CareLexicon } from '../lexicon';

/** French of the care desk. */
export const CARE: CareLexicon = {
  greetings: [
    'Bonjour @{handle}.',
    '@{handle} bonjour.',
    'Bonsoir @{handle}.',
    'Bonjour @{handle}, merci de votre message.',
  ],
  acknowledgements: [
    'Bonjour @{handle}, nous avons votre message. Un collègue répond dès que possible. Dossier {ref}.',
    'Merci de nous écrire, @{handle}. Ceci est une confirmation automatique ; votre dossier est {ref}.',
  ],
  apologies: [
    'Je suis désolé de ce qui est arrivé.',
    "Toutes nos excuses, cela n'aurait pas dû arriver.",
    "Je comprends votre colère et je m'en excuse.",
    'Nous regrettons de vous avoir déçu.',
    "Pardon pour l'attente.",
  ],
  steps: {
    Delays: [
      "L'avion est arrivé tard à {from} ; le {flight} part à {time}.",
      'En cas de correspondance manquée à {to}, nous changeons le billet sans frais.',
      'Des bons de repas sont à la porte {gate}.',
    ],
    Cancellations: [
      'Vous êtes sur le vol de {time}, sans frais.',
      "L'hôtel à {from} est réservé sous {ref}.",
      "Un autre jour ou l'argent : les deux sont ouverts sous {ref}.",
    ],
    Baggage: [
      'Le bagage est resté à {from} et part par le prochain vol.',
      'La recherche {ref} est ouverte ; vous aurez un message à chaque étape.',
      'Gardez les reçus, nous remboursons sous {ref}.',
    ],
    'Check-in': [
      'Deux comptoirs de plus ouvrent à {from}.',
      "L'enregistrement du {flight} marche ; siège {seat} confirmé.",
    ],
    App: [
      "L'erreur vient de la dernière version ; corrigée avant {time}.",
      'La carte du {flight} est aussi dans vos courriels.',
    ],
    Refunds: [
      "Les {amount} sont partis aujourd'hui, chez vous en cinq jours ouvrés.",
      "{ref} a été fermé par erreur, je l'ai rouvert.",
      "Vous avez droit à l'argent et non au bon ; changé sous {ref}.",
    ],
    Booking: [
      'Il y a un vol direct à {time} presque chaque jour en {month}.',
      'Le nom est corrigé dans {ref}, sans frais.',
      "Le tarif est gardé sous {ref} jusqu'à demain {time}.",
    ],
    Food: [
      'La cuisine à {from} est prévenue pour le {flight}.',
      'Les repas spéciaux se demandent 24 heures avant, sous {ref}.',
    ],
    Cabin: [
      'Le siège {seat} est signalé à la maintenance, les frais vous reviennent.',
      "J'ai transmis à l'équipe de cabine à {from}.",
    ],
    Loyalty: [
      'Les points du {flight} sont sur votre compte.',
      "La carte est en route ; d'ici là, le pass de l'appli suffit.",
    ],
    Crew: [
      "Vos mots sont transmis à l'équipage du {flight}.",
      'La direction de cabine à {from} regarde, et je vous réponds.',
    ],
    'Customer care': [
      "Je garde {ref} moi-même jusqu'au bout.",
      "J'ai tout lu et je règle les {amount} aujourd'hui.",
    ],
    Destinations: [
      'En {month}, quatre vols par semaine {from} - {to}.',
      'Le vol dure environ trois heures, la plus belle vue est à gauche.',
    ],
  },
  invitations: [
    'Reste-t-il une question ?',
    'Dites-moi si cela ne convient pas.',
    'Je regarde à nouveau à {time} et je vous écris.',
    "Pouvez-vous m'envoyer le numéro en privé ?",
    "Merci de nous l'avoir dit.",
    'Merci de votre patience.',
  ],
  gladness: [
    'Vous égayez notre journée à {from}.',
    "Merci d'avoir pris le temps d'écrire.",
    "L'équipage du {flight} le lira.",
    'À bientôt, en route pour {to}.',
  ],
  resolutions: [
    "C'est fait : {ref} est réglé, la confirmation est dans vos courriels.",
    "J'ai parlé avec {from}. Vous n'avez plus rien à faire.",
    "Merci des précisions. Les {amount} reviennent aujourd'hui sur votre carte.",
    'Retrouvée. La {bag} part par le prochain vol.',
    'Vous êtes sur le {flight}, siège {seat}, sans supplément.',
  ],
  leadReplies: [
    "Avec plaisir. L'équipe groupes vous appelle aujourd'hui avec une offre pour {month}.",
    "Merci de penser à nous ! C'est chez les ventes, dossier {ref}.",
    "Pour {people} personnes, nous faisons mieux qu'en ligne. Réponse avant {time}.",
    "Il y a des places {from} - {to} ces jours-là. L'offre {ref} est dans vos courriels.",
  ],
};
