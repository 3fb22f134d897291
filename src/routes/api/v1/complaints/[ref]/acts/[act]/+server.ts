import { ACTS_OF_KEY } from '$lib/domain/api/acts-of-key';
import { actCall } from '$lib/server/web/api/act-call';
import { carryOut } from '$lib/server/web/api/carry-out';
import { problemAnswer } from '$lib/server/web/api/problem';
import type { RequestHandler } from './$types';

/** Does an act in a report, by its name in the table of acts. */
export const POST: RequestHandler = (event) => {
	const act = ACTS_OF_KEY.find((known) => known === event.params.act);
	return act ? carryOut(event, `act_${act}`, actCall(act)) : problemAnswer(event, { code: 'act_unknown' });
};
