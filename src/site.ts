import type { Area } from './capabilities/area/index.ts'
import { catalogue, type Language } from './platform/language/index.ts'
import type { Site } from './platform/render/index.ts'

const copy = catalogue({
  navigation: [
    { text: 'Tell us', href: '/tell-us' },
    { text: 'What happened', href: '/what-happened' },
    { text: 'Our plan', href: '/plan' },
    { text: 'Meetings', href: '/meetings' },
    { text: 'Talk to a person', href: '/talk-to-a-person' },
  ],
  staffNavigation: [
    { text: 'My work', href: '/staff' },
    { text: 'Concerns', href: '/staff/concerns' },
    { text: 'Stories', href: '/staff/stories' },
    { text: 'Cards', href: '/staff/cards' },
    { text: 'Recordings', href: '/staff/recordings' },
    { text: 'Calls', href: '/staff/calls' },
    { text: 'Groups', href: '/staff/sessions' },
    { text: 'Surveys', href: '/staff/surveys' },
    { text: 'Write down', href: '/staff/write-down' },
    { text: 'Second looks', href: '/staff/appeals' },
    { text: 'Not heard', href: '/staff/heard' },
    { text: 'Themes', href: '/staff/themes' },
    { text: 'Code stories', href: '/staff/coding' },
    { text: 'Votes', href: '/staff/votes' },
    { text: 'Plan', href: '/staff/plan' },
    { text: 'Tell people', href: '/staff/tell-them' },
    { text: 'Reports', href: '/staff/reports' },
    { text: 'Meetings', href: '/staff/meetings' },
    { text: 'To publish', href: '/staff/publishing' },
    { text: 'Take back', href: '/staff/take-back' },
    { text: 'People', href: '/staff/settings/people' },
    { text: 'Emails not sent', href: '/staff/settings/mail' },
  ],
  footer: [
    { text: 'For young people', href: '/young-people' },
    { text: 'Are we keeping our word?', href: '/our-word' },
    { text: 'How well we answer', href: '/how-we-answer' },
    { text: 'Who have we not heard?', href: '/who-we-have-heard' },
    { text: 'Other languages', href: '/languages' },
    { text: 'All pages', href: '/all-pages' },
    { text: 'About us', href: '/about' },
    { text: 'Accessibility', href: '/accessibility' },
    { text: 'Privacy', href: '/privacy' },
    { text: 'Cookies', href: '/cookies' },
    { text: 'How long we keep things', href: '/how-long-we-keep-things' },
    { text: 'If you are unhappy with us', href: '/complain' },
  ],
})

/** Who the law and the partnership's own terms make equal partners; providers and government advise them. */
const partnerKinds: readonly string[] = ['council', 'nhs', 'schools', 'parent-carer-forum', 'young-people']

/** What every page of this area shows round its own words. */
export function siteOf(area: Area, assets: Site['assets']): (language: Language) => Site {
  const made = new Map<Language, Site>()
  return language => {
    const site = made.get(language) ?? makeSite(area, assets, language)
    made.set(language, site)
    return site
  }
}

function makeSite(area: Area, assets: Site['assets'], language: Language): Site {
  const t = copy.in(language)
  return {
    name: area.siteName,
    areaName: area.name,
    invented: area.invented,
    navigation: t.navigation,
    staffNavigation: t.staffNavigation,
    footer: t.footer,
    partners: area.organisations
      .filter(({ kind }) => partnerKinds.includes(kind))
      .map(({ name }) => name)
      .sort(),
    contact: { name: area.contact.service, phone: area.contact.phone, hours: area.contact.hours },
    namesHere: area.namesHere,
    themeColour: area.brand.brand,
    assets,
  }
}
