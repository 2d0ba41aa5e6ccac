import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { errorFor } from '../../../ui/forms/errors.tsx'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, Input } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { codePictures, isCodePicture, nextTurn } from '../rules/picture-code.ts'
import { Picture } from './picture.tsx'

interface TapCodePageProps {
  /** Pictures and figures so far. */
  readonly given: readonly string[]
  readonly view: FormView
}

/** A code, put in picture by picture: one tap each, on a page each. The code is never in an address. */
export const TapCodePage = ({ given, view }: TapCodePageProps) => {
  const t = useCopy(copy).code
  const isFigures = nextTurn(given) === 'figures'
  const title = isFigures
    ? t.figures(given.length < 5 ? 1 : 2)
    : t.picture(given.filter(isCodePicture).length + 1)
  return (
    <PublicPage title={title} errors={view.errors} back="/young-people" noIndex>
      <h1 class="govuk-heading-l">{title}</h1>
      <SoFar given={given} />
      <form method="post" novalidate>
        <FormKeys />
        <input type="hidden" name="given" value={given.join(' ')} />
        {isFigures ? (
          <>
            <Input
              name="figures"
              label={{ text: title, classes: 'govuk-visually-hidden' }}
              hint={{ text: t.figuresHint }}
              inputmode="numeric"
              autocomplete="off"
              spellcheck={false}
              classes="govuk-input--width-5"
              errorMessage={errorFor(view.errors, 'figures')}
            />
            <Button text={t.continue} />
          </>
        ) : (
          <div class="kept-taps" id="picture">
            {codePictures.map(name => (
              <button type="submit" name="picture" value={name} class="kept-tap">
                <Picture of={name} size={56} />
                {name}
              </button>
            ))}
          </div>
        )}
        {given.length > 0 && (
          <Button text={t.undo} name="undo" value="yes" classes="govuk-button--secondary" />
        )}
      </form>
      <Para>
        <A href="/what-happened">{t.words}</A>
      </Para>
    </PublicPage>
  )
}

const SoFar = ({ given }: { given: readonly string[] }) => {
  const t = useCopy(copy).code
  if (given.length === 0) return <Para>{t.none}</Para>
  return (
    <>
      <Para>{t.so}:</Para>
      <ol class="kept-inline-list govuk-!-margin-bottom-4">
        {given.map(part => (
          <li class="kept-pair">
            {isCodePicture(part) ? (
              <span>
                <Picture of={part} size={40} />
                {part}
              </span>
            ) : (
              <span class="kept-code">{part}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
