import type {
	citation as citationSource,
	lacking as lackingSource,
	minutes as source,
	promise as promiseSource
} from '../../id/refusal/minutes';
import { forStaff } from '../../refusal/refusal';

const HOST = forStaff('operator' as const, 'appointment' as const);

export const minutes: typeof source = {
	not_allowed: {
		what: 'You cannot do this to these minutes.',
		why: 'The host writes the text, and each party with an account signs it in person.',
		next: forStaff(
			'Sign in with the account that was asked to sign, or tell the facilitator.',
			'Ask the party to sign in and sign in person, or tell the facilitator.'
		),
		turn: HOST
	},
	wrong_stage: {
		what: 'The stage of the consultation does not allow it.',
		why: 'It may have moved on since this page was opened.',
		next: 'Reload the page to see which step is next.',
		turn: 'deciders'
	},
	minutes_fixed: {
		what: 'The text of the minutes is fixed, so it cannot be changed.',
		why: 'The parties sign the text that they read.',
		next: 'Reopen it first; that is possible until the minutes are sealed.',
		turn: 'deciders'
	},
	minutes_not_fixed: {
		what: 'The text of the minutes is not fixed yet.',
		why: 'What is signed must not change any more.',
		next: 'Wait until the host has fixed it, then read and sign.',
		turn: HOST
	},
	already_refused: {
		what: 'The refusal of this party is on record already.',
		why: 'Each refusal is recorded once, with its reason.',
		next: 'The party can still sign until the minutes are sealed.',
		turn: HOST
	},
	reason_required: { what: 'The reason is missing.', next: 'Write the reason; it will be public.' },
	too_early: {
		what: 'It is too early to record that this party does not sign.',
		why: 'Its last day to sign has not passed.',
		next: 'Wait until it has passed, or replace the party.',
		turn: 'deciders'
	},
	already_signed: {
		what: 'This party has signed already.',
		why: 'Each party signs once.',
		next: 'Nothing needs to be done; the signature shows in the minutes.',
		turn: HOST
	},
	text_changed: {
		what: 'The text has changed since this page was opened.',
		why: 'The host reopened it and fixed another one.',
		next: 'Read the new text, then sign.',
		turn: HOST
	},
	unknown_item: { what: 'This item is no more.', next: 'Reload the page, then choose again.' },
	unknown_party: { what: 'This party is no more.', next: 'Reload the page, then choose again.' },
	text_required: { what: 'The addendum is still empty.', next: 'Write what it says.' },
	unknown_agency: { what: 'That agency is not in the list.', next: 'Choose one that is.' },
	unknown_input: {
		what: 'Only numbers of comments that were answered can be used.',
		next: 'Check the numbers in the list of comments.'
	},
	day_past: { what: 'The due day has passed.', next: 'Choose today or later.' },
	term_contradicts_day: {
		what: 'The due day does not fit the term that is chosen.',
		next: 'Change the day, or choose the term that fits.'
	},
	unknown_account: {
		what: 'There is no confirmed account with this e-mail address.',
		next: 'Check it, or leave it empty if this party signs on paper.'
	},
	named_already: { what: 'This account is a party already.', next: 'Use another one, or remove the earlier party.' },
	works_for_host: {
		what: 'The holder of this account serves at the host agency and cannot speak for the public.',
		next: 'Choose somebody else, or enter them as a party of the host.'
	},
	day_ahead: { what: 'That day of publication has not come.', next: 'Enter today or earlier.' },
	file_missing: { what: 'No copy is chosen yet.', next: 'Choose the file of the signed copy.' }
};

export const lacking: typeof lackingSource = (evidence) => ({
	what: `This step cannot be taken yet. Still missing: ${evidence}.`,
	why: 'Each stage asks for its evidence, so that what participants were promised is really there.',
	next: 'Complete that part, then try again.',
	turn: 'deciders'
});

export const promise: typeof promiseSource = {
	not_allowed: {
		what: 'You cannot do this to this promise.',
		why: 'Who promised reports, and participants judge: nobody judges a promise of their own.',
		next: {
			guest: 'Sign in with the account you took part with.',
			citizen: 'If you took part with another account, sign in with that one.',
			officer: 'Leave it to the officers of the agency that promised, or to the participants.',
			moderator: 'Leave it to the agency that promised, or to the participants.',
			admin: 'Leave it to the agency that promised, or to the participants.'
		},
		turn: { guest: 'signIn', citizen: 'operator', officer: 'appointment', moderator: 'deciders', admin: 'deciders' }
	},
	wrong_status: {
		what: 'This action no longer applies.',
		why: 'The promise has changed since this page was opened.',
		next: 'Reload the page, then decide again.',
		turn: forStaff('operator', 'deciders')
	},
	text_required: { what: 'The explanation is still empty.', next: 'Write what is being done, or why not.' },
	evidence_required: { what: 'The evidence is missing.', next: 'Attach at least one photograph or document.' }
};

export const citation: typeof citationSource = {
	not_allowed: {
		what: 'You cannot tie reports to this consultation.',
		why: 'Only facilitators and heads of the host agency can.',
		next: 'Tell the facilitator the number of the report.',
		turn: HOST
	},
	wrong_stage: {
		what: 'This tie can no longer be changed.',
		why: 'The consultation is over.',
		next: 'Mention the number of the report in an addendum or the next consultation.',
		turn: 'deciders'
	},
	stands: {
		what: 'This tie cannot be undone.',
		why: 'The report is named in minutes that are fixed.',
		next: 'Leave it; what is to be added goes into an addendum.',
		turn: 'deciders'
	},
	unknown_report: { what: 'There is no public report with that number.', next: 'Check it: eight letters and digits.' },
	unknown_item: { what: 'There is no such item in the minutes.', next: 'Choose the number of one that is there.' }
};
