/** The end of an address that exists only where codes are read on the machine itself. */
export const HERE = '@localhost'

/**
 * Whether a letter to this address reaches the person it is for. With a mail server, an address at localhost would be
 * a mailbox of that server, and whoever reads it is not known to us.
 */
export function canReach(email: string, hasMailServer: boolean): boolean {
  return !hasMailServer || !email.toLowerCase().endsWith(HERE)
}
