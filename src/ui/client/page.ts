// Small comforts only: every page and every task works without this file.
import { Button, Checkboxes, ErrorSummary, Radios, SkipLink } from 'govuk-frontend'

document.body.classList.add('js-enabled', 'govuk-frontend-supported')

for (const Comfort of [Button, Checkboxes, ErrorSummary, Radios, SkipLink]) {
  for (const element of document.querySelectorAll(`[data-module="${Comfort.moduleName}"]`)) {
    new Comfort(element as HTMLElement)
  }
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-print]')) {
  button.hidden = false
  button.addEventListener('click', () => print())
}
