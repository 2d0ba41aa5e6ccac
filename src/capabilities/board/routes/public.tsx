import { anyone } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import { routes, type Guard, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { AboutBoardPage } from '../pages/about.tsx'
import { FullPage } from '../pages/full.tsx'
import { MeetingsPage } from '../pages/list.tsx'
import { MeetingPage } from '../pages/meeting.tsx'
import { QuestionsPage } from '../pages/questions.tsx'
import { decisionsOf, minutesVersions, publicQuestions, publishedMeetings } from '../published.ts'
import { looksLikeMeetingKey } from '../rules/meeting-key.ts'

const everyone: Guard = { who: anyone, keep: 'until-changed' }

/** What everybody may read about meetings. */
export function publicRoutes(needs: Needs): Routes {
  const { store, area, today } = needs
  const read = <T,>(c: KeptContext, work: (db: Db) => Promise<T>) => store.as(c.get('actor'), work)

  return routes()
    .get('/meetings', everyone, async c => {
      const meetings = await read(c, publishedMeetings)
      return c.render(<MeetingsPage meetings={meetings} area={area} today={today()} />)
    })
    .get('/meetings/about', everyone, c => c.render(<AboutBoardPage board={area.board} />))
    .get('/meetings/questions', everyone, async c => {
      const questions = await read(c, db => publicQuestions(db, today()))
      const { workingDays } = area.standards.challenge
      return c.render(<QuestionsPage questions={questions} workingDays={workingDays} />)
    })
    .get('/meetings/:key', everyone, async c => {
      const facts = await read(c, db => meetingFacts(db, needs, c.req.param('key')))
      return c.render(<MeetingPage {...facts} today={today()} />)
    })
    .get('/meetings/:key/full', everyone, async c => {
      const facts = await read(c, db => versionFacts(db, needs, c.req.param('key'), null))
      return c.render(<FullPage {...facts} today={today()} />)
    })
    .get('/meetings/:key/versions/:number', everyone, async c => {
      const number = Number(c.req.param('number'))
      const facts = await read(c, db => versionFacts(db, needs, c.req.param('key'), number))
      return c.render(<FullPage {...facts} today={today()} />)
    })
}

async function meetingFacts(db: Db, { today }: Needs, key: string) {
  if (!looksLikeMeetingKey(key)) throw new NotFound('No meeting has such a key.')
  const meetings = await publishedMeetings(db)
  const meeting = meetings.find(({ snapshot }) => snapshot.key === key)
  if (meeting === undefined) throw new NotFound('There is no such meeting.')
  const questions = await publicQuestions(db, today())
  return {
    meeting,
    decisions: decisionsOf(meeting, meetings),
    questions: questions.filter(question => question.meeting === key),
  }
}

/** The newest version, or one by its number: its own decisions, but answers as they are today. */
async function versionFacts(db: Db, needs: Needs, key: string, number: number | null) {
  const facts = await meetingFacts(db, needs, key)
  const versions = await minutesVersions(db, key)
  const version = number ?? versions.length
  const meeting = versions[version - 1]
  if (meeting === undefined) throw new NotFound('There is no such version.')
  const meetings = await publishedMeetings(db)
  return { ...facts, meeting, decisions: decisionsOf(meeting, meetings), versions, version }
}
