/** What people say on behalf of the house: posts, colleagues under them, notes among colleagues. */
export const HOUSE = {
  news: [
    'From {month} there is a morning flight from {from} to {to}. Who is coming along?',
    'Sunrise over {to}, seen this week from the cockpit of {flight}.',
    'New on board: bread from a bakery in {from}, baked the night before your flight.',
    'Meet {agentFirst}, who has greeted guests at gate {gate} in {from} for twenty years.',
    'Three quiet days in {to}: our crew share where they go when nobody is looking.',
    'You asked for it, so it is back: {from} to {to}, four times a week from {month}.',
    'The lounge in {from} reopens in {month}, with twice the windows.',
    'In the app since today: follow your {bag} from the belt in {from} to the belt in {to}.',
    'Behind the scenes in {from}: how {flight} is turned around in 45 minutes.',
    '{to} or {from} for a long weekend in {month}? Tell us below.',
    'A stopover in {from} on the way to {to}, up to five nights, at no extra fare.',
    'Our crews chose their favourite corner of {to}. Number three surprised us.',
    'This is {agentFirst}. Yesterday a boy on {flight} gave the crew a drawing, and it now hangs in the cockpit.',
    'The winter timetable is online: more {to}, more {from}, and a later last flight home.',
    'New seats on the {from} to {to} route. Row {seat} has the best light.',
    'Points tip for {month}: {to} needs a third fewer than usual.',
  ],
  colleague: {
    positive: [
      'Proud to be part of the crew behind this. {from} base says hello.',
      'I work on this route, and the guests to {to} are the best.',
      'My colleagues in {from} made this happen in three weeks. What a team.',
      'Ten years in this uniform in {month}, and I still love the morning flight to {to}.',
      'That is my gate! Come and say hello at {gate} in {from}.',
      'Speaking for myself, but flying {flight} with this crew is a joy.',
    ],
    neutral: [
      'I am on {flight} in {month}, bring your cameras.',
      'Small hint from the inside: the left side has the view into {to}.',
      "My own opinion and not my employer's: {to} is nicer in {month}.",
      'We start training for the new cabin in {from} next week.',
    ],
    negative: [
      'I work here, and honestly the roster in {month} is a mess. {from} is short of people.',
      'Lovely film. The crew room in {from} still has no heating, though.',
      'As somebody from the ground team: nobody told us about {flight} before you did.',
    ],
  },
  note: [
    'Handed to {desk}: customer mentions a lawyer, see {ref}. Please do not answer publicly before they come back.',
    'For {desk}: wide reach, third message today, open point is {amount} under {ref}.',
    '{desk} has taken over {ref}. Next call planned for {time}.',
    'Passed on to {desk} with the full history of {flight}.',
    '{desk} asks us to wait with {ref} until the report from {from} is in.',
  ],
} as const;
