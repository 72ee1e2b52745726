import type { CareLexicon } from '../lexicon';

/** Spanish of the care desk. */
export const CARE: CareLexicon = {
  greetings: [
    'Hola @{handle}.',
    'Buenos días @{handle}.',
    '@{handle} buenas tardes.',
    'Hola @{handle}, gracias por escribir.',
  ],
  acknowledgements: [
    'Hola @{handle}, tenemos su mensaje. Un compañero contestará en cuanto pueda. Referencia {ref}.',
    'Gracias por escribir, @{handle}. Esto es una confirmación automática; su caso es {ref}.',
  ],
  apologies: [
    'Lamento lo ocurrido.',
    'Le pedimos disculpas, no debió pasar.',
    'Entiendo su enfado y lo siento.',
    'Sentimos haberle fallado.',
    'Disculpe la espera.',
  ],
  steps: {
    Delays: [
      'El avión llegó tarde a {from}; el {flight} sale a las {time}.',
      'Si pierde la conexión en {to}, le cambiamos el billete sin coste.',
      'Hay vales de comida en la puerta {gate}.',
    ],
    Cancellations: [
      'Ya está en el vuelo de las {time}, sin coste.',
      'El hotel en {from} está reservado con {ref}.',
      'Puede elegir otro día o el dinero; he abierto ambas en {ref}.',
    ],
    Baggage: [
      'La maleta se quedó en {from} y sale en el próximo vuelo.',
      'He abierto la búsqueda {ref}; recibirá un aviso en cada paso.',
      'Guarde los recibos, se los reembolsamos en {ref}.',
    ],
    'Check-in': [
      'Se abren dos mostradores más en {from}.',
      'La facturación del {flight} ya funciona; asiento {seat} confirmado.',
    ],
    App: [
      'El fallo viene de la última versión; habrá corrección antes de las {time}.',
      'Le he enviado la tarjeta del {flight} también por correo.',
    ],
    Refunds: [
      'Los {amount} salieron hoy y llegan en cinco días laborables.',
      '{ref} se cerró por error y lo he reabierto.',
      'Le corresponde dinero y no un vale; ya está cambiado en {ref}.',
    ],
    Booking: [
      'Hay vuelo directo a las {time} casi todos los días de {month}.',
      'He corregido el nombre en {ref} sin coste.',
      'La tarifa queda guardada en {ref} hasta mañana a las {time}.',
    ],
    Food: [
      'He avisado a la cocina de {from} por el {flight}.',
      'Los menús especiales se piden hasta 24 horas antes, en {ref}.',
    ],
    Cabin: [
      'El asiento {seat} está avisado a mantenimiento y le devolvemos la tasa.',
      'He pasado la nota al equipo de cabina de {from}.',
    ],
    Loyalty: [
      'Los puntos del {flight} ya están en su cuenta.',
      'La tarjeta va de camino; mientras, vale el pase de la app.',
    ],
    Crew: [
      'He pasado sus palabras a la tripulación del {flight}.',
      'La jefatura de cabina en {from} lo va a mirar y le escribo.',
    ],
    'Customer care': [
      'Me quedo yo con {ref} hasta que esté resuelto.',
      'He leído todos sus mensajes y hoy arreglo los {amount}.',
    ],
    Destinations: [
      'Volamos de {from} a {to} cuatro veces por semana en {month}.',
      'El vuelo dura unas tres horas y la mejor vista es a la izquierda.',
    ],
  },
  invitations: [
    '¿Le queda alguna duda?',
    'Dígame si no le conviene.',
    'Lo miro otra vez a las {time} y le escribo.',
    '¿Me envía el número de reserva por privado?',
    'Gracias por decírnoslo.',
    'Gracias por su paciencia.',
  ],
  gladness: [
    'Nos ha alegrado el día en {from}.',
    'Gracias por tomarse el tiempo de escribir.',
    'La tripulación del {flight} lo va a leer.',
    'Hasta pronto, camino de {to}.',
  ],
  resolutions: [
    'Hecho: {ref} está resuelto y tiene la confirmación en su correo.',
    'He hablado con {from}. No tiene que hacer nada más.',
    'Gracias por los datos. Los {amount} vuelven hoy a su tarjeta.',
    'La hemos encontrado. La {bag} sale en el próximo vuelo.',
    'Está en el {flight}, asiento {seat}, sin coste.',
  ],
  leadReplies: [
    'Encantados. El equipo de grupos le llama hoy con una oferta para {month}.',
    '¡Gracias por pensar en nosotros! Lo he pasado a ventas, referencia {ref}.',
    'Para {people} personas podemos mejorar la tarifa. Le escriben antes de las {time}.',
    'Hay plazas de {from} a {to} esos días. La oferta {ref} está en su correo.',
  ],
};
