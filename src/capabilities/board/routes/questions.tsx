import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, readForm } from '../../../platform/forms/index.ts'
import { notice, routes, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { namesOf } from '../facts.ts'
import { answerForm } from '../forms.ts'
import { AnswerPage, QuestionsDeskPage, type DeskQuestion } from '../pages/questions-desk.tsx'
import { isPublicQuestion } from '../published.ts'
import { deskQuestions } from '../rules/desk-questions.ts'
import { mayAnswerBoard, maySeeMeetings } from '../rules/policy.ts'
import { staffCopy } from '../staff-copy.ts'
import { findAnswers } from '../store/answers.ts'
import { findChallenges } from '../store/lines.ts'
import { answerChallenge } from '../work.ts'

/** Questions of the board, for those who owe an answer. */
export function questionRoutes(needs: Needs): Routes {
  const { store, area, today } = needs
  const work = <T,>(c: KeptContext, doing: (db: Db) => Promise<T>) => store.as(c.get('actor'), doing)
  const questions = (c: KeptContext) =>
    work(c, async db =>
      deskQuestions(await findChallenges(db), await findAnswers(db), namesOf(area), today())
    )
  const question = async (c: KeptContext): Promise<DeskQuestion> => {
    const found = (await questions(c)).find(({ id }) => id === c.req.param('id'))
    if (found === undefined) throw new NotFound('There is no such question.')
    return found
  }

  return routes()
    .get('/staff/meetings/questions', { who: maySeeOrAnswer }, async c => {
      const mayAnswer = mayAnswerBoard.allows(c.get('actor'))
      return c.render(<QuestionsDeskPage questions={await questions(c)} mayAnswer={mayAnswer} />)
    })

    .get('/staff/meetings/questions/:id', { who: mayAnswerBoard }, async c =>
      c.render(<AnswerPage question={await question(c)} view={emptyView} />)
    )

    .post('/staff/meetings/questions/:id', { who: mayAnswerBoard }, async c => {
      const reading = readForm(c, answerForm)
      const asked = await question(c)
      if (!reading.ok) return c.render(<AnswerPage question={asked} view={reading.view} />, 422)
      const { outcome: isPublic } = await work(c, db =>
        once(db, c.get('submission'), async () => {
          const answer = { challenge: asked.id, words: reading.values.words }
          await answerChallenge(needs, db, c.get('actor'), answer)
          return isPublicQuestion(db, asked)
        })
      )
      const t = staffCopy.in(c.get('language')).questions
      notice(c, isPublic ? t.saved : t.savedLater)
      return c.redirect('/staff/meetings/questions', 303)
    })
}

const maySeeOrAnswer = {
  name: `${maySeeMeetings.name} or ${mayAnswerBoard.name}`,
  allows: (actor: Parameters<typeof mayAnswerBoard.allows>[0]) =>
    maySeeMeetings.allows(actor) || mayAnswerBoard.allows(actor),
}
