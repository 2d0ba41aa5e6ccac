import { anyone } from '../../../platform/access/index.ts'
import type { Routes } from '../../../platform/http/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { Needs } from '../../area/index.ts'
import { keepingOurWord } from '../../clocks/index.ts'
import { publishedPlans } from '../../plan/index.ts'
import { themeBook } from '../../themes/index.ts'
import { homeFacts } from '../home.ts'
import { howWeAnswerFacts } from '../how-we-answer.ts'
import { HowWeAnswerPage } from '../pages/how-we-answer.tsx'
import { ChangesPage } from '../pages/changes.tsx'
import { HomePage } from '../pages/home.tsx'
import { OurWordPage } from '../pages/our-word.tsx'
import { changesOn } from '../rules/news.ts'
import { wordShown } from '../rules/our-word.ts'

const open = { who: anyone, keep: 'until-changed' } as const

/** What everybody may see of how the loop is going. */
export function addPublic(all: Routes, { area, store, today }: Needs): void {
  all
    .get('/', open, async c => {
      const facts = await store.as(c.get('actor'), db => homeFacts(db, area, today()))
      return c.render(<HomePage {...{ area, facts }} today={today()} />)
    })
    .get('/changes', open, async c => {
      const facts = await store.as(c.get('actor'), db => changesFacts(db))
      const changes = changesOn(facts.promises, today())
      return c.render(<ChangesPage {...{ changes, book: facts.book }} today={today()} />)
    })
    .get('/how-we-answer', open, async c => {
      const facts = await store.as(c.get('actor'), db => howWeAnswerFacts(db, area, today()))
      return c.render(<HowWeAnswerPage {...{ area, facts }} today={today()} />)
    })
    .get('/our-word', open, async c => {
      const words = await store.as(c.get('actor'), db => keepingOurWord(db, today()))
      const shown = words.filter(({ asked }) => asked > 0).map(word => wordShown(word, area.smallNumber))
      return c.render(<OurWordPage {...{ area, words: shown }} today={today()} />)
    })
}

/** A plan from elsewhere is not ours to count as kept: it stands on its own page. */
async function changesFacts(db: Db) {
  const plans = await publishedPlans(db)
  const promises = plans.filter(({ imported }) => !imported).flatMap(plan => plan.promises)
  return { promises, book: (await themeBook(db))?.snapshot ?? null }
}
