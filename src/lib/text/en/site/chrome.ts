import type { chrome as source } from '../../id/site/chrome';

export const chrome: typeof source = {
	menu: 'Menu',
	province: (name) => `Province of ${name}`,
	description: (province) =>
		`Send complaints, wishes and questions about public services in ${province}, and watch the deadlines.`,
	sanction: {
		silence: (last: string) => `You cannot reply or give comments up to and including ${last}.`,
		suspend: (last: string) => `You cannot reply, give comments or flag posts up to and including ${last}.`,
		rule: (code: string) => `Rule ${code}`,
		stays: 'You can still report, write in your own reports and read everything.',
		appeal: 'The whole reason, and how to appeal'
	},
	skipToContent: 'Skip to content',
	mainNavigation: 'Main',
	account: 'Your account',
	complaints: 'Complaints',
	consultations: 'Consultations',
	agencies: 'Agencies',
	statistics: 'Statistics',
	openData: 'Open data',
	surveys: 'Satisfaction surveys',
	track: 'Track',
	signIn: 'Sign in',
	myAccount: 'Account',
	waiting: (count: number) => `Waiting for you (${count})`,
	desk: 'Desk',
	admin: 'Admin',
	report: 'Write a report',
	reportShort: 'Report',
	home: 'Home',
	emergency: 'This is not an emergency service.',
	emergencyCall: 'In an emergency, call 112',
	about: 'About this forum',
	api: 'API',
	book: 'Book of moderation',
	rules: 'Rules of the forum',
	privacy: 'Privacy',
	contact: 'Contact us',
	dataProtection: 'Personal data protection',
	footer: 'Footer',
	switchLanguage: 'Bahasa Indonesia'
};
