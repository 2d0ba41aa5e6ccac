import { anyone } from '../../../platform/access/index.ts'
import { filledView, readForm } from '../../../platform/forms/index.ts'
import { keepForVisit, LANGUAGE, notice, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { siteCopy } from '../copy/site.ts'
import { languageForm } from '../forms.ts'
import { AccessibilityPage } from '../pages/site/accessibility.tsx'
import { AllPagesPage } from '../pages/site/all-pages.tsx'
import { ComplainPage } from '../pages/site/complain.tsx'
import { CookiesPage } from '../pages/site/cookies.tsx'
import { KeepingPage } from '../pages/site/keeping.tsx'
import { LanguagesPage } from '../pages/site/languages.tsx'
import { PrivacyPage } from '../pages/site/privacy.tsx'
import { wordsMonths } from '../../voices/index.ts'
import { offeredLanguages } from '../rules/languages.ts'

const open = { who: anyone, keep: 'until-changed' } as const

/** The plain pages about this site itself. */
export function addSite(all: Routes, { area }: Needs): void {
  const offered = offeredLanguages(area.languages)
  const form = languageForm(offered)
  all
    .get('/accessibility', open, c => c.render(<AccessibilityPage area={area} />))
    .get('/privacy', open, c => c.render(<PrivacyPage area={area} />))
    .get('/how-long-we-keep-things', open, c =>
      c.render(
        <KeepingPage sets={{ months: wordsMonths(area), callDays: area.conversations?.keepDays ?? null }} />
      )
    )
    .get('/cookies', open, c => c.render(<CookiesPage />))
    .get('/complain', open, c => c.render(<ComplainPage area={area} />))
    .get('/all-pages', open, c => c.render(<AllPagesPage area={area} />))
    .get('/languages', { who: anyone }, c => {
      const view = filledView({ language: c.get('language') })
      return c.render(<LanguagesPage {...{ area, offered, form, view }} />)
    })
    .post('/languages', { who: anyone }, c => {
      const reading = readForm(c, form)
      if (!reading.ok)
        return c.render(<LanguagesPage {...{ area, offered, form }} view={reading.view} />, 422)
      keepForVisit(c, LANGUAGE, reading.values.language)
      notice(c, siteCopy.in(reading.values.language).languages.done)
      return c.redirect('/languages', 303)
    })
}
