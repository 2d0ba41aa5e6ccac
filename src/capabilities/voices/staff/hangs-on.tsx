import type { Db } from '../../../platform/db/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { organisationByKey, type Area } from '../../area/index.ts'
import { placeOf } from '../duties.ts'
import { Press } from '../pages/press.tsx'
import { letterCopy } from '../letter/copy.ts'
import { staffCopy } from '../staff-copy.ts'
import * as store from '../store/index.ts'
import { deskCopy } from './copy.ts'

/** What hangs on a story besides the work on it. */
export interface HangsOn {
  readonly look: store.ServiceLook | null
  readonly versions: readonly store.OtherVersion[]
  /** Public numbers its teller says to have been there for, and that are not linked yet. */
  readonly wasThere: readonly number[]
  readonly appeals: readonly store.Appeal[]
}

export async function hangsOn(db: Db, storyId: string): Promise<HangsOn> {
  const versions = await store.findVersions(db, storyId)
  const numbers = await store.numbersOf(
    db,
    versions.map(version => version.storyId)
  )
  return {
    look: await store.findLook(db, storyId),
    versions,
    wasThere: (await store.findWasThere(db, storyId)).filter(number => !numbers.includes(number)),
    appeals: await store.findAppealsOf(db, storyId),
  }
}

interface HangingProps {
  readonly reference: string
  readonly facts: HangsOn
  readonly area: Area
  /** Whether this person may link stories and show them to a service. */
  readonly may: boolean
  /** Whether it may be published now, and so be shown to a service first. */
  readonly ready: boolean
}

export const Hanging = (props: HangingProps) => (
  <>
    <Appeals {...props} />
    <Service {...props} />
    <Versions {...props} />
    <PrintLetter {...props} />
  </>
)

const PrintLetter = ({ reference }: HangingProps) => (
  <Para>
    <A href={`${placeOf(reference)}/letter`}>{useCopy(letterCopy).link}</A>
  </Para>
)

const Appeals = ({ facts: { appeals } }: HangingProps) => {
  const t = useCopy(deskCopy).appeals
  return (
    <>
      {appeals.map(({ id, outcome }) => (
        <Para>
          <A href={`/staff/appeals/${id}`}>{t.link}</A>. {outcome !== null && t.decided[outcome]}
        </Para>
      ))}
    </>
  )
}

const Service = ({ reference, facts: { look }, area, may, ready }: HangingProps) => {
  const t = useCopy(deskCopy).service
  const { day, date } = useDays()
  if (look === null) {
    if (!may || !ready || area.serviceFirst === undefined) return null
    return (
      <Para>
        <A href={`${placeOf(reference)}/service`}>{t.link}</A>
      </Para>
    )
  }
  const name = organisationByKey(area, look.organisation)?.name ?? look.organisation
  return (
    <>
      <Para>{t.shown(name, day(look.untilDay))}</Para>
      {look.response && <Para>{t.said(look.response.byJob, date(look.response.on))}</Para>}
      {look.response && <blockquote class="govuk-body kept-quote">{look.response.words}</blockquote>}
    </>
  )
}

/** Other tellings, side by side, each with who told it and nothing of them merged. */
const Versions = ({ reference, facts: { versions, wasThere }, may }: HangingProps) => {
  const t = useCopy(deskCopy).versions
  const s = useCopy(staffCopy)
  const at = placeOf(reference)
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>{versions.length === 0 ? t.none : t.intro}</Para>
      <div class="kept-panels">
        {versions.map(({ linkId, reference: other, teller, cleared }) => (
          <div>
            <Para>
              <A href={placeOf(other)}>{t.story(other)}</A>. {s.tellers[teller]}.
            </Para>
            {cleared !== null && <blockquote class="govuk-body kept-quote">{cleared}</blockquote>}
            {may && (
              <Para>
                <A href={`${at}/apart/${linkId}`}>{t.apartTitle(other)}</A>
              </Para>
            )}
          </div>
        ))}
      </div>
      {wasThere.map(number => (
        <>
          <Para>
            <A href={`/stories/${number}`}>{t.wasThere(number)}</A>
          </Para>
          {may && <Press at={`${at}/was-there/${number}`} text={t.agree} />}
        </>
      ))}
      {may && (
        <Para>
          <A href={`${at}/link`}>{t.link}</A>
        </Para>
      )}
    </>
  )
}
