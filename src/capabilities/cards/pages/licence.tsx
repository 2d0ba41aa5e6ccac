import { useCopy } from '../../../platform/render/index.ts'
import { copy } from '../copy.ts'

/** Who drew the pictures: their licence asks that it is said where they are shown. */
export const Licence = () => {
  const t = useCopy(copy)
  return (
    <p class="govuk-body-s">
      {t.licence}{' '}
      <a class="govuk-link" href="https://openmoji.org">
        OpenMoji
      </a>
      , {t.licenceTerms}{' '}
      <a class="govuk-link" href="https://creativecommons.org/licenses/by-sa/4.0/">
        CC BY-SA 4.0
      </a>
      .
    </p>
  )
}
