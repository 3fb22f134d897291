/** Contacts of reporters after their report was closed; copies of letters; devices that nobody has used. */
export const RETAINED = ['contact', 'letter', 'device'] as const;
export type Retained = (typeof RETAINED)[number];

const DAY_MS = 86_400_000;
/** What is older than this goes. */
export const cutOf = (days: number, now: Date): Date => new Date(now.getTime() - days * DAY_MS);
