import { beforeAll, expect, it } from 'vitest'
import { expectNoAccessibilityFaults, expectNoOverflow } from '../support/accessibility.ts'
import { openPage, phone, picture, smallPhone } from '../support/browser.ts'
import { deskSite } from '../support/desk.ts'
import { keyboardOn } from '../support/keyboard.ts'
import { roundOfOpinions } from '../support/opinions.ts'
import type { Site } from '../support/site.ts'
import type { Visitor } from '../support/visitor.ts'

let site: Site
let sam: Visitor

beforeAll(async () => {
  const desk = await deskSite('2026-11-20')
  site = desk
  await roundOfOpinions(site.needs, 'said')
  sam = await desk.person('Sam Addlestone', 'ambleford-council', 'facilitator')
})

/** A browser in which Sam has signed in. */
async function samsPage(width: number) {
  const page = await openPage({ viewport: { width, height: 800 } })
  const cookies = sam.cookies().split('; ').map(pair => pair.split(/=(.*)/s)) // prettier-ignore
  await page
    .context()
    .addCookies(cookies.map(([name = '', value = '']) => ({ name, value, url: site.address })))
  return page
}

it('somebody answers, writes a statement of their own and is told what happens to it: with keys, no scripts', async () => {
  const page = await openPage({ viewport: phone, javaScriptEnabled: false })
  await page.goto(`${site.address}/vote/said/choose`)
  const keys = keyboardOn(page)
  await keys.press('Start')
  await picture(page, 'opinions-answer')
  await keys.press('Agree')
  await keys.follow('Write one of your own')
  await picture(page, 'opinions-write')
  await keys.write('Your statement', 'Letters should say who to ring.')
  await keys.press('Send my statement')
  await picture(page, 'opinions-written')
  expect(await page.textContent('main')).toContain('A person reads it first')
})

it('staff read it, take it in, and see the result as everybody will: on a phone, and wide', async () => {
  const wide = await samsPage(1280)
  await wide.goto(`${site.address}/staff/votes/said/statements`)
  await picture(wide, 'opinions-desk')
  await expectNoAccessibilityFaults(wide)
  await wide.getByRole('link', { name: 'Read and decide' }).first().click()
  await picture(wide, 'opinions-decide')
  await expectNoAccessibilityFaults(wide)
  await wide.getByLabel('Take it in as it is').check()
  await wide.getByRole('button', { name: 'Save' }).click()
  await wide.goto(`${site.address}/staff/polis`)
  await picture(wide, 'opinions-polis')
  await expectNoAccessibilityFaults(wide)
  await sam.get('/staff/votes/said')
  await sam.post('/staff/votes/said/close', {})
  await site.work()
  await wide.goto(`${site.address}/staff/votes/said/opinions`)
  await wide.getByText('See the numbers').first().click()
  await picture(wide, 'opinions-result-wide')
  await expectNoAccessibilityFaults(wide)
  const small = await samsPage(smallPhone.width)
  await small.goto(`${site.address}/staff/votes/said/opinions`)
  await small.getByText('See the numbers').first().click()
  await expectNoOverflow(small)
  await small.setViewportSize(phone)
  await picture(small, 'opinions-result-phone')
})
