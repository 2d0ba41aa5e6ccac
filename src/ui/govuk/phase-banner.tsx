import { joined, words, type Content, type Look } from './options.ts'
import { Tag, type TagOptions } from './tag.tsx'

export type PhaseBannerOptions = Content & Look & { tag?: Omit<TagOptions, 'attributes'> | undefined }

export const PhaseBanner = ({ tag, classes, attributes, ...content }: PhaseBannerOptions) => (
  <div class={joined('govuk-phase-banner govuk-width-container', classes)} {...attributes}>
    <p class="govuk-phase-banner__content">
      <Tag
        text={tag?.text}
        html={tag?.html}
        classes={joined('govuk-phase-banner__content__tag', tag?.classes)}
      />{' '}
      <span class="govuk-phase-banner__text">{words(content)}</span>
    </p>
  </div>
)
