import { forGuests } from '../../refusal/refusal';
import type { evidence as source } from '../../id/refusal/evidence';

export const evidence: typeof source = {
	not_asked: {
		what: 'This voice is not counted.',
		why: 'Only those who supported this report before it was closed are asked, from the same account or device.',
		next: 'If the work is not done, write a reply to the report.',
		turn: forGuests('signIn', 'operator')
	},
	over: {
		what: 'This closing waits no longer.',
		why: 'Its pictures were seen, or the person who reported has said what they think.',
		next: 'See how it stands on the report, and write a reply if there is something to say.',
		turn: forGuests('operator', 'operator')
	}
};
