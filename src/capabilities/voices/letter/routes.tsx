import type { Routes } from '../../../platform/http/index.ts'
import { organisationByKey, type Needs } from '../../area/index.ts'
import { mayReadStories } from '../rules/policy.ts'
import { storyIn } from '../staff-story-routes.tsx'
import * as store from '../store/index.ts'
import { LetterPage } from './page.tsx'

/** Our answer as a letter to post or hand over, for somebody who left no address. */
export function addLetter(all: Routes, { store: house, area, baseUrl }: Needs): void {
  all.get('/staff/stories/:reference/letter', { who: mayReadStories }, async c => {
    const { story, work } = await house.as(c.get('actor'), async db => {
      const found = await storyIn(c, db)
      return { story: found, work: await store.findWorkOn(db, found.id) }
    })
    const answers = work.answers.map(answer => ({
      ...answer,
      byOrganisation: organisationByKey(area, answer.byOrganisation)?.name ?? answer.byOrganisation,
    }))
    const letter = { reference: story.reference, toldOn: story.receivedOn, answers, outcomes: work.outcomes }
    return c.render(<LetterPage {...letter} contact={area.contact} address={`${baseUrl}/what-happened`} />)
  })
}
