export { PageContext, useCopy, usePage, type Link, type PageFacts, type Site } from './page-context.ts'
