import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What the keyboard is on: its role in our terms, its words, and the group of choices it stands in. */
interface Stop {
  readonly kind: 'link' | 'button' | 'folded' | 'text' | 'radio' | 'checkbox' | 'select' | 'other'
  readonly words: string
  readonly group: string
  readonly seen: boolean
}

/** A person at a page with a keyboard and nothing else. */
export interface KeyboardUser {
  /** Tabs to a link with these words and opens it. */
  follow(words: string | RegExp): Promise<void>
  /** Tabs to the field with this label and types. Empties it first. */
  write(label: string | RegExp, text: string): Promise<void>
  /** Tabs to the choice with these words and takes it. */
  choose(words: string | RegExp, group?: string | RegExp): Promise<void>
  /** Types a day, YYYY-MM-DD, into the three boxes under these words. */
  date(words: string | RegExp, day: string): Promise<void>
  /** Tabs to a button with these words and presses it. */
  press(words: string | RegExp): Promise<void>
  /** Tabs to something folded and unfolds it. */
  open(words: string | RegExp): Promise<void>
}

const MOST_STOPS = 400

/** @param look is called on every page that a link or a button leads to */
export function keyboardOn(page: Page, look: () => Promise<void> = async () => {}): KeyboardUser {
  /** Tab by tab from the top of the page, until the stop is the right one. Every stop on the way must show its focus. */
  async function tabTo(
    kinds: readonly Stop['kind'][],
    words: string | RegExp,
    group?: string | RegExp
  ): Promise<Stop> {
    const passed: string[] = []
    for (let count = 0; count < MOST_STOPS; count++) {
      const stop = (await page.evaluate(describeFocus)) as Stop
      if (kinds.includes(stop.kind) && (await takes(stop, words, group))) {
        expect(stop.seen, `focus on "${stop.words}" cannot be seen on ${page.url()}`).toBe(true)
        return stop
      }
      passed.push(`${stop.kind} ${stop.words}`)
      await page.keyboard.press('Tab')
    }
    throw new Error(
      `No ${kinds.join(' or ')} "${words}" on ${page.url()}. Passed: ${[...new Set(passed)].join('; ')}`
    )
  }

  async function takes(stop: Stop, words: string | RegExp, group?: string | RegExp): Promise<boolean> {
    const inGroup = group === undefined || fits(stop.kind === 'select' ? stop.words : stop.group, group)
    if (!inGroup) return false
    if (stop.kind === 'select') return selectOption(words)
    return fits(stop.words, words) || (stop.kind === 'radio' && arrowTo(words))
  }

  /** Within a group of radios the arrows move, and choose. */
  async function arrowTo(words: string | RegExp): Promise<boolean> {
    const first = (await page.evaluate(describeFocus)) as Stop
    for (let count = 0; count < 60; count++) {
      await page.keyboard.press('ArrowDown')
      const stop = (await page.evaluate(describeFocus)) as Stop
      if (fits(stop.words, words)) return true
      if (stop.words === first.words) return false
    }
    return false
  }

  /** In a drop-down, typing the first letters of an option chooses it. */
  async function selectOption(words: string | RegExp): Promise<boolean> {
    const options = (await page.evaluate(optionsOfFocus)) as string[]
    const wanted = options.find(option => fits(option, words))
    if (wanted === undefined) return false
    await page.keyboard.type(wanted, { delay: 1 })
    return (await page.evaluate(chosenOfFocus)) === wanted
  }

  async function andWait(key: string): Promise<void> {
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press(key)])
    await look()
  }

  async function type(text: string): Promise<void> {
    await page.keyboard.press('ControlOrMeta+A')
    await page.keyboard.press('Delete')
    await page.keyboard.insertText(text)
  }

  return {
    async follow(words) {
      await tabTo(['link'], words)
      await andWait('Enter')
    },
    async write(label, text) {
      await tabTo(['text'], label)
      await type(text)
    },
    async choose(words, group) {
      const stop = await tabTo(['radio', 'checkbox', 'select'], words, group)
      if (stop.kind === 'select') return
      if (!(await page.evaluate('document.activeElement.checked'))) await page.keyboard.press('Space')
    },
    async date(words, day) {
      const [year = '', month = '', number = ''] = day.split('-')
      for (const [box, text] of [
        ['Day', number],
        ['Month', month],
        ['Year', year],
      ] as const) {
        await tabTo(['text'], box, words)
        await type(text)
      }
    },
    async press(words) {
      await tabTo(['button'], words)
      await andWait('Enter')
    },
    async open(words) {
      await tabTo(['folded'], words)
      await page.keyboard.press('Enter')
    },
  }
}

function fits(words: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? words === wanted : wanted.test(words)
}

/** Runs in the page; a string, so that it needs no script of the page's own. */
const describeFocus = `(() => {
  const at = document.activeElement
  const clean = text => (text || '').replace(/\\s+/g, ' ').trim()
  if (!at || at === document.body) return { kind: 'other', words: '', group: '', seen: true }
  const tag = at.tagName.toLowerCase()
  const type = (at.getAttribute('type') || '').toLowerCase()
  const kind = tag === 'a' ? 'link'
    : tag === 'button' || type === 'submit' ? 'button'
    : tag === 'textarea' ? 'text'
    : tag === 'select' ? 'select'
    : type === 'radio' ? 'radio'
    : type === 'checkbox' ? 'checkbox'
    : tag === 'input' ? 'text'
    : tag === 'summary' ? 'folded' : 'other'
  const label = at.labels && at.labels[0] ? at.labels[0].innerText : at.innerText || at.value
  const fieldset = at.closest('fieldset')
  const legend = fieldset && fieldset.querySelector('legend')
  const styles = [at, at.labels && at.labels[0]].filter(Boolean).flatMap(e => [getComputedStyle(e), getComputedStyle(e, '::before')])
  const seen = styles.some(s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none')
  return { kind, words: clean(label), group: clean(legend && legend.innerText), seen }
})()`

const optionsOfFocus = `[...document.activeElement.options].map(option => option.text.replace(/\\s+/g, ' ').trim())`
const chosenOfFocus = `document.activeElement.selectedOptions[0].text.replace(/\\s+/g, ' ').trim()`
