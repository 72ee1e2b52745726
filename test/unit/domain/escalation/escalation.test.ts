import { describe, expect, it } from 'vitest';
import { reasonOfDesk } from '../../../../src/domain/escalation/escalation-reason';
import { isExplicitThreat } from '../../../../src/domain/escalation/explicit-threat';
import { riskPoints, riskScore } from '../../../../src/domain/escalation/risk-score';

describe('[ES1] the desk a thread was moved to', () => {
  it.each([
    ['Executive office', 'moved to executives'],
    ['CEO', 'moved to executives'],
    ['Geschäftsführung', 'moved to executives'],
    ['Legal', 'moved to legal'],
    ['Rechtsabteilung', 'moved to legal'],
    ['PR', 'moved to PR'],
    ['Press office', 'moved to PR'],
    ['press', 'picked up by press'],
    ['Media', 'picked up by press'],
    ['Regulatory affairs', 'picked up by a regulator'],
    ['Ombudsman', 'picked up by a regulator'],
    ['Tier 2', 'escalated elsewhere'],
    ['Supervisor on product', 'escalated elsewhere'],
    ['', 'escalated elsewhere'],
  ] as const)('%s → %s', (desk, reason) => expect(reasonOfDesk(desk)).toBe(reason));
});

describe('[ES2] an explicit threat', () => {
  it.each([
    'You will hear from my lawyer',
    'I will sue you for this',
    'Going to take legal action now',
    'See you in court!',
    'I am going to the press with this',
    'Reporting you to the FCA today',
    'Next stop: the Ombudsman.',
    'Ich gehe zum Anwalt',
    'Das melde ich der Verbraucherzentrale',
    'Je vais porter plainte',
    'Voy a demandarlos, hablaré con mi abogado',
  ])('%s', (text) => expect(isExplicitThreat(text)).toBe(true));

  it.each([
    'It does not work',
    'I need help with my account, press 1 does nothing',
    'Is it legal to park here?',
    'the tennis court was closed',
    'Sue from your team was lovely',
    'Great social media work',
    'Where is the food court?',
    'The issue is still there',
    'Read the news on your site',
  ])('not: %s', (text) => expect(isExplicitThreat(text)).toBe(false));
});

describe('[ES2] the parts of the risk score', () => {
  const calm = { negative: false, reachBand: 0, perHour: 1, threat: false, failures: 0, silentMs: 0 };
  const hours = (n: number) => n * 3_600_000;

  it('are nothing where nothing speaks for a risk, 100 where everything does', () => {
    expect(riskPoints(calm)).toEqual([0, 0, 0, 0, 0, 0]);
    const all = { negative: true, reachBand: 2, perHour: 10, threat: true, failures: 2, silentMs: hours(72) };
    expect(riskPoints(all)).toEqual([20, 15, 10, 25, 15, 15]);
    expect(riskScore(riskPoints(all))).toBe(100);
  });

  it('have their lower steps', () => {
    const some = { ...calm, reachBand: 1, perHour: 4, failures: 1, silentMs: hours(24) };
    expect(riskPoints(some)).toEqual([0, 8, 5, 0, 8, 8]);
    expect(riskPoints({ ...some, perHour: 3, silentMs: hours(24) - 1 })).toEqual([0, 8, 0, 0, 8, 0]);
  });
});
