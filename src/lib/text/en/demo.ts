import type { demo as source } from '../id/demo';

export const demo: typeof source = {
	title: 'Demo mode',
	now: 'Demo time',
	explain: 'All reports, agencies and people here are made up. Sign in as any role, then move the clock forward.',
	signInAs: 'Sign in as',
	signedInAs: (name) => `Signed in as ${name}`,
	signOut: 'Sign out',
	moveClock: 'Move the clock',
	day: '1 day',
	workingDay: '1 working day',
	week: '1 week',
	reset: 'Start over',
	mails: 'Outgoing mail',
	accounts: {
		warga: 'Citizen',
		moderator: 'Moderator',
		dinkes: 'Officer, Health Office',
		kepalaDinkes: 'Head, Health Office',
		pupr: 'Officer, Public Works',
		pengawas: 'Inspector',
		fasilitator: 'Facilitator',
		admin: 'Administrator'
	}
};
