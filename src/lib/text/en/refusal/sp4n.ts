import type { sp4n as id } from '../../id/refusal/sp4n';
import { faultOf } from '../../refusal/refusal';
import { sp4n as words } from '../sp4n/sp4n';

export const sp4n: typeof id = {
	not_allowed: {
		what: 'Only moderators hand reports over to SP4N-LAPOR!.',
		next: 'Perhaps your office has ended. Reload the page.'
	},
	nothing_to_hand: {
		what: 'Nothing of what you chose can be handed over any more.',
		next: 'Another file has these reports, they have a number, or they are not open any more. Choose others.'
	},
	quote_open: faultOf(words.fault.quote_open),
	columns_missing: faultOf(words.fault.columns_missing),
	empty: faultOf(words.fault.empty),
	too_many: faultOf(words.fault.too_many)
};
