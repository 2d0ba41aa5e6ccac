import { usePage } from '../../platform/render/index.ts'

/** Goes into every form: the token that proves the form is ours, and the id that makes a second press harmless. */
export const FormKeys = () => {
  const { token, submission } = usePage().formKeys()
  return (
    <>
      <input type="hidden" name="_token" value={token} />
      <input type="hidden" name="_submission" value={submission} />
    </>
  )
}
