import { dayOf } from '$lib/domain/calendar/zone';
import type { ActOfKey } from '$lib/domain/api/acts-of-key';
import { parseReference } from '$lib/domain/thread/reference';
import { actForm, actInput } from '$lib/forms/act-form';
import { readerOf } from '$lib/domain/actor/reader';
import { findAgencyChoice } from '$lib/server/queries/report/choices';
import { actThroughKey, findActed, type KeyActRefusal } from '$lib/server/usecases/api/act-through-key';
import type { Examined } from '$lib/server/usecases/evidence/examine';
import type { RefusedFile } from '$lib/server/usecases/thread/keep-files';
import { inOneBreath, tell, type Refusal } from '$lib/text/refusal/refusal';
import { actRefusals, MENDED_AT } from '../act-refusals';
import { ACT_BODIES } from './body';
import { notSent, type Way, type Writing } from './carry-out';
import { fieldFaults, isProblem, type Problem } from './problem';
import { faultsAt, fileFaults, readSentForm } from './read-form';
import { limitProblem } from './refused';

/** Does an act, by the same use case as its page. */
export const actCall = (act: ActOfKey): Way<`act_${ActOfKey}`> => ({
	async run(writing) {
		const { house, event, program, posted, sent, words } = writing;
		const ref = parseReference(event.params['ref'] ?? '');
		if (ref === null) return { code: 'not_found' };
		await chooseAgency(writing);
		const read = readSentForm({ form: actForm(act), data: posted.data }, ACT_BODIES[act], words);
		if (isProblem(read)) return read;
		const heard: Heard = { refused: [], doubted: [], repeats: [] };
		const done = await actThroughKey(house, {
			program,
			ref,
			act,
			input: actInput(act, read.input),
			files: posted.files,
			sent,
			onRefused: (files) => heard.refused.push(...files),
			onDoubt: (examined) => heard.doubted.push(...examined),
			onRepeat: (reports) => heard.repeats.push(reports)
		});
		if (done.ok) return done.value;
		if (done.refusal === 'too_many_attempts') return limitProblem(writing, done.reached);
		return refused(writing, act, done.refusal, heard);
	},
	async answer({ house }, { eventId }) {
		const { ref, at, action, status, waits } = await findActed(house, eventId);
		return {
			ref,
			url: `${house.env.origin}/pengaduan/${ref}`,
			event: eventId,
			act: action,
			status,
			at: at.toISOString(),
			waits
		};
	}
});

/** Agencies are known by their address here, and by id in the form. */
async function chooseAgency({ house: { db, now, env }, posted: { data } }: Writing): Promise<void> {
	const slug = data.get('instansi');
	if (typeof slug !== 'string') return;
	const id = await findAgencyChoice(db, slug, dayOf(now(), env.zone));
	if (id) data.set('instansi', id);
}

type Heard = { refused: RefusedFile[]; doubted: Examined[]; repeats: number[] };

/** Why it was refused: at the field where it is mended, or as a whole. */
function refused({ event, program, words }: Writing, act: ActOfKey, refusal: KeyActRefusal, heard: Heard): Problem {
	if (refusal === 'not_found') return { code: 'not_found' };
	if (refusal === 'files_refused') return fileFaults(heard.refused, event.locals.lang);
	if (refusal === 'key_reused' || refusal === 'form_spent') return notSent('key_reused');
	if (refusal === 'sent_at_once') return notSent(refusal);
	const thread = { kind: 'complaint' } as const;
	const says: Partial<Record<string, Refusal>> = actRefusals(words.refusals, words.evidence, { ...heard, thread });
	const told = says[refusal];
	if (!told) throw new Error(`No words for the refusal ${refusal}`);
	const detail = inOneBreath(tell(told, readerOf(program.actor), words.refusals.contact));
	const field = MENDED_AT[refusal];
	if (!field) return { status: refusal === 'not_allowed' ? 403 : 409, code: 'refused', reason: refusal, detail };
	const at = field === 'berkas' ? { files: detail } : { [field]: detail };
	return { ...fieldFaults(faultsAt(ACT_BODIES[act], at)), reason: refusal };
}
