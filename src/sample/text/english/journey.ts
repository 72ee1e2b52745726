import type { ByFeeling } from '../lexicon';

type Journey = 'Check-in' | 'App' | 'Refunds' | 'Booking';

/** English on what happens before the flight and after it. */
export const JOURNEY: Readonly<Record<Journey, ByFeeling>> = {
  'Check-in': {
    negative: [
      'Online check-in for {flight} refuses my passport and the desk in {from} opens only an hour before.',
      'Two desks open for three flights in {from}. We have been queuing for {hours}.',
      'I paid for seat {seat}, and at check-in in {from} it was given to somebody else.',
      'The kiosk in {from} printed a boarding pass for the wrong person. The answer was a shrug.',
      'Check-in closed at {time} exactly, with eleven of us still in your own queue.',
      'Checked in online, and still had to queue {hours} in {from} for a "document check".',
    ],
    neutral: [
      'When does online check-in open for {flight}?',
      'Can I check in {who} on my own booking, reference {ref}?',
      'Is a boarding pass on the phone enough in {from}, or do I need paper?',
      'Which terminal is check-in for {flight} in {from}?',
      'How early should we be at the airport in {from} for a {time} departure with {who}?',
    ],
    positive: [
      'From taxi to gate {gate} in {from} in twelve minutes. Check-in was a breeze.',
      'The lady at check-in in {from} seated all of us together without being asked. Thank you!',
      'New bag drop in {from} is brilliant. In and out in {minutes} seconds.',
      'Online check-in for {flight} took me less than a minute. Nice.',
    ],
  },
  App: {
    negative: [
      'The app logged me out in the security line in {from} and lost my boarding pass.',
      'Since the update the app crashes each time I open booking {ref}.',
      'App says gate {gate}, the board says otherwise. Ran across {from} for nothing.',
      'Cannot pay in the app: it takes me back to the start after the bank code. Tried for {hours}.',
      'Notifications about {flight} come an hour after the fact. What are they for?',
      'The app shows my trip to {to} twice and will not let me open either.',
      'Why does the app ask me to sign in every single time? I travel every week.',
      'Tried to change {flight} in the app for {hours}. Spinner, error, spinner, error.',
    ],
    neutral: [
      'Does the app work offline once the boarding pass for {flight} is loaded?',
      'Where in the app do I add the loyalty number for {who}?',
      'Is there a way to see past trips such as {from} to {to} in the app?',
      'Which version of the app brings the new bag tracking?',
      'Can two people share one booking, {ref}, in the app?',
      'Updated the app this morning. The menu has moved to the bottom.',
    ],
    positive: [
      'The new app is a joy. Changed {flight} in three taps while standing in the queue.',
      'Bag tracking in the app told me my {bag} was on board. Such a small thing, such a relief.',
      'App showed the new gate {gate} before the board in {from} did. Love it.',
      'Finally an airline app that remembers who I am. Five stars.',
      'Rebooked from the app at {time} at night without calling anybody. Superb.',
    ],
  },
  Refunds: {
    negative: [
      'Waiting {days} for a refund of {amount} for the cancelled {flight}. Reference {ref}.',
      'You offer a voucher when the law says money back. {amount}, please.',
      'Refund "approved" since {month}, and nothing on my account. Every agent tells a different story.',
      'My claim {ref} was closed without an answer. I have asked four times.',
      'Compensation for {flight} refused because of "operational reasons". {hours} late is {hours} late.',
      'It took you one second to charge {amount} and {days} to not give it back.',
      'The refund form for {from} to {to} asks for a document that you never issued.',
    ],
    neutral: [
      'How long does a refund to a credit card usually take? Reference {ref}.',
      'Can I turn the voucher of {amount} into money?',
      'Which form do I need for the refund of a seat on {flight}?',
      'Is the tax refundable if I do not fly from {from} to {to}?',
      'I sent the receipts for {ref} in {month}. Is anything missing?',
      'Does a refund go to {who}, who paid, or to me as the traveller?',
    ],
    positive: [
      'Refund of {amount} arrived within {days}. Did not expect that. Thanks.',
      'Claimed for {flight} on Monday, money back by the weekend. Exemplary.',
      'One message, reference {ref}, solved. The full {amount} is back.',
    ],
  },
  Booking: {
    negative: [
      'The price from {from} to {to} went up by {amount} between the first and the last page.',
      'Your site added insurance and a seat I never chose. Took {hours} to get it removed.',
      'Name change on {ref}: {amount} for one wrong letter. Really?',
      'Booked {from} to {to} direct, got an email about a stop at five in the morning.',
      'The promotion to {to} is sold out on every date I try. Bait and nothing else.',
      'Cannot book for {who} with the wheelchair option, the page just freezes.',
    ],
    neutral: [
      'Are there direct flights from {from} to {to} in {month}?',
      'Can I hold a fare to {to} for a day or two?',
      'What does the flexible ticket on {flight} allow exactly?',
      'Is it cheaper to book {from} to {to} as two singles?',
      'When will the {month} timetable for {to} be released?',
      'How do I add {who} to booking {ref}?',
      'Thinking about {to} in {month}. Which days have a morning flight from {from}?',
      'Do you fly the smaller aircraft on {from} to {to} this season?',
    ],
    positive: [
      'Found {from} to {to} for {amount} return. Booked before I could think twice!',
      'Stopover in {from} booked in five minutes and the hotel is included. Lovely idea.',
      'Changed our dates to {month} without a fee. Thank you for being human about it.',
      'Best price to {to} and the times actually suit people who work. Happy.',
    ],
  },
};
