/** A number to press. */
export const Phone = ({ number }: { number: string }) => (
  <a class="govuk-link" href={`tel:${number.replaceAll(' ', '')}`}>
    {number}
  </a>
)
