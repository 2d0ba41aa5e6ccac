/**
 * Calls asked for from one place within an hour. Each takes somebody's time on a day that was promised to them, so a
 * script must not fill the rota; whoever comes after is shown the number to ring. A hall of 300 people asks for fewer.
 */
export const CALLS_OF_A_PLACE = 100
