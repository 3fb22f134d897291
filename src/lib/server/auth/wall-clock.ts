/**
 * The machine's own clock, by which sessions live and the codes of authenticator apps change: moving the demo's clock on
 * signs nobody out, and nobody's telephone follows it.
 */
export const wallClock = (): Date => new Date();
