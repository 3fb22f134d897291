import { services } from '$lib/server/services';
import { abandonDraft } from '$lib/server/usecases/draft/own-draft';
import type { RequestEvent } from '@sveltejs/kit';
import { forgetToken, readToken } from './report/draft-cookie';
import { closeInput } from './input-cookie';
import { closeReport } from './tracking-cookie';

/**
 * Ends all that this browser keeps of a person: what they were writing, their receipt, the report or input their code has opened,
 * and copies of pages. An account finds what it wrote when it comes again; the next person finds nothing.
 */
export async function forgetPerson(event: RequestEvent): Promise<void> {
	const house = services();
	const token = readToken(event);
	if (token) await abandonDraft(house, token);
	forgetToken(event.cookies);
	closeReport(house, event);
	closeInput(house, event.cookies);
}
