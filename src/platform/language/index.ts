export {
  catalogue,
  directionOf,
  isLanguage,
  languageCodes,
  type Catalogue,
  type Language,
} from './catalogue.ts'
