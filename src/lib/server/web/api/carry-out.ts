import type { Program } from '$lib/server/auth/api-key';
import { services, type Services } from '$lib/server/services';
import { findSent, type NotSent, type Sent, type Stamped } from '$lib/server/usecases/api/send-once';
import { everyTextFor, type EveryWord } from '$lib/text/every-catalogue';
import type { RequestEvent } from '@sveltejs/kit';
import type * as v from 'valibot';
import { idempotencyKeyIn } from './idempotency';
import { isProblem, OPEN, problemAnswer, type Problem } from './problem';
import { bearerOf, meetProgram, withLeftOf } from './program';
import { readBody, type Posted } from './read-body';
import { saidIn } from './said';
import { WRITING, type WritingCall, type WritingName } from './writing';

/** What a writing call is given: the house, who asks with which key, and what was sent. */
export type Writing = {
	house: Services;
	event: RequestEvent;
	program: Program;
	posted: Posted;
	sent: Omit<Sent, 'keyId'>;
	words: EveryWord;
};

/** How a writing call does what it is asked, and what it answers of what came of it, now and each time it is asked again. */
export type Way<Name extends WritingName> = {
	run: (writing: Writing) => Promise<Stamped | Problem>;
	answer: (
		writing: Pick<Writing, 'house' | 'program'>,
		stamped: Stamped
	) => Promise<v.InferInput<(typeof WRITING)[Name]['answer']>>;
};

/**
 * The one way from a writing call to a use case: its key is known and may do this, what it sends has a name under which it
 * is done once, and what was done before is answered as it was then, before anything else is asked.
 */
export async function carryOut<Name extends WritingName>(
	event: RequestEvent,
	name: Name,
	{ run, answer }: Way<Name>
): Promise<Response> {
	const house = services();
	const met = await meetProgram(house, event.getClientAddress(), bearerOf(event.request));
	const refuse = (problem: Problem, headers = met.headers) =>
		problemAnswer(event, { ...problem, headers: { ...headers, ...problem.headers } });
	if (!met.ok) return refuse({ code: met.refusal });
	const call: WritingCall = WRITING[name];
	const program = admit(met.program, call);
	if (isProblem(program)) return refuse(program);
	const key = idempotencyKeyIn(event.request);
	if (!key) return refuse({ code: key === null ? 'name_missing' : 'name_unreadable' });
	const posted = await readBody(event, call.body);
	if (isProblem(posted)) return refuse(posted);
	const says = await saidIn([name, event.params['ref'] ?? ''], posted.entries);
	const sent = { name: `key ${key}`, says, meanwhile: 'refused' } as const;
	const earlier = await findSent(house, { ...sent, keyId: program.id });
	if (!earlier.ok) return refuse(notSent(earlier.refusal));
	const words = everyTextFor(event.locals.lang);
	const done = earlier.value ?? (await run({ house, event, program, posted, sent, words }));
	const headers = await withLeftOf(house, met.headers, call.spends, program);
	if (isProblem(done)) return refuse(done, headers);
	const { status } = call;
	const body = await answer({ house, program }, done);
	return Response.json(body, {
		status,
		headers: {
			...OPEN,
			...headers,
			'cache-control': 'no-store',
			...(status === 201 && 'ref' in body && { location: `/api/v1/complaints/${body.ref}` })
		}
	});
}

/** The program, where its key opens this call. */
function admit(program: Program | null, { scope }: WritingCall): Program | Problem {
	if (!program) return { code: 'key_missing' };
	return program.scopes.includes(scope) ? program : { code: 'scope_missing' };
}

const SOON_SECONDS = '2';

/** Why what was sent under this name is not begun. */
export const notSent = (refusal: NotSent): Problem =>
	refusal === 'key_reused'
		? { code: 'name_reused' }
		: { code: 'name_at_work', headers: { 'retry-after': SOON_SECONDS } };
