import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { root } from '../../root.ts'
import { keepingCopy } from './copy/keeping.ts'
import { keepingOf, keepings, type KeepingKey } from './rules/keeping-things.ts'

const store = await freshStore()
const t = keepingCopy.in('en-GB')
const keys = Object.keys(keepings) as KeepingKey[]

describe('the list of what we keep', () => {
  it('has a class for every table there is, so that nothing is kept that the page does not show', async () => {
    const { rows } = await store.asOwner(db =>
      sql<{ name: string }>`select schemaname || '.' || tablename as name from pg_tables
        where schemaname !~ '^(pg_|information_schema)' and tablename <> 'migration' order by 1`.execute(db)
    )
    expect(rows.map(({ name }) => name).filter(name => keepingOf(name) === null)).toEqual([])
  })

  it('stands in the document for the data protection officer, word for word', () => {
    const document = readFileSync(join(root, 'docs/data-protection/retention.md'), 'utf8')
    const [, shown = ''] = /<!-- classes -->\n([^]*?)<!-- \/classes -->/.exec(document) ?? []
    const lines = keys.map(key => {
      const { what, whose, long } = t.rows[key]
      return `- **${what}** (${whose}): ${long({ months: 36, callDays: null })}. ${t.ends[keepings[key].ends]}`
    })
    expect(shown.trim()).toBe(lines.join('\n'))
  })
})
