import type { ByFeeling } from '../lexicon';

type OnBoard = 'Food' | 'Cabin' | 'Loyalty' | 'Crew' | 'Customer care' | 'Destinations';

/** English on the flight itself, the points, and how it all felt. */
export const ON_BOARD: Readonly<Record<OnBoard, ByFeeling>> = {
  Food: {
    negative: [
      'Ordered the vegetarian meal on {flight} and got a ham roll with an apology.',
      'Four hours from {from} to {to} and the trolley ran out at row nine.',
      '{amount} for a cold sandwich on {flight}. It was still frozen in the middle.',
      'No gluten-free option on {flight} although it was confirmed under {ref}.',
      'The coffee on the {time} from {from} tastes of the pot and nothing else.',
    ],
    neutral: [
      'Is there a hot meal on {flight} or only snacks?',
      'Can I bring my own food for {who} on {from} to {to}?',
      'Until when can I order a special meal for {flight}?',
      'What is on the menu from {from} in {month}?',
    ],
    positive: [
      'The custard tart on {flight} was still warm. I forgive you everything.',
      'Best aeroplane meal in years on {from} to {to}: real bread, real olives.',
      'Proper coffee at {time} out of {from}. Small thing, big difference.',
      'They remembered my allergy from the last trip and brought the right tray to {seat}.',
      'The cod on {flight} tasted like {from}. Compliments to whoever cooks that.',
    ],
  },
  Cabin: {
    negative: [
      'Seat {seat} on {flight} does not recline, the screen is dead, the light will not go off.',
      'Paid {amount} for extra legroom on {flight} and my knees touch the seat in front.',
      'No wifi from {from} to {to} although it was sold to me at the gate.',
      'The cabin on {flight} was freezing and there was one blanket for six rows.',
      'Tray table at {seat} was sticky when we boarded in {from}. Please clean between flights.',
      'USB socket broken at {seat}. On a night flight to {to} that hurts.',
    ],
    neutral: [
      'Does {flight} have power sockets at every seat?',
      'Which side has the better view into {to}, left or right?',
      'Is {seat} a window seat on the newer aircraft?',
      'How good is the wifi between {from} and {to} for a call?',
      'Is there a cot for {who} on the night flight to {to}?',
    ],
    positive: [
      'The new cabin on {flight} is beautiful: quiet, warm light, room for my knees.',
      'Wifi from {from} to {to} good enough for a whole working morning. Finished my slides.',
      'Slept all the way to {to} in {seat}. That never happens to me.',
      'Sunrise over {to} from {seat}. I would book it again for this alone.',
      'Spotless aircraft this morning out of {from}. Somebody cares.',
    ],
  },
  Loyalty: {
    negative: [
      'Points for {flight} still missing after {days}. I have sent the boarding pass twice.',
      'Status renewed, card never came, lounge in {from} says no. Wonderful.',
      'Award seats from {from} to {to}: none in {month}, none ever, it seems.',
      'Lounge in {from} was so full that they gave out paper cups in the corridor.',
      'Upgrade offer for {flight} cost more points than the ticket. Who thought of that?',
    ],
    neutral: [
      'Do I earn points on {flight} with the basic fare?',
      'How many points is {from} to {to} in {month}?',
      'Can I give points to {who}?',
      'Does the lounge in {from} open before the {time} departure?',
      'When do the points for reference {ref} appear?',
    ],
    positive: [
      'Flew {from} to {to} on points for the first time. Easy and honest, well done.',
      'A handwritten card in {seat} for my hundredth flight. I may have teared up.',
      'The lounge in {from} is the calmest room in the whole city.',
      'Missing points for {flight} were added within the hour. Thank you!',
    ],
  },
  Crew: {
    negative: [
      'The crew on {flight} rolled their eyes when {who} asked for water. Not nice.',
      'Gate staff in {from} shouted at an elderly couple today. Please look into it.',
      'Asked for help with a {bag} at {seat} and was told to "work it out".',
      'Nobody smiled once between {from} and {to}. The mood on {flight} was awful.',
    ],
    neutral: [
      'Is it possible to send a note to the crew of {flight}?',
      'Which languages does the crew speak on {from} to {to}?',
      'Were the crew of {flight} based in {from}?',
    ],
    positive: [
      'The crew on {flight} were wonderful with {who}. Please tell them.',
      'A steward on {from} to {to} sat with a nervous flyer through the turbulence. That was kindness.',
      'Captain of {flight} came out and talked to the children before we left {from}. Made their week.',
      '{agentFirst} at the gate in {from} found us seats together when nobody else tried. A gem.',
      'Never seen a crew so calm. Bumpy ride to {to} and everybody was laughing by the end.',
      'They came by every half hour to look after {who}. Thank you, {flight}.',
      'To the purser of {flight}: your announcement made the whole cabin smile.',
      'I fly for work twice a week, and the people on {from} to {to} are why I stay.',
    ],
  },
  'Customer care': {
    negative: [
      'Four agents, four answers, and booking {ref} is still wrong.',
      'On hold for {hours} and then cut off. Twice today.',
      'Copy and paste replies to a real problem. Did anybody read what I wrote about {flight}?',
      'Your chat told me to call, the phone told me to write. {days} of this.',
    ],
    neutral: [
      'What is the best way to reach a person about {ref}?',
      'Is the care desk open on Sundays?',
      'I sent a private message about {flight}. Did it arrive?',
    ],
    positive: [
      '{agentFirst} from your team answered within minutes and solved {ref}. Give that person a raise.',
      'I wrote at {time} not expecting anything and had an answer before I finished my tea.',
      'Called about {flight}, spoke to a human who listened. It still exists!',
      'Your team turned a terrible day in {from} into a decent one. Thank you, {agentFirst}.',
      'Honest answer, no excuses, fixed the same day. More companies should be like this.',
    ],
  },
  Destinations: {
    negative: [
      'You are dropping {from} to {to} in {month}? That was our family route.',
      'Beautiful pictures of {to}, shame about the four flights a week.',
      'Another film about {to} while {flight} is late every day. Read the room.',
    ],
    neutral: [
      'Will {to} stay in the winter timetable?',
      'Is {month} a good time for {to}?',
      'How long is the flight from {from} to {to}?',
      'Where was this picture taken? Looks like {to}.',
      'Thinking of {to} or {from} for {month}. Opinions?',
      'Is the stopover in {from} still offered on the way to {to}?',
      'Any plans for a direct flight from {from} to {to}?',
    ],
    positive: [
      'Took {who} to {to} and we are already planning the next one.',
      '{to} in {month} was pure magic. Thank you for flying there.',
      'A direct flight from {from} to {to}, finally! You made my year.',
      'Three days in {to}, sun, sea and grilled fish. Go.',
      'This picture is exactly how {to} felt. Take me back.',
      'Stopover in {from} on the way to {to}: the best two days of the trip.',
      'Proposed in {to} last week, she said yes. You were part of it!',
    ],
  },
};
