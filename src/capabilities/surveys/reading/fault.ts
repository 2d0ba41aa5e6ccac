/** Why a file cannot be read at all. Rows and columns as the spreadsheet counts them: row 1, column A. */
export type FileFault =
  | { readonly why: 'nothing' | 'not-a-table' | 'old-excel' | 'broken-workbook' | 'too-much' }
  | {
      readonly why: 'too-many-rows' | 'too-many-columns' | 'no-such-sheet'
      readonly sheets?: readonly string[]
    }
  | { readonly why: 'cell-too-long' | 'quotes'; readonly row: number; readonly column: string }

export type Rows = readonly (readonly string[])[]

export type FileRead =
  | { readonly ok: true; readonly rows: Rows; readonly kind: 'csv' | 'xlsx' }
  | ({ readonly ok: false } & FileFault)

export const faulty = (fault: FileFault): FileRead => ({ ok: false, ...fault })
