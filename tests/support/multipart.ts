/** A file as a browser sends it with a form. */
export interface SentFile {
  /** The name of its field. */
  readonly field: string
  readonly name: string
  readonly type: string
  readonly bytes: Uint8Array
}

/** A form with a file, packed as a browser packs it; and what its header says of it. */
export async function packed(
  fields: Readonly<Record<string, string>>,
  { field, name, type, bytes }: SentFile
): Promise<{ readonly body: Buffer; readonly type: string }> {
  const form = new FormData()
  for (const [key, value] of Object.entries(fields)) form.set(key, value)
  form.set(field, new File([new Uint8Array(bytes)], name, { type }))
  const whole = new Response(form)
  return { body: Buffer.from(await whole.arrayBuffer()), type: whole.headers.get('content-type') ?? '' }
}
