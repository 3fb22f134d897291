/** Pages on which the province speaks in its own words, beside what the software knows to be true. */
export const TEXT_PAGES = ['about', 'privacy', 'contact', 'accessibility'] as const;
export type TextPage = (typeof TEXT_PAGES)[number];

/** Where each of them stands. */
export const PATH_OF_TEXT = {
	about: 'tentang',
	privacy: 'privasi',
	contact: 'kontak',
	accessibility: 'aksesibilitas'
} as const satisfies Record<TextPage, string>;

export const textPageAt = (path: string): TextPage | null =>
	TEXT_PAGES.find((page) => PATH_OF_TEXT[page] === path) ?? null;
