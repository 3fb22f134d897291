import { consultationTextFor } from '$lib/text/consultation-catalogue';
import type { MinutesView } from '../queries/consultation/minutes/minutes';
import { minutesBlocks, type MinutesPrinting } from './minutes-blocks';
import { printDocument } from './print-document';

/** The minutes as a tagged PDF. The same minutes give the same bytes: their date is that of the last signature. */
export function printMinutes(
	view: MinutesView,
	printing: MinutesPrinting & { at: Date }
): Promise<Uint8Array<ArrayBuffer>> {
	const { lang, at, province } = printing;
	const { minutes: says } = consultationTextFor(lang);
	const { ref, title, agency } = view.contents;
	const mark = view.fixed ? ` · sha256 ${view.fixed.digest.slice(0, 16)}…` : '';
	return printDocument({
		about: {
			title: `${says.title} ${says.about(title)}`,
			author: `${agency}, ${says.province(province)}`,
			subject: view.fixed?.digest ?? says.state.written,
			lang: lang === 'id' ? 'id-ID' : 'en-GB',
			createdAt: view.lastAt ?? at
		},
		blocks: minutesBlocks(view, printing),
		foot: `${says.short} ${ref}${mark}`,
		page: says.page
	});
}
