import type { CareLexicon } from '../lexicon';

/** Portuguese of the care desk. */
export const CARE: CareLexicon = {
  greetings: [
    'Olá @{handle}.',
    'Bom dia @{handle}.',
    '@{handle} boa tarde.',
    'Bom dia @{handle}, obrigado pela mensagem.',
    'Olá @{handle}, obrigado por escrever.',
  ],
  acknowledgements: [
    'Olá @{handle}, recebemos a sua mensagem. Um colega responde logo que possível. Referência {ref}.',
    'Obrigado por escrever, @{handle}. Esta é uma confirmação automática; o seu caso é {ref}.',
    '@{handle} a sua mensagem está à espera de um colega. Caso {ref}.',
  ],
  apologies: [
    'Lamento muito o sucedido.',
    'Pedimos desculpa, isto não devia ter acontecido.',
    'Percebo que esteja aborrecido e peço desculpa.',
    'Lamentamos ter falhado consigo.',
    'As nossas desculpas pela espera.',
  ],
  steps: {
    Delays: [
      'O avião chegou tarde {aoFrom}; a nova hora do {flight} é às {time}.',
      'Se perder a ligação {emTo}, mudamos o bilhete sem custos.',
      'Há vales de refeição na porta {gate}.',
    ],
    Cancellations: [
      'Já está no voo das {time}, sem custos.',
      'O hotel {emFrom} está marcado em {ref}.',
      'Pode escolher outro dia ou o dinheiro; abri as duas opções em {ref}.',
    ],
    Baggage: [
      'A mala ficou {emFrom} e segue no próximo voo.',
      'Abri a procura {ref}; recebe uma mensagem em cada passo.',
      'Guarde os recibos do que precisar, reembolsamos em {ref}.',
    ],
    'Check-in': [
      'Vão abrir mais dois balcões {emFrom}.',
      'O check-in do {flight} já funciona; o lugar {seat} está confirmado.',
    ],
    App: [
      'O erro vem da última versão; há uma correção até às {time}.',
      'Enviei-lhe também o cartão do {flight} por email.',
    ],
    Refunds: [
      'Os {amount} foram libertados hoje e chegam em cinco dias úteis.',
      'O pedido {ref} foi fechado por engano e já o reabri.',
      'Tem direito a dinheiro e não a vale; já alterei em {ref}.',
    ],
    Booking: [
      'Há voo direto às {time} na maior parte dos dias de {month}.',
      'Corrigi o nome em {ref} sem custos.',
      'A tarifa fica guardada em {ref} até amanhã às {time}.',
    ],
    Food: [
      'Falei com a restauração {emFrom} sobre o {flight}.',
      'As refeições especiais pedem-se até 24 horas antes, em {ref}.',
    ],
    Cabin: [
      'O lugar {seat} foi comunicado à manutenção e devolvemos a taxa.',
      'Passei a nota à equipa de cabine {emFrom}.',
    ],
    Loyalty: [
      'Os pontos do {flight} já estão na sua conta.',
      'O cartão vai a caminho; até lá vale o passe na app.',
    ],
    Crew: [
      'Passei as suas palavras à tripulação do {flight}.',
      'A chefia de cabine {emFrom} vai ver isto e eu volto a escrever-lhe.',
    ],
    'Customer care': [
      'Fico eu com {ref} até estar resolvido.',
      'Li todas as suas mensagens e trato hoje dos {amount}.',
    ],
    Destinations: [
      'Voamos {deFrom} {paraTo} quatro vezes por semana em {month}.',
      'O voo demora cerca de três horas e a melhor vista é do lado esquerdo.',
    ],
  },
  invitations: [
    'Ficou alguma questão em aberto?',
    'Diga-me se não lhe convém.',
    'Volto a ver às {time} e escrevo-lhe.',
    'Pode enviar-me o número da reserva por mensagem?',
    'Obrigada por nos dizer, ajuda-nos a corrigir.',
    'Obrigado pela paciência.',
    'Se preferir, posso ligar-lhe.',
  ],
  gladness: [
    'Acaba de nos fazer o dia {emFrom}.',
    'Obrigada por tirar um momento para escrever.',
    'A tripulação do {flight} vai ler isto.',
    'Até breve a bordo, a caminho {deTo}.',
    'Que bom ler isto. Um abraço à família.',
  ],
  resolutions: [
    'Está feito: {ref} ficou resolvido e a confirmação está no seu email.',
    'Falei com {from}. Confirmam, não precisa de fazer mais nada.',
    'Obrigado pelos dados. Os {amount} voltam hoje ao seu cartão.',
    'Encontrámos. A {bag} segue no próximo voo.',
    'Está no {flight}, lugar {seat}, sem custos.',
    'Lamento a demora. Foi aprovado em {ref}.',
  ],
  leadReplies: [
    'Teremos todo o gosto. A equipa de grupos liga-lhe hoje com uma proposta para {month}.',
    'Obrigado por pensar em nós! Passei às vendas, referência {ref}.',
    'Para {people} pessoas conseguimos melhor do que no site. Escrevem-lhe antes das {time}.',
    'Há lugares {deFrom} {paraTo} nesses dias. A proposta {ref} está no seu email.',
  ],
};
