import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { copy } from '../copy.ts'
import { CodePage } from './code-page.tsx'

/** The receipt's page, opened where its code is not known. */
export const DoneByCodePage = ({ view }: { view: FormView }) => {
  const t = useCopy(copy)
  return <CodePage title={t.done.see} lead={t.done.nobody} button={t.tellUs.continue} view={view} />
}
