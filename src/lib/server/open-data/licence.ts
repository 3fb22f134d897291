/** Of everything that is given away. */
export const LICENCE = {
	id: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/'
} as const;
