import type { site as source } from '../../id/admin/site';
import { limit } from '../form/limit';

export const site: typeof source = {
	title: 'Site',
	says: 'Name, logo, colour, contact and pages of text of the forum; mail test; limits; keys.',
	tabs: 'Parts of the settings of the site',
	tab: {
		identity: 'Identity',
		pages: 'Pages',
		webhooks: 'Webhooks',
		mail: 'Mail',
		limits: 'Limits',
		keys: 'Keys',
		api: 'API keys'
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
			singkatan: 'For narrow screens and icons, 16 characters at most.',
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
	pages: {
		title: 'Pages of text',
		lead: 'What those who run the forum say on public pages, in their own words. What the software does (which data, for how long, who sees it) stands there by itself and need not be said again.',
		name: {
			about: 'About this forum',
			privacy: 'Privacy notice',
			contact: 'Contact',
			accessibility: 'Accessibility statement'
		},
		none: 'no text yet; the page shows what the software says',
		version: (number) => `version ${number}, since`,
		fields: { isi: 'Indonesian text', isi_en: 'English text' },
		hints: {
			isi: 'Markdown: **bold**, - lists, [links](https://…), # subheadings. No HTML, no pictures. Empty: this part is not shown.',
			isi_en: 'Empty: those who read English see the Indonesian text.'
		},
		change: 'Change the text',
		publicPage: 'See the public page',
		preview: 'How it will look',
		keeps: 'Earlier versions stay readable for everybody, because consents may refer to them.',
		suggested: 'The form holds a suggestion. Fit it to your province before you publish it.',
		defaults: {
			about:
				'Forum ini diselenggarakan agar setiap warga dapat menyampaikan pengaduan, aspirasi, dan pertanyaan tentang layanan publik, dan melihat jawabannya.',
			privacy:
				'Kami mengelola data pribadi menurut UU 27/2022. Pertanyaan dan permintaan tentang data Anda dijawab pejabat pelindungan data pribadi yang tercantum di bawah.',
			contact:
				'Datanglah ke kantor kami pada jam layanan, atau hubungi kami lewat telepon dan email. Untuk pengaduan, tulislah laporan agar tenggatnya tercatat.',
			accessibility:
				'Bila ada bagian forum yang sulit Anda pakai, beri tahu kami. Petugas di loket membantu menuliskan laporan Anda.'
		}
	},
	mail: {
		title: 'Mail test',
		lead: 'Invitations, codes and notices go through this mail server. Whoever has the machine sets it.',
		server: 'Server',
		secured: 'Connection',
		tls: 'encrypted from the start (smtps)',
		starttls: 'encrypted where the server offers it (STARTTLS)',
		login: 'Signs in as',
		noLogin: 'without a user name',
		from: 'Sender',
		setBy: 'Set by SMTP_URL and MAIL_FROM in the environment of the server. The password is never shown.',
		none: 'There is no mail server yet: SMTP_URL is empty. Letters wait until it is set and the server started again.',
		test: 'Send a letter to try it',
		fields: { tujuan: 'Send to' },
		send: 'Send now',
		outcome: {
			sent: 'The server took the letter. Look at the inbox, and at spam.',
			refused: 'The server refused that address.',
			failed: 'The letter was not sent.',
			unconfirmed: 'The connection broke after the letter was handed over: it may have arrived, or not.'
		},
		answer: 'Answer of the server',
		outbox: 'Outbox',
		waiting: (count) => `${count} letters wait`,
		oldest: 'The oldest waits since',
		failures: 'Last failures',
		alarm: (day, times) =>
			`Other mail servers refuse letters of the forum by their policy: ${times} on ${day}. Look at SPF, DKIM and the standing of the sending server.`,
		noFailures: 'No letter has failed.',
		reason: {
			no_address: 'the recipient has no address',
			unconfirmed: 'may have arrived: the process ended while sending'
		},
		letter: {
			subject: 'A letter to try it',
			meaning: 'This letter proves that the forum can send mail. There is nothing for you to do.',
			open: 'Open the mail settings'
		}
	},
	limits: {
		title: 'Limits',
		lead: 'How often something may be done, so that no one person or program fills the forum. A change holds at once.',
		shared: (times) => `On a shared network, whoever passes the short check may do up to ${times} times as much.`,
		what: limit.what,
		span: limit.span,
		whose: {
			known_device: 'a device that signed in to that account before',
			account: 'one account',
			staff: 'one account of staff',
			key: 'one API key',
			reporter: 'the person who reported, by their code',
			device: 'one device of a guest',
			address: 'one e-mail address',
			network: 'guests of one network',
			block: 'guests of neighbouring networks',
			thread: 'everybody on one page'
		},
		columns: { whose: 'Whose', most: 'At most', room: 'Can be set' },
		rate: (most, span) => `${most} within ${span}`,
		fields: { paling: 'At most' },
		one: (what, whose) => `Limit of ${what}: ${whose}`,
		room: (least, most) => `may be ${least}–${most}`,
		changed: (usual) => `${usual} by default`,
		fixed: (count) => `${count} limits that stay, being part of the security of the forum`,
		hint: (least, most, usual, span) => `From ${least} to ${most} within ${span}. By default: ${usual}.`,
		atOnce: 'What was counted stays counted. The default number restores the limit as it was.'
	},
	accentFaint: (contrast, nearest) => ({
		what: `That colour is hard to read: its contrast is ${contrast} : 1, and has to be 4.5 : 1.`,
		next: `The nearest one that can be read on light and dark grounds: ${nearest}.`
	})
};
