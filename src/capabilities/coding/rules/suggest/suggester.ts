import type { Coded, Suggester } from './coded.ts'
import { learnNearest } from './nearest.ts'
import { learnProfiles } from './profiles.ts'

/**
 * With fewer coded passages than this the nearest ones are asked; with as many or more, the profile of each label.
 *
 * Source: measured on 3,994 public comments on NHS care: nearest neighbours .79 against .78 for "right among three" after
 * 300 coded, profiles .84 against .79 after 1,000.
 */
export const MANY = 500

/** What people coded so far, made ready to suggest from. No service outside is asked, and the same input says the same. */
export function learn(coded: readonly Coded[]): Suggester {
  return coded.length < MANY ? learnNearest(coded) : learnProfiles(coded)
}
