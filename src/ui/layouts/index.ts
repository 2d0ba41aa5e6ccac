export { PaperPage, Sheet, Slip, TickOne, WriteHere } from './paper-page.tsx'
export { PublicPage } from './public-page.tsx'
export { StaffPage } from './staff-page.tsx'
