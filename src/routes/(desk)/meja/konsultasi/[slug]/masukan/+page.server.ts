import { decideDisposition } from '$lib/domain/consultation/input/input';
import { hasOneOf } from '$lib/domain/actor/capacity';
import { parseDeskInputs } from '$lib/forms/consultation/input/desk-inputs';
import { listSubjects } from '$lib/server/queries/consultation/input/inputs';
import { listDeskInputs } from '$lib/server/queries/desk/consultation/inputs';
import { services } from '$lib/server/services';
import { voiceOf } from '$lib/server/web/voice';
import { openDesk } from '../../open-desk.server';
import { postAnswer } from './post-answer.server';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const house = services();
	const { head, capacities } = await openDesk(event);
	const asked = parseDeskInputs(event.url.searchParams);
	const reader = { capacities, voice: voiceOf(event, house.env) };
	const scene = { stage: head.stage, minutesFinal: head.minutesFinalAt !== null, capacities };
	const answering = decideDisposition(scene);
	return {
		...(await listDeskInputs(house.db, head.id, asked, reader)),
		asked,
		subjects: await listSubjects(house.db, head.id, head.textVersion),
		answering: answering.ok ? null : answering.refusal,
		mayAdmit: hasOneOf(capacities, ['facilitator', 'moderator']),
		mayRefuse: capacities.includes('moderator'),
		mayEnter: hasOneOf(capacities, ['facilitator', 'agency_head']),
		saved: event.url.searchParams.get('tersimpan')?.match(/^[\d, ]{1,2000}$/)?.[0] ?? null,
		formKey: crypto.randomUUID()
	};
};

export const actions: Actions = { default: (event) => postAnswer(services(), event) };
