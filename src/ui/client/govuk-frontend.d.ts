declare module 'govuk-frontend' {
  interface Comfort {
    new (element: HTMLElement): unknown
    readonly moduleName: string
  }
  export const Button: Comfort
  export const Checkboxes: Comfort
  export const ErrorSummary: Comfort
  export const ExitThisPage: Comfort
  export const Radios: Comfort
  export const SkipLink: Comfort
}
