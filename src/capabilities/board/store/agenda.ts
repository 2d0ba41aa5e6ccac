import type { Db } from '../../../platform/db/index.ts'
import type { AgendaItem, Attendance } from '../rules/records.ts'
import { board } from './tables.ts'

export async function insertAgendaItem(db: Db, meeting: string, item: AgendaItem): Promise<void> {
  const { id, number, title, purpose, presenter, organisation, promise } = item
  await board(db)
    .insertInto('agenda_item')
    .values({ id, meeting, number, title, purpose, presenter, organisation, promise })
    .execute()
}

export async function updateAgendaItem(db: Db, { id, ...item }: AgendaItem): Promise<void> {
  const { number, title, purpose, presenter, organisation, promise } = item
  await board(db)
    .updateTable('agenda_item')
    .set({ number, title, purpose, presenter, organisation, promise })
    .where('id', '=', id)
    .execute()
}

export async function deleteAgendaItem(db: Db, id: string): Promise<void> {
  await board(db).deleteFrom('agenda_item').where('id', '=', id).execute()
}

export function findAgenda(db: Db, meeting: string): Promise<AgendaItem[]> {
  return board(db)
    .selectFrom('agenda_item')
    .select(['id', 'number', 'title', 'purpose', 'presenter', 'organisation', 'promise'])
    .where('meeting', '=', meeting)
    .orderBy('number')
    .execute()
}

/** How many came, by organisation. Writing it again puts the count right. */
export async function putAttendance(db: Db, meeting: string, lines: readonly Attendance[]): Promise<void> {
  if (lines.length === 0) return
  await board(db)
    .insertInto('attendance')
    .values(
      lines.map(({ organisation, present, apologies, roles }) => ({
        ...{ meeting, organisation, present, apologies, roles },
      }))
    )
    .onConflict(conflict =>
      conflict.columns(['meeting', 'organisation']).doUpdateSet(({ ref }) => ({
        present: ref('excluded.present'),
        apologies: ref('excluded.apologies'),
        roles: ref('excluded.roles'),
      }))
    )
    .execute()
}

export function findAttendance(db: Db, meeting: string): Promise<Attendance[]> {
  return board(db)
    .selectFrom('attendance')
    .select(['organisation', 'present', 'apologies', 'roles'])
    .where('meeting', '=', meeting)
    .orderBy('organisation')
    .execute()
}
