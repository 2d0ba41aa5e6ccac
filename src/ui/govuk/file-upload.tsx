import { Beside, descriptionIds, FieldGroup, type FieldOptions } from './form-group.tsx'
import { joined, translations, type Attributes, type Plurals } from './options.ts'

export type FileUploadOptions = FieldOptions & {
  multiple?: boolean | undefined
  /** Lets people drop files onto it, where scripts run. The texts below are for that. */
  javascript?: boolean | undefined
  chooseFilesButtonText?: string | undefined
  dropInstructionText?: string | undefined
  multipleFilesChosenText?: Plurals | undefined
  noFileChosenText?: string | undefined
  enteredDropZoneText?: string | undefined
  leftDropZoneText?: string | undefined
  wrapperClasses?: string | undefined
  wrapperAttributes?: Attributes | undefined
}

export function FileUpload(options: FileUploadOptions) {
  const { formGroup, wrapperClasses, wrapperAttributes } = options
  const id = options.id || options.name
  const field = <Field {...options} id={id} />
  return (
    <FieldGroup {...options} id={id}>
      <Beside content={formGroup?.beforeInput} />
      {options.javascript ? (
        <div
          class={joined('govuk-file-upload-wrapper', wrapperClasses)}
          data-module="govuk-file-upload"
          {...translationsOf(options)}
          {...wrapperAttributes}
        >
          {field}
        </div>
      ) : (
        field
      )}
      <Beside content={formGroup?.afterInput} />
    </FieldGroup>
  )
}

const Field = (options: FileUploadOptions & { id: string }) => (
  <input
    class={joined('govuk-file-upload', options.classes, options.errorMessage && 'govuk-file-upload--error')}
    id={options.id}
    name={options.name}
    type="file"
    disabled={Boolean(options.disabled)}
    multiple={Boolean(options.multiple)}
    aria-describedby={descriptionIds(options.id, options, options.describedBy)}
    {...options.attributes}
  />
)

const translationsOf = (options: FileUploadOptions) =>
  translations({
    'choose-files-button': options.chooseFilesButtonText,
    'no-file-chosen': options.noFileChosenText,
    'multiple-files-chosen': options.multipleFilesChosenText,
    'drop-instruction': options.dropInstructionText,
    'entered-drop-zone': options.enteredDropZoneText,
    'left-drop-zone': options.leftDropZoneText,
  })
