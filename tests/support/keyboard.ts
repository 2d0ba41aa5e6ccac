import type { Page } from 'playwright-core'
import { expect } from 'vitest'

/** What the keyboard is on: its role in our terms, its words, and the group of choices it stands in. */
interface Stop {
  readonly kind: 'link' | 'button' | 'text' | 'radio' | 'checkbox' | 'select' | 'other'
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
  /** Tabs to a button with these words and presses it. */
  press(words: string | RegExp): Promise<void>
}

const MOST_STOPS = 400

export function keyboardOn(page: Page): KeyboardUser {
  /** Tab by tab from the top of the page, until the stop is the right one. Every stop on the way must show its focus. */
  async function tabTo(
    kinds: readonly Stop['kind'][],
    words: string | RegExp,
    group?: string | RegExp
  ): Promise<Stop> {
    const passed: string[] = []
    for (let count = 0; count < MOST_STOPS; count++) {
      const stop = (await page.evaluate(describeFocus)) as Stop
      const right =
        kinds.includes(stop.kind) &&
        fits(stop.words, words) &&
        (group === undefined || fits(stop.group, group))
      if (right) {
        expect(stop.seen, `focus on "${stop.words}" cannot be seen on ${page.url()}`).toBe(true)
        return stop
      }
      if (
        stop.kind === 'radio' &&
        kinds.includes('radio') &&
        (group === undefined || fits(stop.group, group))
      ) {
        if (await arrowTo(words)) return stop
      }
      passed.push(`${stop.kind} ${stop.words}`)
      await page.keyboard.press('Tab')
    }
    throw new Error(
      `No ${kinds.join(' or ')} "${words}" on ${page.url()}. Passed: ${[...new Set(passed)].join('; ')}`
    )
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

  async function andWait(key: string): Promise<void> {
    await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press(key)])
  }

  return {
    async follow(words) {
      await tabTo(['link'], words)
      await andWait('Enter')
    },
    async write(label, text) {
      await tabTo(['text'], label)
      await page.keyboard.press('ControlOrMeta+A')
      await page.keyboard.press('Delete')
      await page.keyboard.insertText(text)
    },
    async choose(words, group) {
      const stop = await tabTo(['radio', 'checkbox', 'select'], words, group)
      if (stop.kind === 'checkbox' || stop.kind === 'radio') {
        if (!(await page.evaluate('document.activeElement.checked'))) await page.keyboard.press('Space')
      }
    },
    async press(words) {
      await tabTo(['button'], words)
      await andWait('Enter')
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
    : tag === 'summary' ? 'button' : 'other'
  const label = at.labels && at.labels[0] ? at.labels[0].innerText : at.innerText || at.value
  const fieldset = at.closest('fieldset')
  const legend = fieldset && fieldset.querySelector('legend')
  const styles = [at, at.labels && at.labels[0]].filter(Boolean).flatMap(e => [getComputedStyle(e), getComputedStyle(e, '::before')])
  const seen = styles.some(s => (s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none')
  return { kind, words: clean(label), group: clean(legend && legend.innerText), seen }
})()`
