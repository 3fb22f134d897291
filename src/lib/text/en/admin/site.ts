import type { site as source } from '../../id/admin/site';

export const site: typeof source = {
	title: 'Site',
	says: 'Name, logo, colour, contact and pages of text of the forum; mail test; limits; keys.',
	tabs: 'Parts of the settings of the site',
	tab: {
		identity: 'Identity'
	},
	fields: {
		provinsi: 'Name of the province',
		nama: 'Name of the forum',
		singkatan: 'Short name of the forum',
		aksen: 'Colour',
		logo: 'Logo',
		tanpa_logo: 'Remove the logo, use the own mark',
		zona: 'Time zone',
		inggris: 'The site is offered in English, too',
		alamat: 'Address of the office that runs it',
		telepon: 'Telephone',
		surel: 'E-mail of those who run it',
		jam: 'Opening hours',
		petugas: 'Data protection officer',
		surel_petugas: 'E-mail of the data protection officer'
	},
	identity: {
		title: 'Identity of the site',
		lead: 'Used at the head and foot of pages, in mails, proofs and files. A change is seen on all pages at once.',
		change: 'Change the identity',
		parts: {
			name: 'Name',
			look: 'Look',
			clock: 'Time and languages',
			contact: 'Contact',
			officer: 'Data protection'
		},
		hints: {
			provinsi: 'Without the word “Province”.',
			singkatan: 'For narrow screens and icons, 16 letters at most.',
			aksen:
				'For links and buttons. Only colours that can be read on light and dark grounds (contrast 4.5 : 1) are taken.',
			logo: 'PNG, WebP or JPEG. SVG is not taken because it can hold programs. Shown 36 pixels high.',
			inggris: 'Without it, addresses below /en lead to the Indonesian pages.',
			surel: 'Shown on the contact page. Empty: the sender of the mails is.',
			jam: 'For example Monday–Friday 08.00–15.30 WIT.',
			petugas: 'A name or an office, as citizens will read it in the privacy notice.'
		},
		zoneFixed: (count: string) =>
			`Cannot be changed any more: ${count} reports or consultations are reckoned by this clock already, and deadlines that are past must not move.`,
		zoneFree: 'Stays from the first report on: days that were counted must not move afterwards.',
		clock: {
			WIB: 'WIB, western Indonesia',
			WITA: 'WITA, central Indonesia',
			WIT: 'WIT, eastern Indonesia'
		},
		sample: 'The colour in use',
		sampleWords: { link: 'Link', button: 'Button' },
		ownAccent: 'own colour of the software',
		picture: (id) => `picture ${id.slice(0, 6)}`
	},
	accentFaint: (contrast, nearest) => ({
		what: `That colour is hard to read: its contrast is ${contrast} : 1, and has to be 4.5 : 1.`,
		next: `The nearest one that can be read on light and dark grounds: ${nearest}.`
	})
};
