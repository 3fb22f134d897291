import type { EveryWord } from '$lib/text/every-catalogue';

export const refused = ({ refusals }: EveryWord) => refusals.minutes;
/** On to the part of the page that shows what was done. */
export const at = (anchor: string) => ({
	next: ({ opened }: { opened: { slug: string } }) =>
		`/meja/konsultasi/${opened.slug}/berita-acara?sudah=ya#${anchor}` as const
});
