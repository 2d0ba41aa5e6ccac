/** Points that stay on a device longer than this are said in red, and whoever carries them is reminded. Calendar days. */
export const STALE_DAYS = 2

/** Whether points of one day ('YYYY-MM-DD') are on a device too long on another. On the device itself: no calendar of ours. */
export const isStale = (writtenOn: string, today: string): boolean =>
  Date.parse(today) - Date.parse(writtenOn) > STALE_DAYS * 86_400_000
