/** Pages on which the province speaks in its own words, beside what the software knows to be true. */
export const TEXT_PAGES = ['about', 'privacy', 'contact', 'accessibility'] as const;
export type TextPage = (typeof TEXT_PAGES)[number];
