/** How the keeping of a class of data ends. */
export type Ending = 'job' | 'with-the-story' | 'stays'

/**
 * Every class of data about people: how its keeping ends, and which migrations made the tables that hold it. The public
 * page shows these in this order; a test holds them to the migrations and to docs/data-protection/retention.md.
 */
export const keepings = {
  drafts: { ends: 'job', tables: ['voices.draft', 'cards.draft'] },
  words: { ends: 'job', tables: ['voices.story', 'voices.original'] },
  work: { ends: 'with-the-story', tables: ['voices'] },
  ways: { ends: 'with-the-story', tables: ['scribing', 'cards', 'recordings', 'groups', 'surveys'] },
  sorted: {
    ends: 'with-the-story',
    tables: [
      ...['themes.placement', 'themes.removal', 'themes.nothing_here', 'themes.quote'],
      ...['themes.serious', 'themes.serious_end', 'coding', 'answers'],
    ],
  },
  contact: { ends: 'job', tables: ['contacts', 'voices.contact'] },
  letters: { ends: 'job', tables: ['platform.outbox'] },
  calls: { ends: 'job', tables: ['conversations'] },
  concerns: { ends: 'stays', tables: ['safeguarding'] },
  reach: { ends: 'job', tables: ['reach'] },
  gone: {
    ends: 'stays',
    tables: [
      'voices.taken_back',
      'voices.take_back',
      'voices.counted',
      'conversations.erased',
      'platform.to_sweep',
    ],
  },
  record: {
    ends: 'stays',
    tables: ['publishing', 'themes', 'priorities', 'plan', 'workstreams', 'board', 'strategy'],
  },
  statements: { ends: 'job', tables: ['rounds.written', 'rounds.unread', 'rounds.moderation'] },
  votes: { ends: 'stays', tables: ['rounds'] },
  events: { ends: 'stays', tables: ['groups.session', 'groups.device'] },
  word: { ends: 'stays', tables: ['clocks', 'conversations.tally'] },
  staff: {
    ends: 'stays',
    tables: [
      'people',
      'voices.answering',
      'conversations.shift',
      'conversations.absence',
      'conversations.absence_over',
      'reach.visit',
      'reach.visit_result',
    ],
  },
  signedIn: { ends: 'job', tables: ['people.session', 'people.sign_in_code'] },
  forms: { ends: 'job', tables: ['platform.submission'] },
} as const satisfies Readonly<Record<string, { readonly ends: Ending; readonly tables: readonly string[] }>>

export type KeepingKey = keyof typeof keepings

/** Which class a table belongs to: by its own name first, then by its schema. Null when nobody has said. */
export function keepingOf(table: string): KeepingKey | null {
  const [schema = ''] = table.split('.')
  const named = (name: string) =>
    (Object.keys(keepings) as KeepingKey[]).find(key =>
      (keepings[key].tables as readonly string[]).includes(name)
    )
  return named(table) ?? named(schema) ?? null
}
