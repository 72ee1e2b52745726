import type { Lexicon } from '../lexicon';

/** Spanish on every theme. */
export const OPINIONS: Lexicon['opinions'] = {
  Delays: {
    negative: [
      'El {flight} desde {from} lleva {hours} de retraso y la pantalla sigue diciendo "en hora".',
      '{hours} en la puerta {gate} de {from} y ni un aviso.',
      'Otro retraso del {flight}. He perdido la conexión en {to} y nadie me dice nada.',
      'Primero 20 minutos, luego 40, y ya van {hours}. Decid la verdad desde el principio.',
      'Llegamos a {to} a las {time}, con el día perdido.',
    ],
    neutral: [
      '¿El {flight} desde {from} sigue previsto a las {time}?',
      '¿Con cuánto retraso hay derecho a compensación en el {flight}?',
      'Mi conexión en {to} es de {minutes} minutos. ¿Basta si el {flight} sale tarde?',
    ],
    positive: [
      'El {flight} aterrizó en {to} {minutes} minutos antes. Bien hecho.',
      'Hubo retraso en el {flight}, pero con información clara y vale de comida. Así se hace.',
      'Salimos tarde de {from} y llegamos a tiempo a {to}. Impresionante.',
    ],
  },
  Cancellations: {
    negative: [
      '{flight} cancelado por mensaje a las {time}. Sin hotel, sin vuelo, sin nadie.',
      'Cancelado en {from}, con {who}, y la alternativa es dentro de {days}. ¿En serio?',
      'Doscientas personas en la cola de {from} por el {flight} y una sola ventanilla.',
    ],
    neutral: [
      'Me han cancelado el {flight}. ¿Puedo pasar al día siguiente sin coste?',
      'Aviso de cancelación del {flight}, referencia {ref}. ¿Qué opciones tengo?',
    ],
    positive: [
      'Cancelaron el {flight} y en diez minutos tenía asiento y hotel. Gracias.',
      'Cancelado por la mañana, en {to} para cenar. Sin dolor.',
    ],
  },
  Baggage: {
    negative: [
      'Mi {bag} no llegó a {to} con el {flight}. Ya van {days}.',
      '{days} sin equipaje y el teléfono que me disteis solo pone música.',
      'La {bag} salió en {to} con una rueda rota y un lado rajado.',
      'Medio {flight} lleva {hours} esperando maletas en {to}.',
      'Me cobraron {amount} por una {bag} que cabe en el medidor. Tengo fotos.',
    ],
    neutral: [
      '¿La tarifa básica desde {from} incluye una {bag}?',
      '¿Qué medidas puede tener una {bag} en el {flight}?',
      '¿Dónde denuncio una maleta retrasada? Referencia {ref}.',
    ],
    positive: [
      'La {bag} perdida llegó al hotel de {to} la misma noche. Buen trabajo.',
      'Primera maleta en la cinta de {to}. No me lo creo.',
      'Me llamaron por mi {bag} antes de que la echara en falta.',
    ],
  },
  'Check-in': {
    negative: [
      'La facturación online del {flight} rechaza mi pasaporte y en {from} abren una hora antes.',
      'Dos mostradores para tres vuelos en {from}. {hours} de cola.',
      'Pagué el asiento {seat} y en {from} se lo dieron a otro.',
    ],
    neutral: [
      '¿Cuándo abre la facturación del {flight}?',
      '¿Vale la tarjeta en el móvil en {from} o necesito papel?',
    ],
    positive: [
      'Del taxi a la puerta {gate} de {from} en doce minutos. Perfecto.',
      'En facturación de {from} nos sentaron juntos sin pedirlo. ¡Gracias!',
    ],
  },
  App: {
    negative: [
      'La app me cerró la sesión en el control de {from} y perdí la tarjeta.',
      'Desde la actualización la app se cae al abrir {ref}.',
      '{hours} intentando cambiar el {flight} en la app. Error tras error.',
    ],
    neutral: [
      '¿La app funciona sin red con la tarjeta del {flight} cargada?',
      'He actualizado la app. El menú está ahora abajo.',
    ],
    positive: [
      'La app nueva es una maravilla. Cambié el {flight} en tres toques.',
      'La app enseñó la puerta {gate} antes que la pantalla de {from}.',
    ],
  },
  Refunds: {
    negative: [
      '{days} esperando {amount} del {flight}. Referencia {ref}.',
      'Ofrecéis un vale cuando la ley dice dinero. Son {amount}.',
      'Cerrasteis {ref} sin respuesta. He preguntado cuatro veces.',
    ],
    neutral: [
      '¿Cuánto tarda un reembolso a la tarjeta? Referencia {ref}.',
      '¿Puedo cambiar el vale de {amount} por dinero?',
    ],
    positive: [
      'El reembolso de {amount} llegó en {days}. Gracias.',
      'Un mensaje, referencia {ref}, resuelto. Ejemplar.',
    ],
  },
  Booking: {
    negative: [
      'El precio a {to} subió {amount} entre la primera y la última página.',
      'Cambiar una letra en {ref}: {amount}. ¿De verdad?',
    ],
    neutral: [
      '¿Hay vuelos directos de {from} a {to} en {month}?',
      '¿Qué permite el billete flexible en el {flight}?',
      '¿Cuándo sale el horario de {month} a {to}?',
    ],
    positive: [
      'Ida y vuelta a {to} por {amount}. ¡Reservado sin pensarlo!',
      'Cambié las fechas a {month} sin pagar. Gracias.',
    ],
  },
  Food: {
    negative: [
      'Pedí menú vegetariano en el {flight} y vino jamón.',
      '{amount} por un bocadillo frío en el {flight}.',
    ],
    neutral: [
      '¿Hay comida caliente en el {flight}?',
      '¿Hasta cuándo puedo pedir un menú especial para el {flight}?',
    ],
    positive: [
      'El pastel en el {flight} venía templado. Todo perdonado.',
      'La mejor comida de avión en años, camino de {to}.',
      'Se acordaron de mi alergia en {seat}. Gracias.',
    ],
  },
  Cabin: {
    negative: [
      'El {seat} del {flight} no se reclina y la pantalla no va.',
      'Pagué {amount} por más espacio y las rodillas tocan delante. {flight}.',
      'Hacía un frío tremendo en el {flight} y no había mantas.',
    ],
    neutral: [
      '¿El {flight} tiene enchufes en todos los asientos?',
      '¿De qué lado se ve mejor la llegada a {to}?',
    ],
    positive: [
      'La cabina nueva del {flight} es preciosa: silencio y sitio.',
      'Dormí todo el camino a {to} en {seat}.',
      'Avión impecable esta mañana en {from}.',
    ],
  },
  Loyalty: {
    negative: [
      'Los puntos del {flight} siguen sin aparecer tras {days}.',
      'Asientos con puntos a {to}: ninguno en {month}, ninguno nunca.',
    ],
    neutral: [
      '¿Sumo puntos en el {flight} con la tarifa básica?',
      '¿Cuántos puntos son de {from} a {to} en {month}?',
    ],
    positive: [
      'Volé a {to} con puntos por primera vez. Fácil y honesto.',
      'Los puntos del {flight} entraron en una hora. ¡Gracias!',
    ],
  },
  Crew: {
    negative: [
      'La tripulación del {flight} puso mala cara al pedir agua.',
      'En la puerta {gate} de {from} gritaron a una pareja mayor. Miradlo, por favor.',
    ],
    neutral: [
      '¿Puedo mandar una nota a la tripulación del {flight}?',
      '¿Qué idiomas habla la tripulación a {to}?',
    ],
    positive: [
      'La tripulación del {flight} fue un encanto con {who}. Decídselo.',
      '{agentFirst}, en la puerta {gate} de {from}, nos sentó juntos. Un sol.',
      'Mucho meneo hasta {to} y todos acabaron riendo. Qué equipo.',
      'Vuelo cada semana a {to} y me quedo por esta gente.',
    ],
  },
  'Customer care': {
    negative: [
      'Cuatro agentes, cuatro respuestas, y {ref} sigue mal.',
      '{hours} en espera y se cortó. Dos veces hoy.',
    ],
    neutral: ['¿Cómo hablo con una persona sobre {ref}?', 'Mandé un privado por el {flight}. ¿Ha llegado?'],
    positive: [
      '{agentFirst}, de vuestro equipo, resolvió {ref} en minutos.',
      'Escribí a las {time} sin esperanza y contestaron enseguida.',
    ],
  },
  Destinations: {
    negative: [
      '¿Quitáis {from} - {to} en {month}? Era la ruta de la familia.',
      'Muy bonito, pero el {flight} llega tarde cada día.',
    ],
    neutral: ['¿Es {month} buena época para {to}?', '¿Cuánto dura el vuelo de {from} a {to}?'],
    positive: [
      'Fui a {to} con {who} y ya planeamos la próxima.',
      '{to} en {month} fue pura magia.',
      'Vuelo directo de {from} a {to}, ¡por fin!',
    ],
  },
};
