import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { errorFor } from '../../../ui/forms/errors.tsx'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, FileUpload } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { DangerNote, HideQuickly } from '../../voices/index.ts'
import { copy } from '../copy.ts'

/** What happens with a recording, then the recorder, or a file where there is no script. Both send the same form. */
export const RecordPage = ({ area, view }: { area: Area; view: FormView }) => {
  const t = useCopy(copy).record
  const { site } = usePage()
  return (
    <PublicPage title={t.title} errors={view.errors} back="/tell-us">
      <HideQuickly />
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <DangerNote area={area} />
      <Para>{t.later}</Para>
      <h2 class="govuk-heading-m">{t.happens}</h2>
      <ol class="govuk-list govuk-list--number">
        {t.steps.map(step => (
          <li>{step}</li>
        ))}
      </ol>
      <Para>
        {t.known} <A href="/tell-us/words">{t.write}</A>
      </Para>
      <Para>{t.names}</Para>
      <Para>{t.danger}</Para>
      <form method="post" enctype="multipart/form-data" novalidate id="voice">
        <FormKeys />
        <Recorder />
        <FileUpload
          id="recording"
          name="recording"
          label={{ text: t.file, classes: 'govuk-label--m' }}
          hint={{ text: t.fileHint }}
          errorMessage={errorFor(view.errors, 'recording')}
          attributes={{ accept: 'audio/*,video/mp4,video/webm' }}
        />
        <Button text={t.button} preventDoubleClick attributes={{ 'data-send': '' }} />
      </form>
      <script type="module" src={site.assets.scripts?.['recorder']}></script>
    </PublicPage>
  )
}

/** Shown by its script, where the browser can record. */
const Recorder = () => {
  const { record: t, said } = useCopy(copy)
  return (
    <div id="recorder" class="kept-block" data-words={JSON.stringify(said)} hidden>
      <h2 class="govuk-heading-m">{t.here}</h2>
      <Para>{t.hereHint}</Para>
      <p class="govuk-heading-s kept-timer" data-timer hidden />
      <p class="govuk-body" role="status" data-said />
      <div class="govuk-button-group">
        <Do act="start" text={t.buttons.start} />
        <Do act="pause" text={t.buttons.pause} />
        <Do act="goOn" text={t.buttons.goOn} />
        <Do act="stop" text={t.buttons.stop} />
        <Do act="again" text={t.buttons.again} />
      </div>
      <figure class="kept-sound" data-back hidden>
        <figcaption class="govuk-body" id="listen-back">
          {t.back}
        </figcaption>
        <audio controls aria-labelledby="listen-back" />
      </figure>
    </div>
  )
}

const Do = ({ act, text }: { act: 'start' | 'pause' | 'goOn' | 'stop' | 'again'; text: string }) => (
  <button
    type="button"
    class={act === 'start' || act === 'stop' ? 'govuk-button' : 'govuk-button govuk-button--secondary'}
    data-act={act}
    hidden={act !== 'start'}
  >
    {text}
  </button>
)
