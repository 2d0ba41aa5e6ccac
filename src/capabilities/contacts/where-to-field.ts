import type { Field } from '../../platform/forms/index.ts'
import { readWhereTo, type WhereTo, type WhereToFault } from './rules/address.ts'

interface Options {
  readonly label: string
  readonly hint?: string
  readonly heading?: boolean
  /** Whether this installation can send text messages. */
  readonly texts: boolean
  readonly wrong: Readonly<Record<WhereToFault, string>>
}

/** Where we may write, in one field: an e-mail address or a mobile number. Value: null when left out. */
export function whereToField({ texts, wrong, ...look }: Options): Field<WhereTo | null> {
  const type = texts ? {} : { type: 'email', autocomplete: 'email' }
  return {
    look: { as: 'text', spellcheck: false, ...type, ...look },
    parts: [''],
    several: false,
    check: typed => {
      const text = typed[0]?.[0] ?? ''
      if (text.trim() === '') return { ok: true, value: null }
      const where = readWhereTo(text, texts)
      return 'fault' in where ? { ok: false, error: wrong[where.fault] } : { ok: true, value: where }
    },
  }
}
