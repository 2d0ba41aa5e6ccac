import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { StoryPageProps } from './story-props.ts'

type MarkedProps = Pick<StoryPageProps, 'story' | 'titles' | 'passages' | 'serious'> & {
  readonly canTakeOut?: boolean
}

/** What has been marked in a story so far, each with the words it stands on. */
export const Marked = ({ story, titles, passages, serious, canTakeOut = false }: MarkedProps) => {
  const { story: t, side } = useCopy(copy)
  const codes = passages.map(passage => ({
    ...passage,
    what: `${titles.get(passage.theme)?.title ?? passage.theme} (${side[passage.side].toLowerCase()})`,
  }))
  const marks = serious.map(mark => ({ ...mark, what: t.seriousMarked(mark.title), quote: false }))
  const all = [...codes, ...marks]
  return (
    <>
      <h2 class="govuk-heading-m" id="marked">
        {t.passages}
      </h2>
      {all.length === 0 && <Para>{t.noPassages}</Para>}
      <ul class="kept-list">
        {all.map(({ id, from, to, what, quote }) => (
          <li>
            <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{what}</p>
            <p class="govuk-body kept-quote govuk-!-margin-bottom-1">{story.words.slice(from, to)}</p>
            {quote && <p class="govuk-body-s govuk-!-margin-bottom-1">{t.isQuote}</p>}
            {canTakeOut && (
              <form method="post" action={`/staff/coding/story/${story.id}/take-out/${id}`}>
                <FormKeys />
                <Button
                  html={
                    <>
                      {t.takeOut}
                      <span class="govuk-visually-hidden">: {what}</span>
                    </>
                  }
                  classes="govuk-button--secondary govuk-!-margin-bottom-1"
                  preventDoubleClick
                />
              </form>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
