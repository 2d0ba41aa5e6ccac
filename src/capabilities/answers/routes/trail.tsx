import { anyone } from '../../../platform/access/index.ts'
import { emptyView } from '../../../platform/forms/index.ts'
import {
  forgetCookie,
  keepForVisit,
  notice,
  readCookie,
  type KeptContext,
  type Routes,
} from '../../../platform/http/index.ts'
import { codeIn, readCode, unknownCode } from '../../../platform/receipts/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import {
  DRAFT_COOKIE,
  holderOf,
  PublicStoryPage,
  StoryGonePage,
  takenBackIn,
  TakenBackPage,
  RECEIPT_COOKIE,
  SideBySide,
} from '../../voices/index.ts'
import { trailCopy } from '../copy/trail.ts'
import { CodePage } from '../pages/code.tsx'
import { StoryTrail } from '../pages/story-trail.tsx'
import { EndedThemePage } from '../pages/ended-theme.tsx'
import { ThemePage } from '../pages/theme.tsx'
import { YourStoryPage } from '../pages/your-story.tsx'
import { pause, recent } from '../rules/pace.ts'
import { publicStoryWithTrail, storyOfCode, themeWithStories } from '../trail.ts'

const CODE = '/what-happened'
const STORY = '/what-happened/your-story'
const open = { who: anyone, keep: 'until-changed' } as const

/** From a voice to what came of it, and back. */
export function addTrail(all: Routes, needs: Needs): void {
  const { area, store, today, afterTelling } = needs
  const tooMany = pacer(needs)
  all
    .get(CODE, { who: anyone }, c => c.render(<CodePage view={emptyView} isOpen={isOpen(c)} />))
    .post(CODE, { who: anyone }, c => openStory(c, needs, tooMany))
    .get(STORY, { who: anyone }, async c => {
      const code = codeIn(c, RECEIPT_COOKIE)
      const found = code === null ? null : await byCode(needs, code)
      if (found !== null)
        return c.render(<YourStoryPage {...{ area, afterTelling, ...found }} today={today()} />)
      const gone = code === null ? null : await takenBackIn(needs, code)
      return gone === null ? c.redirect(CODE, 303) : c.render(<TakenBackPage {...gone} />)
    })
    .post('/what-happened/forget', { who: anyone }, forget)
    .get('/stories/:number', open, async c => {
      const found = await store.as(c.get('actor'), db => publicStoryWithTrail(db, c.req.param('number')))
      if (found === 'taken-back') return c.render(<StoryGonePage />, 410)
      if (found === null) throw new NotFound('There is no such story.')
      return c.render(
        <PublicStoryPage story={found.story} area={area}>
          <SideBySide stories={found.beside} />
          <StoryTrail following={found.following} today={today()} />
        </PublicStoryPage>
      )
    })
    .get('/themes/:key', open, async c => {
      const found = await store.as(c.get('actor'), db => themeWithStories(db, c.req.param('key')))
      if (found === null) throw new NotFound('There is no such theme.')
      if ('ended' in found) return c.render(<EndedThemePage {...found} />)
      return c.render(<ThemePage {...found} today={today()} />)
    })
}

const isOpen = (c: KeptContext): boolean => codeIn(c, RECEIPT_COOKIE) !== null

const byCode = (needs: Needs, code: string) =>
  needs.store.as(holderOf(needs, code), db => storyOfCode(db, needs.today()))

/** A code that is right opens its story for this visit. It is posted, never in an address. */
async function openStory(c: KeptContext, needs: Needs, tooMany: () => Promise<void>): Promise<Response> {
  const reading = readCode(c)
  if (!reading.ok) return c.render(<CodePage view={reading.view} isOpen={isOpen(c)} />, 422)
  const { code } = reading
  if ((await byCode(needs, code)) === null && (await takenBackIn(needs, code)) === null) {
    await tooMany()
    return c.render(<CodePage view={unknownCode(c, code)} isOpen={isOpen(c)} />, 422)
  }
  keepForVisit(c, RECEIPT_COOKIE, code)
  return c.redirect(STORY, 303)
}

/** Slows wrong codes when very many come, whoever sends them. Right codes never wait. */
function pacer({ now }: Needs): () => Promise<void> {
  let wrong: number[] = []
  return async () => {
    const at = now().getTime()
    wrong = [...recent(wrong, at), at]
    await new Promise(done => setTimeout(done, pause(wrong, at)))
  }
}

/** For a phone that others use: the code goes, and so does the page from the browser's memory. */
function forget(c: KeptContext): Response {
  for (const cookie of [RECEIPT_COOKIE, DRAFT_COOKIE]) {
    if (readCookie(c, cookie) !== undefined) forgetCookie(c, cookie)
  }
  c.header('clear-site-data', '"cache"')
  notice(c, trailCopy.in(c.get('language')).code.forgotten)
  return c.redirect(CODE, 303)
}
