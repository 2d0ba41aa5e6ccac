import { useCopy } from '../../../platform/render/index.ts'
import { emptyView, type FormError } from '../../../platform/forms/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { Said } from '../rules/compose.ts'
import { questionPage, type Draft } from '../rules/journey.ts'
import { sharingOf } from '../rules/sharing.ts'
import { AskPage } from './ask.tsx'
import { Picture } from './picture.tsx'

interface CheckPageProps {
  readonly draft: Draft
  readonly said: readonly Said[]
  readonly back: string
  readonly mark: string
  readonly errors?: readonly FormError[]
}

/** "This is what you said", in pictures, each with a way to change it. */
export const CheckPage = ({ draft, said, back, mark, errors = [] }: CheckPageProps) => {
  const t = useCopy(copy).ask
  return (
    <AskPage title={t.check} view={{ ...emptyView, errors }} back={back} go={t.send}>
      <h1 class="govuk-heading-l">{t.check}</h1>
      <input type="hidden" name="_draft" value={mark} />
      <ul class="kept-said" id="said">
        {said.map((each, i) => (
          <SaidCard each={each} nth={i + 1} />
        ))}
      </ul>
      <Para>{draft.who === 'with-helper' ? t.withHelper : t.alone}</Para>
      <SeenBy draft={draft} />
      <Para>{t.sendNote}</Para>
    </AskPage>
  )
}

const SaidCard = ({ each, nth }: { each: Said; nth: number }) => {
  const t = useCopy(copy).ask
  return (
    <li>
      <Picture of={each.picture} />
      <div>
        <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{each.asked}</h2>
        <p class="govuk-body govuk-!-margin-bottom-1">{each.said}</p>
        {each.more !== null && (
          <p class="govuk-body kept-words govuk-!-margin-bottom-1">
            {t.youSaid} {each.more}
          </p>
        )}
        <Change at={questionPage(nth)} what={t.changeWhat(each.asked)} />
      </div>
    </li>
  )
}

const SeenBy = ({ draft }: { draft: Draft }) => {
  const t = useCopy(copy).ask
  const kept = sharingOf(draft)
  return (
    <Para>
      {t.seenBy} {kept === draft.sharing ? t.sharings[kept] : t.seenByHelper}.{' '}
      <Change at="/tell-us/cards/sharing" what={t.sharing} />
    </Para>
  )
}

const Change = ({ at, what }: { at: string; what: string }) => {
  const t = useCopy(copy).ask
  return (
    <a class="govuk-link" href={at}>
      {t.change}
      <span class="govuk-visually-hidden"> {what}</span>
    </a>
  )
}
