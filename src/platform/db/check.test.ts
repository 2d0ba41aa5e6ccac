import { beforeAll, describe, expect, it } from 'vitest'
import { asAdministrator, fillFolder, freshDatabase, freshFolder } from '../../../tests/support/database.ts'
import { openStore } from './index.ts'
import { openEmbedded } from './embedded.ts'
import { inSession } from './transaction.ts'

/** A database of the run's server in which somebody made a mistake, and what opening it says. */
async function afterMistake(...mistakes: string[]): Promise<string> {
  const url = await freshDatabase()
  await asAdministrator(table, url)
  for (const mistake of mistakes) await asAdministrator(mistake, url)
  return openStore({ databaseUrl: url, dataDir: '' }).then(
    store => store.close().then(() => 'opened'),
    (fault: Error) => fault.message
  )
}

const table = `
  create schema planted;
  grant usage on schema planted to kept_public_site, kept_app;
  create table planted.story (words text);
  alter table planted.story enable row level security;
  create policy everybody on planted.story using (true);
  grant select (words) on planted.story to kept_public_site`

describe('opening the store', () => {
  it('goes ahead when every table that requests can reach has a policy', async () => {
    expect(await afterMistake()).toBe('opened')
  })

  it('is refused when a table that the public can reach lost its row level security', async () => {
    const said = await afterMistake('alter table planted.story disable row level security')
    expect(said).toContain('The table planted.story can be reached by requests and has no row level security')
  })

  it('is refused when a table that the public can reach has no policy', async () => {
    const said = await afterMistake('drop policy everybody on planted.story')
    expect(said).toContain('The table planted.story can be reached by requests and has no row policy')
  })

  it('is refused when a table is open to every login there is', async () => {
    const said = await afterMistake(
      'create table planted.note (words text)',
      'grant select on planted.note to public'
    )
    expect(said).toContain('The table planted.note can be reached by requests and has no row level security')
  })

  it('goes ahead when a table without policies is out of reach of requests', async () => {
    expect(await afterMistake('create table planted.note (words text)')).toBe('opened')
  })

  it('is refused when requests could empty a table past its policies', async () => {
    const said = await afterMistake('grant truncate on planted.story to kept_app')
    expect(said).toContain('The table planted.story can be emptied by requests (TRUNCATE)')
  })

  it('is refused when a view shows requests what only its owner may see', async () => {
    const view = 'create view planted.all_stories as select * from planted.story'
    const grant = 'grant select on planted.all_stories to kept_public_site'
    expect(await afterMistake(view, grant)).toContain(
      'The view planted.all_stories shows requests what its owner sees'
    )
    expect(await afterMistake(view.replace(' as', ' with (security_invoker = true) as'), grant)).toBe(
      'opened'
    )
  })

  it('is refused when requests work as the owner of a table', async () => {
    const said = await afterMistake(
      'grant create on schema planted to kept_app',
      'alter table planted.story owner to kept_app'
    )
    expect(said).toContain('The request role kept_app owns tables, such as planted.story')
  })

  it('is refused when requests work as a member of the role that owns a table', async () => {
    const owner = `planted_owner_${process.pid}`
    try {
      const said = await afterMistake(
        `create role ${owner}`,
        `grant ${owner} to kept_app`,
        `grant create on schema planted to ${owner}`,
        `alter table planted.story owner to ${owner}`
      )
      expect(said).toContain(`The request role kept_app is a member of ${owner}, which owns tables`)
    } finally {
      await asAdministrator(`revoke ${owner} from kept_app`)
    }
  })
})

describe('opening the embedded store', () => {
  /** One folder for all, since each takes seconds to make: every mistake is put right before the next. */
  const dataDir = freshFolder()

  beforeAll(() => fillFolder(dataDir))

  const opening = () =>
    openStore({ databaseUrl: null, dataDir }).then(
      store => store.close().then(() => 'opened'),
      (fault: Error) => fault.message
    )

  async function change(sql: string): Promise<void> {
    const engine = await openEmbedded(dataDir, () => {})
    await inSession(engine, session => session.script(sql))
    await engine.close()
  }

  it('is refused for the same mistakes', async () => {
    expect(await opening()).toBe('opened')
    await change(`${table}; drop policy everybody on planted.story`)
    expect(await opening()).toContain(
      'The table planted.story can be reached by requests and has no row policy'
    )
    await change('alter table planted.story disable row level security')
    expect(await opening()).toContain(
      'The table planted.story can be reached by requests and has no row level security'
    )
    await change(
      'alter table planted.story enable row level security; create policy p on planted.story using (true)'
    )
    expect(await opening()).toBe('opened')
    await change('alter role kept_app superuser')
    expect(await opening()).toContain('The request role kept_app is a superuser')
    await change('alter role kept_app nosuperuser; alter role kept_public_site bypassrls')
    expect(await opening()).toContain(
      'The request role kept_public_site passes over row policies (BYPASSRLS)'
    )
    await change('alter role kept_public_site nobypassrls; alter table planted.story owner to kept_app')
    expect(await opening()).toContain('The request role kept_app owns tables, such as planted.story')
    await change('alter table planted.story owner to postgres; grant postgres to kept_app')
    expect(await opening()).toContain(
      'The request role kept_app is a member of postgres, which is a superuser'
    )
  })
})
