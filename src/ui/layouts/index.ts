export { PaperPage, Sheet, Slip, TickOne, WriteHere } from './paper-page.tsx'
export { PublicPage } from './public-page.tsx'
export { ShellPage } from './shell-page.tsx'
export { StaffPage } from './staff-page.tsx'
