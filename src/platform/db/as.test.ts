import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshStore, plant } from '../../../tests/support/database.ts'
import { publicVisitor, theSystem, type Actor } from '../access/index.ts'

const reader: Actor = {
  kind: 'person',
  id: 'p-1',
  name: 'Sam Okafor',
  jobTitle: 'Link worker',
  organisation: 'Forum',
  roles: ['reader', 'themer'],
}

const table = `
  create schema planted;
  create table planted.story (words text not null, receipt text);
  alter table planted.story enable row level security;
  create policy anyone_tells on planted.story for insert to kept_public_site with check (true);
  create policy own_story on planted.story for select to kept_public_site using (receipt = access.receipt());
  create policy readers on planted.story for select to kept_app using (access.has_role('reader') or access.is_system());
  grant usage on schema planted to kept_public_site, kept_app;
  grant select, insert on planted.story to kept_public_site;
  grant select on planted.story to kept_app`

describe.each(['server', 'embedded'] as const)(
  'on the %s engine, work on behalf of somebody',
  async engine => {
    const store = await freshStore({ engine })
    await plant(store, table)

    const words = async (actor: Actor) => {
      const query = sql<{ words: string }>`select words from planted.story order by words`
      return (await store.as(actor, db => query.execute(db))).rows.map(row => row.words)
    }
    const tell = (text: string, receipt: string | null = null) =>
      store.as(publicVisitor, db => sql`insert into planted.story values (${text}, ${receipt})`.execute(db))

    it('sees what the policies show them and no more', async () => {
      await tell('told', 'hash-1')
      await tell('told too')
      expect(await words(publicVisitor)).toEqual([])
      expect(await words({ kind: 'public', receipt: 'hash-1' })).toEqual(['told'])
      expect(await words(reader)).toEqual(['told', 'told too'])
      expect(await words(theSystem)).toEqual(['told', 'told too'])
      expect(await words({ ...reader, roles: ['themer'] })).toEqual([])
      expect(await words({ ...reader, roles: [] })).toEqual([])
    })

    it('has the turn of a job when nobody else is at it', async () => {
      let done = 0
      expect(await store.turn('remind', 600, async () => void (done += 1))).toBe(true)
      expect(done).toBe(1)
    })

    it('is known to the policies by id and role, and by nothing once it is over', async () => {
      const who = sql`select access.actor() as actor, access.has_role('themer') as themer, access.has_role('theme') as half,
      access.is_system() as system, current_user as role`
      expect((await store.as(reader, db => who.execute(db))).rows).toEqual([
        { actor: 'p-1', themer: true, half: false, system: false, role: 'kept_app' },
      ])
      expect((await store.as(publicVisitor, db => who.execute(db))).rows).toEqual([
        { actor: null, themer: false, half: false, system: false, role: 'kept_public_site' },
      ])
      expect((await store.asOwner(db => who.execute(db))).rows).toEqual([
        { actor: null, themer: false, half: false, system: false, role: 'postgres' },
      ])
    })

    it('cannot be done where no grant was given', async () => {
      await expect(
        store.as(reader, db => sql`insert into planted.story values ('by the wrong door')`.execute(db))
      ).rejects.toMatchObject({ code: '42501' })
    })

    it('is undone when it fails, and the next work is not harmed', async () => {
      const failing = store.as(publicVisitor, async db => {
        await sql`insert into planted.story values ('half done', 'hash-2')`.execute(db)
        await sql`insert into planted.story values (null)`.execute(db)
      })
      await expect(failing).rejects.toMatchObject({ code: '23502' })
      expect(await words({ kind: 'public', receipt: 'hash-2' })).toEqual([])
      await tell('after it', 'hash-3')
      expect(await words({ kind: 'public', receipt: 'hash-3' })).toEqual(['after it'])
    })

    it('is refused rather than half kept when a fault inside it was swallowed', async () => {
      const swallowing = store.as(publicVisitor, async db => {
        await sql`insert into planted.story values ('lost', 'hash-4')`.execute(db)
        await sql`select nonsense`.execute(db).catch(() => {})
        return 'kept'
      })
      await expect(swallowing).rejects.toThrow()
      expect(await words({ kind: 'public', receipt: 'hash-4' })).toEqual([])
    })

    it('is never mixed with the work of somebody else at the same moment', async () => {
      const ids = Array.from({ length: 40 }, (_, n) => `p-${n}`)
      const seen = await Promise.all(
        ids.map(id =>
          store.as({ ...reader, id }, async db => {
            await sql`select pg_sleep(0.001)`.execute(db)
            return (await sql<{ id: string }>`select access.actor() as id`.execute(db)).rows[0]?.id
          })
        )
      )
      expect(seen).toEqual(ids)
    })

    it('cannot start another transaction inside its own', async () => {
      await expect(store.as(reader, () => store.as(reader, async () => 'inner'))).rejects.toThrow(
        'A transaction is open already'
      )
      expect(await words(reader)).toContain('told')
    })

    it('is refused when it comes after its transaction is over', async () => {
      const kept = await store.as(reader, async db => db)
      await expect(sql`select 1`.execute(kept)).rejects.toThrow('This transaction is over')
    })

    it('tells what was wrong with a query by its code, and never with the words somebody wrote', async () => {
      await plant(
        store,
        "create table planted.once (words text primary key); insert into planted.once values ('private')"
      )
      const fault = await store
        .asOwner(db => sql`insert into planted.once values ('private')`.execute(db))
        .catch((refused: Error) => refused)
      expect(fault).toMatchObject({ code: '23505', constraint: 'once_pkey' })
      expect(JSON.stringify(fault) + String(fault)).not.toContain('private')
    })
  }
)
