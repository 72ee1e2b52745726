import { DAYS } from '../calendar';
import { bringMatter } from './matters';
import type { Crowd } from './people';
import type { Stage } from './stage';

/** A few people who complain about one thing after another (RE3). */
export function serialComplainers(stage: Stage, crowd: Crowd): void {
  const { random } = stage;
  for (let n = 0; n < 14; n += 1) {
    const by = crowd.person();
    const pace = random.between(7, 20);
    for (let day = random.below(60); day < DAYS; day += 1 + random.below(2 * pace)) {
      bringMatter(stage, day, { by, feeling: random.chance(0.93) ? 'negative' : 'neutral' });
    }
  }
}

/** Customers who wrote regularly and kindly, complained once without help, and were not heard of again (RE2). */
export function goneSilent(stage: Stage, crowd: Crowd): void {
  const { random } = stage;
  for (let n = 0; n < 420; n += 1) {
    const by = crowd.person();
    const gap = random.between(9, 32);
    let day = random.below(DAYS - 60);
    for (let visit = random.between(2, 6); visit > 0 && day < DAYS - 40; visit -= 1) {
      bringMatter(stage, day, { by, feeling: random.chance(0.6) ? 'positive' : 'neutral' });
      day += 1 + random.below(2 * gap);
    }
    bringMatter(stage, day, { by, feeling: 'negative', answered: random.chance(0.6) ? 0 : 0.9 });
  }
}
