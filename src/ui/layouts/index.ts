export { PublicPage } from './public-page.tsx'
export { StaffPage } from './staff-page.tsx'
