import { readPushedStatus } from '$lib/domain/open311/pushed';
import { parseReference } from '$lib/domain/thread/reference';
import { TEXT_MOST } from '$lib/forms/report/fields';
import { lengthOf, tidyLine, tidyText } from '$lib/forms/kit/tidy';
import { CLOSING_OUTCOMES } from '$lib/domain/complaint/closing';
import { dayOf } from '$lib/domain/calendar/zone';
import { parseIsoDate } from '$lib/domain/calendar/iso-date';
import { readInstant } from '$lib/domain/open311/window';
import { findGeoRequests } from '$lib/server/queries/open311/requests';
import { pushUpdate, type Push, type PushRefusal } from '$lib/server/usecases/open311/push-update';
import { isFault, oneFault, type Asked, type Fault } from './answer';
import type { Document } from './document';
import { wordsWithLinks } from './links';
import { fileWords, filesIn } from './files';
import { limitFault, programFor } from './program';

/** Takes an update of a report from an agency's system, or from the partner that has filed it. */
export async function push(asked: Asked): Promise<Document | Fault> {
	const { house, event, fields, words } = asked;
	const program = programFor(asked, 'answer', 'act', 'reply');
	if (isFault(program)) return program;
	const ref = parseReference(fields.text('service_request_id') ?? '');
	if (ref === null) return oneFault(404, words.fault.not_found);
	const status = readPushedStatus(fields.text('status') ?? 'UNCHANGED');
	if (status === null) return oneFault(400, words.fault.pushed_status);
	const text = tidyText(wordsWithLinks(fields, words.photo));
	if (lengthOf(text) > TEXT_MOST) return oneFault(400, words.fault.text_too_long(TEXT_MOST));
	const name = fields.text('update_id')?.trim() ?? null;
	const refused: string[] = [];
	const done = await pushUpdate(house, {
		program,
		ref,
		status,
		text,
		name,
		closing: await closingIn(asked, ref),
		files: filesIn(fields),
		onRefused: (files) => refused.push(...fileWords(files, event.locals.lang))
	});
	if (done.ok) return { root: 'service_request_updates', each: 'request_update', list: [{ update_id: done.value.id }] };
	if (done.refusal === 'files_refused') return oneFault(400, ...refused);
	return done.refusal === 'too_many_attempts' ? limitFault(asked, done.reached) : faultOf(done.refusal, asked);
}

/** Where and when something was done: as it was sent, or else where the report is, on the day of the update. */
async function closingIn({ house, fields }: Asked, ref: string): Promise<Push['closing']> {
	const { now, env, db } = house;
	const said = (name: string) => readInstant(fields.text(name) ?? '');
	const day = fields.attribute('tanggal')?.trim() ?? null;
	const at = said('updated_datetime');
	const [request] = await findGeoRequests(db, [ref]);
	return {
		doneWhere: tidyLine(fields.attribute('tempat') ?? request?.place.text ?? '') || null,
		doneOn: (day && parseIsoDate(day)) || dayOf(at && at < now() ? at : now(), env.zone),
		outcome: CLOSING_OUTCOMES.find((known) => known === fields.attribute('hasil')) ?? null
	};
}

function faultOf(refusal: PushRefusal, { words: { fault } }: Asked): Fault {
	if (refusal === 'not_found') return oneFault(404, fault.not_found);
	if (refusal === 'no_scope' || refusal === 'not_allowed') return oneFault(403, fault.no_scope);
	if (refusal === 'form_spent' || refusal === 'key_reused') return oneFault(400, fault.update_spent);
	if (refusal === 'sent_at_once') return oneFault(409, fault.name_at_work);
	return oneFault(400, `${fault.no_act} (${refusal})`);
}
