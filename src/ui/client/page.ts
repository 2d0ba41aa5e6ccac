// Small comforts only: every page and every task works without this file.
import { Button, Checkboxes, ErrorSummary, ExitThisPage, Radios, SkipLink } from 'govuk-frontend'
import { saveAsItIsWritten } from './autosave.ts'
import { forgetWaiting, keepSending } from './keep-sending.ts'
import { keepLive } from './live.ts'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

for (const Comfort of [Button, Checkboxes, ErrorSummary, ExitThisPage, Radios, SkipLink]) {
  for (const element of document.querySelectorAll(`[data-module="${Comfort.moduleName}"]`)) {
    new Comfort(element as HTMLElement)
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) saveAsItIsWritten(form)

for (const root of document.querySelectorAll<HTMLElement>('[data-live]')) keepLive(root)

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-keep-sending]')) keepSending(form)
for (const form of document.querySelectorAll<HTMLFormElement>('form[data-passes-on]')) forgetWaiting(form)
