import { holders } from '../../../platform/access/index.ts'

/**
 * Who may be the second person. Partners have equal rights, so the forum's co-chair and the young people's lead
 * press the same button as a publisher of the council. The database holds to the same list.
 */
export const mayPublish = holders('publisher', 'forum-co-chair', 'young-people-lead')
