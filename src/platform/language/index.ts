export { catalogue, directionOf, isLanguage, type Catalogue, type Language } from './catalogue.ts'
