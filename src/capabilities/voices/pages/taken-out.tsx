import { useCopy } from '../../../platform/render/index.ts'
import { copy } from '../copy.ts'

/** Words anyone may read, with the places shown where something was taken out: to the eye, and to the ear. */
export const WithTakenOut = ({ words }: { words: string }) => {
  const t = useCopy(copy).stories
  return (
    <>
      {words.split(/(\[[^\]\n]{1,40}\])/).map((part, nth) =>
        nth % 2 === 0 ? (
          part
        ) : (
          <span class="kept-taken-out">
            <span class="govuk-visually-hidden">{t.takenOut} </span>
            {part}
          </span>
        )
      )}
    </>
  )
}
