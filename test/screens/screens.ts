import { exploreScreens } from './explore-screens';
import type { Screen } from './screen';
import { shellScreens } from './shell-screens';

/** Every screen of the application, in the order of the photographs. */
export const screens: readonly Screen[] = [
  ...shellScreens.firstSteps,
  ...exploreScreens,
  ...shellScreens.sampleRooms,
];
