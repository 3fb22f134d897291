import type { demo as source } from '../../id/demo/demo';

export const demo: typeof source = {
	title: 'Demo mode',
	controls: 'Change role, move the clock',
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
	clockMoved: (when) => `The clock moved to ${when}.`,
	movedBySilence: (count) => {
		if (count === 0) return 'No report moved because the person who reported did not respond.';
		return `${count} ${count === 1 ? 'report' : 'reports'} moved because the person who reported did not respond.`;
	},
	resetDone: 'The demo province is back at its beginning.',
	resetPage: {
		title: 'Start the demo over',
		lead: 'Everything that happened in this demo is deleted: reports, replies, mail and the accounts visitors made. The clock returns to the real time.',
		patience: (reports) =>
			`Then the demo province is filled again with ${reports} reports. It takes about half a minute, and everybody is signed out.`,
		confirm: 'Yes, start over',
		cancel: 'Cancel',
		underWay: 'The demo province is being filled again',
		progress: (done, total) => `${done} of ${total} reports`,
		wait: 'This page renews itself every two seconds and opens the home page when all is done. There is nothing you need to do.',
		failed: 'The filling stopped before it was done. Please start over once more.'
	},
	mails: 'Outgoing mail',
	accounts: {
		warga: 'Citizen',
		moderator: 'Moderator',
		dinkes: 'Officer, Health Office',
		kepalaDinkes: 'Head, Health Office',
		pupr: 'Officer, Public Works',
		pengawas: 'Inspector',
		sekda: 'Regional Secretariat',
		fasilitator: 'Facilitator',
		admin: 'Administrator'
	}
};
