import { describe, expect, it } from 'vitest'
import { deskSite } from '../../../../tests/support/desk.ts'
import type { Page, Visitor } from '../../../../tests/support/visitor.ts'
import { publicVisitor } from '../../../platform/access/index.ts'
import { calendarDate } from '../../../standards/calendar.ts'
import { keepingOurWord } from '../../clocks/index.ts'

/**
 * Sixty stories, read and answered by one person in one sitting, on Friday 20 November 2026. Twenty were told on each of
 * three days. By hand, in working days of England:
 *
 *   told Monday 2 November       read by Wednesday 4, answered by Monday 16     both late
 *   told Thursday 12 November    read by Monday 16, answered by Thursday 26     read late
 *   told Wednesday 18 November   read by Friday 20, answered by 2 December      in time
 */
const desk = await deskSite('2026-11-20')
const jo = await desk.person('Jo Fernley', 'ambleford-council', 'reader', 'answerer')
for (let n = 0; n < 60; n += 1) {
  const on = calendarDate(['2026-11-02', '2026-11-12', '2026-11-18'][n % 3]!)
  await desk.tell({ words: `Story of Alex and of the school on the hill, number ${n}.`, on })
}

/** One hand on a screen: it presses, opens, ticks and writes what is on the page before it, and counts each time. */
function handOf(visitor: Visitor) {
  let page: Page
  let typed: Record<string, string | readonly string[]> = {}
  let taps = 0
  const there = (control: RegExp) => {
    const [found] = control.exec(page.text) ?? []
    if (found === undefined) throw new Error(`not on the page: ${control}`)
    taps += 1
    return found
  }
  const show = (shown: Page) => {
    page = shown
    typed = {}
    return shown
  }
  /** What travels unseen with the form that holds a button. */
  const hidden = (button: RegExp) => {
    const form = page.text.match(/<form[^]*?<\/form>/g)?.find(one => button.test(one)) ?? ''
    const fields = [...form.matchAll(/<input type="hidden" name="([a-z]+)" value="([^"]*)"/g)]
    return Object.fromEntries(fields.map(([, name, value]) => [name!, value!]))
  }
  return {
    taps: () => taps,
    see: async (path: string) => show(await visitor.get(path)),
    follow: async (text: string) => {
      const link = there(new RegExp(`<a [^>]*href="([^"]+)"[^>]*>${text}`))
      return show(await visitor.get(/href="([^"]+)"/.exec(link)![1]!.replaceAll('&amp;', '&')))
    },
    open: (text: string) => void there(new RegExp(`<details[^>]*><summary[^>]*><span[^>]*>${text}`)),
    write: (name: string, words: string) => {
      there(new RegExp(`<textarea[^>]* name="${name}"`))
      typed[name] = words
    },
    tick: (name: string, value: string) => {
      there(new RegExp(`<input[^>]* name="${name}" type="checkbox" value="${value}"`))
      typed[name] = [value]
    },
    press: async (text: string, button: Readonly<Record<string, string>> = {}) => {
      const control = new RegExp(`<button[^>]*>\\s*${text}\\s*</button>`)
      there(control)
      return show(await visitor.post(page.path, { ...hidden(control), ...typed, ...button }))
    },
  }
}

const ourWord = () =>
  desk.store.as(publicVisitor, async db => {
    const all = await keepingOurWord(db, desk.needs.today())
    return all.map(({ kind, keptInTime, keptLate, late, notYetDue }) => [
      kind,
      { keptInTime, keptLate, late, notYetDue },
    ])
  })

const hand = handOf(jo)

describe('sixty stories on one desk', () => {
  it('stand in the list with the late ones apart, as counted by hand', async () => {
    const { text } = await hand.see('/staff/stories')
    expect(text.replaceAll(/<[^>]+>/g, ' ')).toMatch(/To read\s+\(60\)\s+To answer\s+\(0\)\s+Late\s+\(40\)/)
    expect(await ourWord()).toEqual([
      ['voice.answered', { keptInTime: 0, keptLate: 0, late: 20, notYetDue: 40 }],
      ['voice.read', { keptInTime: 0, keptLate: 0, late: 40, notYetDue: 20 }],
    ])
  })

  it('are read, cleared and answered with six taps each', async () => {
    await hand.follow('Story ')
    await hand.follow('Read, take names out and answer on one page')
    const begun = hand.taps()
    for (let n = 0; n < 60; n += 1) {
      hand.open('Read all of it')
      hand.write('names', 'Story of [name] and of [school].')
      hand.tick('checked', 'yes')
      hand.write('words', `Thank you for telling us. I am sorry. I will ring the school on Monday (${n}).`)
      await hand.press('See it as they will')
      await hand.press('Send, and go to the next story', { send: 'yes' })
    }
    expect(begun).toBe(2)
    expect((hand.taps() - begun) / 60).toBe(6)
    expect(
      await desk.count(`voices.answer a join voices.clearing c on c.story_id = a.story_id
      where c.words = 'Story of [name] and of [school].'`)
    ).toBe(60)
  })

  it('leave nothing late, and counts that anybody may read, as counted by hand', async () => {
    expect((await hand.see('/staff/stories?show=late')).text).toContain('Nothing is late.')
    expect(await ourWord()).toEqual([
      ['voice.answered', { keptInTime: 40, keptLate: 20, late: 0, notYetDue: 0 }],
      ['voice.read', { keptInTime: 20, keptLate: 40, late: 0, notYetDue: 0 }],
    ])
  })

  it('are found again twenty-five on a page, each once', async () => {
    const seen: string[] = []
    const collect = ({ text }: Page) =>
      seen.push(...[...text.matchAll(/href="\/staff\/stories\/([a-z0-9]{8})"/g)].map(([, one]) => one!))
    collect(await hand.see('/staff/stories?show=answered'))
    collect(await hand.follow('(?:(?!<a )[^])*?Next 25'))
    collect(await hand.follow('(?:(?!<a )[^])*?Next 25'))
    expect(seen).toHaveLength(60)
    expect(new Set(seen).size).toBe(60)
  })
})
