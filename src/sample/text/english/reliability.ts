import type { ByFeeling } from '../lexicon';

type Reliability = 'Delays' | 'Cancellations' | 'Baggage';

/** English on whether the airline does what it promised. */
export const RELIABILITY: Readonly<Record<Reliability, ByFeeling>> = {
  Delays: {
    negative: [
      '{flight} from {from} is {hours} late and the screen still says "on time".',
      'Sitting at gate {gate} in {from} for {hours} now. Not one announcement.',
      'Another delay on {flight}. I have missed my connection in {to} and nobody can tell me what happens next.',
      'Boarded at {time}, still on the tarmac in {from} {hours} later. No water, no information.',
      'Third delay this month on the {from} to {to} route. I plan my meetings around you and you make me look unreliable.',
      'We were told 20 minutes, then 40, then {hours}. Just tell us the truth from the start.',
      '{flight} left {hours} late, so {who} waited at arrivals in {to} until past midnight.',
      'The delay text arrived after I was already at the airport. {hours} in {from} with two small children.',
      'Landed in {to} at {time} instead of the afternoon. A whole day of our trip is gone.',
      'Your "technical check" in {from} has now taken {hours}. The crew looks as lost as we are.',
      'If you know at breakfast that {flight} will be late, why do we hear of it at gate {gate}?',
      'Late again out of {from}. The 07:00 to {to} has not left on time once in the {days} I have been commuting.',
    ],
    neutral: [
      'Is {flight} from {from} still expected at {time}?',
      'Does anyone know why the {from} to {to} flights are moved today?',
      '{flight} shows a new departure time, {time}. Do I have to be at the gate at the old one?',
      'How long does a delay have to be before compensation applies on {from} to {to}?',
      'My connection in {to} is {minutes} minutes. Is that enough if {flight} leaves a little late?',
      '{flight} now leaves from gate {gate} at {time}, according to the board.',
      'Where do I send the form for the delay on {flight}, reference {ref}?',
    ],
    positive: [
      '{flight} landed in {to} {minutes} minutes early. Well done, Meridian.',
      'We left {from} late and still arrived on time in {to}. Impressive flying.',
      'Delay on {flight}, but we got clear information every ten minutes and a meal voucher. That is how it is done.',
      'Six flights between {from} and {to} this quarter, six on time. Thank you.',
      'Tight connection in {from}, and somebody with a sign walked us to gate {gate}. We made it!',
      'On the dot again: doors closed at {time}, {to} before lunch.',
    ],
  },
  Cancellations: {
    negative: [
      '{flight} cancelled by text at {time}. No hotel, no new flight, no human being.',
      'Cancelled in {from} with {who} and offered a flight in {days}. Seriously?',
      'Our {from} to {to} flight is cancelled and the rebooking page only shows an error.',
      'You cancelled {flight} and put us on one that lands after the wedding. Nobody asked.',
      'Queue of two hundred people at the desk in {from} because {flight} is cancelled. One person is working.',
      'Second cancellation on {from} to {to} in {days}. I had to buy a ticket elsewhere for {amount}.',
      'We slept on the floor in {from} after {flight} was cancelled. The hotel voucher came the next morning.',
    ],
    neutral: [
      'My flight {flight} is cancelled. Can I move to the one on the day after without a fee?',
      'If {from} to {to} is cancelled because of weather, who pays for the hotel?',
      'Is {flight} still planned for tomorrow? I read something about a strike.',
      'Got a cancellation notice for {flight}, reference {ref}. What are my options?',
      'Can I change the cancelled {from} to {to} leg to the train instead?',
    ],
    positive: [
      '{flight} was cancelled, and ten minutes later I had a new seat and a hotel in my app. Thank you.',
      'The storm cancelled everything in {from}, but your people at the desk stayed calm and kind with {who}.',
      'Cancelled in the morning, in {to} by dinner anyway. The rebooking was painless.',
    ],
  },
  Baggage: {
    negative: [
      'My {bag} did not arrive in {to} with {flight}. It is {days} now and the tracker has not moved.',
      '{days} without our luggage, and the number you gave us plays music.',
      'The {bag} came off the belt in {to} with a broken wheel and a torn side.',
      'Waited {hours} at the belt in {to}. Half of {flight} is standing here without bags.',
      'Somebody opened my {bag} between {from} and {to}. The lock is gone and so is a jacket.',
      'Reference {ref}: my {bag} is "being traced" since {month}. It has my medicine in it.',
      'You charged {amount} for a {bag} that fits the sizer in {from}. I have photos.',
      'The pushchair went missing on {flight}, and nobody in {to} had a spare one.',
      'Bags for {flight} stood in the rain on the apron in {from}. Everything inside is wet.',
      'They sent my {bag} to {from} while I am in {to}. Third time on this route.',
    ],
    neutral: [
      'Is a {bag} included in the basic fare from {from} to {to}?',
      'What are the size limits for a {bag} on {flight}?',
      'Can I check a {bag} through from {from} to {to} if the second flight is on another booking?',
      'Where do I report a delayed bag online? Reference {ref}.',
      'When does bag drop open in {from} for the {time} flight?',
      'How much does a second {bag} cost to {to} if I add it at the airport?',
    ],
    positive: [
      'My lost {bag} was delivered to the hotel in {to} the same evening. Great work.',
      'First bag on the belt in {to}, before I had even found the trolley.',
      'They called me about my {bag} before I knew it was missing. That is service.',
      'The team at the baggage desk in {from} fixed the broken wheel on the spot. Thank you!',
      'Travelled with a {bag} from {from} and it arrived without a scratch.',
    ],
  },
};
