import * as v from 'valibot';

/** Shapes of snapshots and of the log of restatements (G10), as they cross into main and lie in its files. */
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const values = v.exactOptional(v.array(v.pipe(v.string(), v.maxLength(1000))));

const about = {
  figure: name,
  period: v.object({ from: day, to: day }),
  where: v.object({
    brand: values,
    channel: values,
    region: values,
    language: values,
    theme: values,
    perception: values,
    agent: values,
    team: values,
    sentiment: values,
  }),
};

const stated = {
  value: v.nullable(v.number()),
  noValue: v.nullable(
    v.picklist(['no-data', 'not-mapped', 'not-measurable', 'not-reached', 'not-decided', 'no-effect']),
  ),
  n: count,
};

export const restatement = v.object({
  ...about,
  old: v.object(stated),
  new: v.object(stated),
  why: v.picklist(['late-data', 'calendar', 'reclassification', 'definition', 'settings']),
  when: v.number(),
});

export const figureSnapshot = v.object({
  ...about,
  ...stated,
  definitionVersion: count,
  inputs: name,
  calendarVersion: count,
  takenAt: v.number(),
  maturity: v.picklist(['maturing', 'closed']),
});
