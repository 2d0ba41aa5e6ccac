/** By what we see who has not been heard: three things we ask, once and apart from the words, and who was telling. */
export const questions = ['phase', 'district', 'need', 'role'] as const
export type Question = (typeof questions)[number]

/** Ages of the child or young person, in the phases that schools and plans use. */
export const phases = ['under-5', '5-to-10', '11-to-15', '16-to-18', '19-to-25'] as const

/** Broad kinds of need: the four areas of need of the SEND Code of Practice 2015 (6.28 to 6.35), autism apart. */
export const needs = ['autism', 'speech', 'feelings', 'learning', 'physical-or-sensory'] as const

/** Who was telling, as their story says. */
export const roles = ['parent-carer', 'child-or-young-person', 'practitioner'] as const

/** The answer of somebody who would rather not say: a group of its own, never left out in silence. */
export const NOT_SAID = 'not-said'
export const NOT_KNOWN = 'not-known'

/** What one person answered. Null: that question was not asked. */
export type About = { readonly [Q in Question]: string | null }

/** Whether an answer names a group: not when it was never asked, not known, or kept to themselves. */
export const isSaid = (answer: string | null): answer is string =>
  answer !== null && answer !== NOT_SAID && answer !== NOT_KNOWN
