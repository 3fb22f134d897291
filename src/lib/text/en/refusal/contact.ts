import type { contact as source } from '../../id/refusal/contact';

export const contact: typeof source = {
	operator: { says: 'Those who run the forum can help you.', link: 'Contact the forum', href: '/tentang#kontak' },
	desk: { says: 'Talk to whoever holds the case in an internal note.', link: 'Open the desk', href: '/meja' },
	appointment: {
		says: 'Your duties by decree stand in your account. If one is missing, ask those who run the forum to enter it.',
		link: 'See my duties',
		href: '/akun'
	},
	deciders: { says: 'Every decision has its holder.', link: 'Who decides what', href: '/tentang#pemutus' },
	unhappy: { says: 'There are other ways open to you.', link: 'If you are not satisfied', href: '/tentang#tidak-puas' },
	ombudsman: { says: 'The national Ombudsman takes complaints free of charge.', link: 'Call 137', href: 'tel:137' },
	tracking: {
		says: 'People who reported open their report with its number and access code.',
		link: 'Track a report',
		href: '/lacak'
	},
	signIn: { says: 'No account yet? All it takes is an e-mail address.', link: 'Sign in or register', href: '/masuk' },
	complaints: { says: 'All reports open to the public are in the list.', link: 'See all reports', href: '/pengaduan' },
	consultations: {
		says: 'Another consultation may still take comments.',
		link: 'See all consultations',
		href: '/konsultasi'
	},
	emergency: { says: 'If a life is in danger, do not wait for this page.', link: 'Call 112', href: 'tel:112' },
	developers: {
		says: 'Those who run the forum answer questions about open data.',
		link: 'Contact the forum',
		href: '/tentang#kontak'
	}
};
