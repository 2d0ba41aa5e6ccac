import type { Db } from '../../platform/db/index.ts'
import type { Routes } from '../../platform/http/index.ts'
import type { Job } from '../../platform/jobs/index.ts'
import type { Kit } from '../../platform/kit.ts'
import type { Language } from '../../platform/language/index.ts'
import type { Link } from '../../platform/render/index.ts'
import type { Tombstone } from '../../platform/tombstones/index.ts'
import type { Actor } from '../../platform/access/index.ts'
import type { Area, ResolvedRecord } from './rules/types.ts'

/** What a capability is handed when the app is put together. */
export interface Needs extends Kit {
  readonly area: Area
  /** Every way in that a later room offers, in the order of the house: the front door shows them and knows no room. */
  readonly waysIn: readonly WayIn[]
  /** What later rooms have to ask of somebody who has just told us something: the receipt links to it. */
  readonly afterTelling: readonly AfterTelling[]
  /** What later rooms ask about whoever tells: for files in which people have answered it already. */
  readonly aboutTellers: AboutTellers
  /** What any room has to tell this person on every staff page, in the order of the house. */
  alertsOf(person: Actor): Promise<readonly Link[]>
  /** What any room has waiting for this person that no day is promised for, in the order of the house: My work shows it. */
  waitingFor(db: Db, person: Actor): Promise<readonly Link[]>
  /** Lets every room forget what it holds of one voice, in the order of the house. As the system, in one transaction. */
  forgetVoice(db: Db, voice: ForgottenVoice): Promise<void>
  /**
   * How many of these voices another room has built on, such as by sorting them into a theme: then they can no longer be
   * undone in one press. As the system.
   */
  builtOn(db: Db, voices: readonly string[]): Promise<number>
  /** Lets every room make its public counts again after a voice has gone. As the system, in that transaction. */
  countAgain(db: Db): Promise<void>
}

/** One way to tell us. */
export interface WayIn {
  /** Its value where somebody chooses, such as 'cards'. */
  readonly key: string
  /** Where it begins. */
  readonly href: string
  text(language: Language): { readonly text: string; readonly hint: string }
  /** Where staff find a story that came this way and has no words yet. Left out: every one has. */
  waitsAt?(reference: string): string
}

/** Something a person may do once they have told us, and need not. */
export interface AfterTelling {
  readonly href: string
  text(language: Language): string
}

/** A question about whoever tells. */
export interface AboutTeller {
  readonly key: string
  text(language: Language): string
  /** The answers it knows, in their order. */
  answers(area: Area, language: Language): readonly { readonly value: string; readonly text: string }[]
  /** Whether a question that somebody else asked seems to ask the same. */
  asks(question: string): boolean
  /** Which of its answers a value written elsewhere says; null when its words do not show it. */
  answerIn(area: Area, value: string): string | null
}

/** What one of those who came together said: who they are, what it is about, and answers by the key of their question. */
export interface AboutOne {
  readonly teller: string
  readonly cornerstone: string | null
  /** '' for one that was left empty; none for one that was not asked. */
  readonly answers: Readonly<Record<string, string>>
}

/** What is asked about those who came together, and how it is kept apart from what they told. As the system. */
export interface AboutTellers {
  readonly questions: readonly AboutTeller[]
  /** In the transaction in which they are taken in. */
  keep(db: Db, together: string, tellers: readonly AboutOne[]): Promise<void>
  /** They are undone. `count`: how many were taken in. */
  forget(db: Db, together: string, count: number): Promise<void>
}

/** A voice whose teller takes it back. After this nothing of it is left but that somebody took something back. */
export interface ForgottenVoice {
  readonly id: string
  readonly receiptHash: string
  /** The number it was published under; null when it never was. */
  readonly publicNumber: number | null
  /** True when nobody took it back: the time for which we keep stories is over. What is public of it stays. */
  readonly timeIsOver?: boolean
}

/** What a capability hands to the app. Leave out what it has none of. */
export interface Room {
  readonly name: string
  routes?(needs: Needs): Routes
  /**
   * Puts its slice of an area's record into the store and says how many things were new.
   * Loading the same record again must add nothing. Runs as the system, in one transaction with the other rooms, in their order.
   */
  load?(needs: Needs, db: Db, record: ResolvedRecord): Promise<number>
  jobs?(needs: Needs): readonly Job[]
  /**
   * Red lines over every staff page of this person, for what can not wait. Asked on every staff page, so it must be
   * cheap, and ask nothing of the database for people it does not concern. Content-free.
   */
  alerts?(needs: Needs, person: Actor): Promise<readonly Link[]>
  /** Lines on My work for what waits for this person with no day to it, each with how many. None where there is nothing. */
  waitingFor?(needs: Needs, db: Db, person: Actor): Promise<readonly Link[]>
  /** The ways to tell us that this room offers. */
  readonly waysIn?: readonly WayIn[]
  /** What it would like to ask somebody who has told us something. One quiet link each. */
  readonly afterTelling?: readonly AfterTelling[]
  /** What it asks about whoever tells, and keeps apart from the words. */
  aboutTellers?(needs: Needs): AboutTellers
  /**
   * Removes every copy of a voice that a key with "on delete cascade" does not reach: frozen copies, files, counts.
   * Called before the voice itself is deleted; safe to call twice.
   */
  forget?(needs: Needs, db: Db, voice: ForgottenVoice): Promise<void>
  /** How many of these voices it has built on, not counting what only records that they came. */
  builtOn?(db: Db, voices: readonly string[]): Promise<number>
  /**
   * Takes out again what the list outside the database knows as taken back, should an older backup have brought it back,
   * and adds to the list what only the database knew. Before the site opens and after a restore; says how many it were.
   */
  takeBackAgain?(needs: Needs, listed: readonly Tombstone[]): Promise<number>
  /** Makes its public counts again. Called after a voice has gone, in the same transaction, as the system. */
  countAgain?(needs: Needs, db: Db): Promise<void>
}
