import type { Lexicon } from '../lexicon';

/** Portuguese on every theme. */
export const OPINIONS: Lexicon['opinions'] = {
  Delays: {
    negative: [
      'O {flight} {deFrom} leva {hours} de atraso e o painel continua a dizer "à hora".',
      '{hours} sentados à porta {gate} {emFrom} e nem um aviso.',
      'Mais um atraso no {flight}. Perdi a ligação {emTo} e ninguém me diz o que se segue.',
      'Disseram 20 minutos, depois 40, e já lá vão {hours}. Digam a verdade desde o início.',
      'Chegámos {aoTo} às {time}, com o dia estragado.',
      'Dentro do avião desde as {time}, parados {emFrom}, sem água e sem informação.',
    ],
    neutral: [
      'O {flight} {deFrom} ainda está previsto para as {time}?',
      'A partir de quantas horas de atraso há direito a indemnização no {flight}?',
      'A minha ligação {emTo} é de {minutes} minutos. Chega, se o {flight} sair tarde?',
      'Para onde envio o formulário do atraso do {flight}, referência {ref}?',
    ],
    positive: [
      'O {flight} aterrou {emTo} {minutes} minutos antes da hora. Parabéns.',
      'Saímos tarde {deFrom} e chegámos a horas {aoTo}. Impressionante.',
      'Houve atraso no {flight}, mas com informação clara e vale de refeição. Assim, sim.',
    ],
  },
  Cancellations: {
    negative: [
      'O {flight} foi cancelado por mensagem às {time}. Sem hotel, sem novo voo, sem ninguém.',
      'Cancelado {emFrom}, com {who}, e a alternativa é daqui a {days}. A sério?',
      'Duzentas pessoas na fila {emFrom} por causa do {flight} e um só balcão aberto.',
    ],
    neutral: [
      'O meu {flight} foi cancelado. Posso passar para o dia seguinte sem custos?',
      'Se o voo {deFrom} for cancelado por mau tempo, quem paga o hotel?',
      'Recebi um aviso de cancelamento do {flight}, referência {ref}. Que opções tenho?',
    ],
    positive: [
      'Cancelaram o {flight} e em dez minutos já tinha novo lugar e hotel. Obrigado.',
      'Cancelado de manhã, {emTo} ao jantar. A mudança de voo correu sem dor.',
    ],
  },
  Baggage: {
    negative: [
      'A minha {bag} não chegou {aoTo} com o {flight}. Já lá vão {days}.',
      '{days} sem bagagem e o número que me deram só toca música.',
      'A {bag} saiu no tapete {emTo} com uma roda partida e o lado rasgado.',
      'Meio {flight} está {emTo} à espera das malas há {hours}.',
      'Cobraram-me {amount} por uma {bag} que cabe no medidor. Tenho fotografias.',
    ],
    neutral: [
      'A tarifa básica {deFrom} inclui uma {bag}?',
      'Quais são as medidas para uma {bag} no {flight}?',
      'Onde participo uma mala atrasada pela internet? Referência {ref}.',
      'A que horas abre a entrega de bagagem {emFrom} para o voo das {time}?',
    ],
    positive: [
      'A {bag} perdida foi entregue no hotel {emTo} na mesma noite. Bom trabalho.',
      'Primeira mala no tapete {emTo}, ainda antes de eu achar um carrinho.',
      'Ligaram-me por causa da {bag} antes de eu dar pela falta. Isto é serviço.',
    ],
  },
  'Check-in': {
    negative: [
      'O check-in pela internet do {flight} recusa o meu passaporte e o balcão {emFrom} só abre uma hora antes.',
      'Dois balcões para três voos {emFrom}. Estamos na fila há {hours}.',
      'Paguei o lugar {seat} e no check-in {emFrom} deram-no a outra pessoa.',
    ],
    neutral: [
      'Quando abre o check-in do {flight}?',
      'O cartão de embarque no telemóvel chega {emFrom} ou preciso de papel?',
      'Posso fazer o check-in de outra pessoa na minha reserva {ref}?',
    ],
    positive: [
      'Do táxi à porta {gate} {emFrom} em doze minutos. Check-in impecável.',
      'A senhora do check-in {emFrom} sentou-nos a todos juntos sem pedirmos. Obrigada!',
    ],
  },
  App: {
    negative: [
      'A app fechou-me a sessão na segurança {emFrom} e perdi o cartão de embarque.',
      'Desde a atualização a app vai abaixo sempre que abro a reserva {ref}.',
      'A app diz porta {gate}, o painel diz outra. Corri {emFrom} para nada.',
      'Há {hours} que tento mudar o {flight} na app. Erro atrás de erro.',
    ],
    neutral: [
      'A app funciona sem rede depois de carregar o cartão do {flight}?',
      'Onde vejo na app as viagens passadas, por exemplo {paraTo}?',
      'Atualizei a app hoje. O menu passou para baixo.',
    ],
    positive: [
      'A nova app é uma maravilha. Mudei o {flight} em três toques.',
      'A app mostrou a porta {gate} antes do painel {emFrom}. Adoro.',
      'A app avisou que a minha {bag} já estava a bordo. Que alívio.',
    ],
  },
  Refunds: {
    negative: [
      'Há {days} à espera do reembolso de {amount} do {flight}. Referência {ref}.',
      'Oferecem um vale quando a lei diz dinheiro. São {amount}, por favor.',
      'O pedido {ref} foi fechado sem resposta. Já perguntei quatro vezes.',
      'Um segundo para cobrar {amount} e {days} para não devolver.',
    ],
    neutral: [
      'Quanto demora um reembolso para o cartão? Referência {ref}.',
      'Posso trocar o vale de {amount} por dinheiro?',
      'Enviei os recibos de {ref} em {month}. Falta alguma coisa?',
    ],
    positive: [
      'O reembolso de {amount} chegou em {days}. Não esperava. Obrigado.',
      'Uma mensagem, referência {ref}, resolvido. Exemplar.',
    ],
  },
  Booking: {
    negative: [
      'O preço {paraTo} subiu {amount} entre a primeira e a última página.',
      'Mudar uma letra no nome, reserva {ref}: {amount}. A sério?',
      'O vosso site meteu-me um seguro que nunca pedi. {hours} para o tirar.',
    ],
    neutral: [
      'Há voos diretos {deFrom} {paraTo} em {month}?',
      'O que permite exatamente o bilhete flexível no {flight}?',
      'Quando sai o horário de {month} {paraTo}?',
      'Posso segurar uma tarifa {paraTo} por um ou dois dias?',
    ],
    positive: [
      'Apanhei ida e volta {paraTo} por {amount}. Reservado sem pensar duas vezes!',
      'Mudei as datas para {month} sem pagar nada. Obrigado pela humanidade.',
    ],
  },
  Food: {
    negative: [
      'Pedi refeição vegetariana no {flight} e veio uma sandes de fiambre.',
      '{amount} por uma sandes fria no {flight}. Ainda vinha gelada no meio.',
      'O carrinho acabou na fila nove. Quatro horas {paraTo} sem comer.',
    ],
    neutral: [
      'Há refeição quente no {flight} ou só petiscos?',
      'Até quando posso pedir uma refeição especial para o {flight}?',
      'O que há no menu {deFrom} em {month}?',
    ],
    positive: [
      'O pastel de nata no {flight} ainda vinha morno. Está tudo perdoado.',
      'A melhor comida de avião em anos no voo {paraTo}: pão a sério, azeitonas a sério.',
      'Lembraram-se da minha alergia e trouxeram o tabuleiro certo ao {seat}.',
    ],
  },
  Cabin: {
    negative: [
      'O {seat} no {flight} não reclina, o ecrã não liga e a luz não apaga.',
      'Paguei {amount} por mais espaço no {flight} e os joelhos tocam na frente.',
      'Cabine gelada no {flight} e uma manta para seis filas.',
    ],
    neutral: [
      'O {flight} tem tomadas em todos os lugares?',
      'De que lado se vê melhor a chegada {aoTo}?',
      'O {seat} é janela no avião novo?',
    ],
    positive: [
      'A nova cabine do {flight} é linda: silêncio, luz quente, espaço para os joelhos.',
      'Dormi o caminho todo {paraTo} no {seat}. Nunca me acontece.',
      'Avião impecável esta manhã {emFrom}. Alguém cuida disto.',
    ],
  },
  Loyalty: {
    negative: [
      'Os pontos do {flight} continuam em falta há {days}. Já enviei o cartão duas vezes.',
      'Lugares com pontos {paraTo}: nenhum em {month}, nenhum nunca.',
      'Renovei o estatuto, o cartão não veio, o lounge {emFrom} diz que não.',
    ],
    neutral: [
      'Ganho pontos no {flight} com a tarifa básica?',
      'Quantos pontos são {deFrom} {paraTo} em {month}?',
      'O lounge {emFrom} abre antes do voo das {time}?',
    ],
    positive: [
      'Voei {paraTo} com pontos pela primeira vez. Fácil e honesto.',
      'Os pontos do {flight} entraram numa hora. Obrigada!',
      'O lounge {emFrom} é a sala mais calma da cidade.',
    ],
  },
  Crew: {
    negative: [
      'A tripulação do {flight} revirou os olhos quando pedimos água. Não se faz.',
      'O pessoal da porta {gate} {emFrom} gritou com um casal de idade. Vejam isso, por favor.',
    ],
    neutral: [
      'Posso enviar um recado à tripulação do {flight}?',
      'Que línguas fala a tripulação no voo {paraTo}?',
    ],
    positive: [
      'A tripulação do {flight} foi maravilhosa com {who}. Digam-lhes, por favor.',
      '{agentFirst}, na porta {gate} {emFrom}, arranjou-nos lugares juntos. Um amor.',
      'Viagem agitada {paraTo} e no fim toda a gente se ria. Que equipa.',
      'O comandante do {flight} veio falar com as crianças antes de sairmos {deFrom}.',
      'Viajo todas as semanas {paraTo} e fico por causa destas pessoas.',
    ],
  },
  'Customer care': {
    negative: [
      'Quatro agentes, quatro respostas, e a reserva {ref} continua errada.',
      '{hours} em espera e a chamada caiu. Duas vezes hoje.',
    ],
    neutral: [
      'Qual é a melhor forma de falar com alguém sobre {ref}?',
      'Enviei mensagem privada sobre o {flight}. Chegou?',
    ],
    positive: [
      '{agentFirst}, da vossa equipa, resolveu {ref} em minutos. Merece um aumento.',
      'Escrevi às {time} sem esperança e tive resposta antes de acabar o chá.',
      'Resposta honesta, sem desculpas, resolvido no próprio dia.',
    ],
  },
  Destinations: {
    negative: [
      'Vão acabar com o voo {deFrom} {paraTo} em {month}? Era a rota da família.',
      'Lindas imagens, mas o {flight} está atrasado todos os dias.',
    ],
    neutral: [
      '{month} é boa altura para ir {paraTo}?',
      'Quanto tempo é o voo {deFrom} {paraTo}?',
      'Onde foi tirada esta fotografia? Parece {to}.',
    ],
    positive: [
      'Levei {who} {paraTo} e já estamos a planear a próxima.',
      '{to} em {month} foi pura magia. Obrigado por voarem para lá.',
      'Voo direto {deFrom} {paraTo}, finalmente! Ganhei o ano.',
      'Três dias {emTo}: sol, mar e peixe grelhado. Vão.',
    ],
  },
};
