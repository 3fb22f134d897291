import type { Details } from '$lib/domain/consultation/details';
import { hostRole } from '$lib/domain/consultation/hosting/host';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { findDetails } from '$lib/server/db/consultation-details';
import type { Db } from '$lib/server/db/client';
import type { Database } from '$lib/server/db/schema';
import { openAddress, sealAddress } from '$lib/server/identity/guest';
import { createSeal } from '$lib/server/identity/seal';
import { capacitiesIn } from '$lib/server/identity/standing';
import type { Deps } from '../../record';
import type { Done, NotBegun } from '../../in-thread';
import { prepareConsultation, type PrepareConsultation } from './prepare';
import { replaceQuestions, writeDetails } from './write-details';

/** What a template says beforehand; the host says the rest. */
export type Outline = Pick<
	Details,
	'question' | 'background' | 'questions' | 'aboutServiceStandard' | 'aboutServiceDeclaration' | 'aboutSurvey'
>;

/** Begins a draft with the words of a template. */
export const prepareFromTemplate = (
	deps: Deps,
	command: PrepareConsultation & { outline: Outline }
): Promise<Result<Done, 'not_allowed' | 'form_spent'>> => {
	const { title, scope, method, outline } = command;
	return prepareConsultation(deps, {
		...command,
		fill: (trx, threadId) => fill(trx, threadId, { ...BLANK, ...outline, title, scope, method })
	});
};

const BLANK = { opensAt: null, closesAt: null, teamDecree: '', contact: '', serviceId: null };

async function fill(trx: Transaction<Database>, threadId: string, details: Details): Promise<void> {
	await writeDetails(trx, threadId, details);
	await replaceQuestions(trx, threadId, details.questions);
}

export type CopyConsultation = Pick<PrepareConsultation, 'doer' | 'title' | 'submissionKey'> & {
	/** Address of the earlier one. */
	source: string;
};

/**
 * Begins a draft as an earlier consultation of the same host began: its words, its questions and whom it invited. Window,
 * decree, materials and meetings are of their own time and are made anew.
 */
export async function copyConsultation(
	deps: Deps,
	{ source, ...command }: CopyConsultation
): Promise<Result<Done, NotBegun | 'not_allowed'>> {
	const found = await findSource(deps.db, source);
	if (!found) return refuse('not_found');
	const { id, agencyId } = found;
	const capacities = await capacitiesIn(deps.db, { id, kind: 'consultation', agencyId }, command.doer);
	if (!hostRole(capacities)) return refuse('not_found');
	const before = await findDetails(deps.db, id);
	const details = { ...before, title: command.title, opensAt: null, closesAt: null, teamDecree: '' };
	const made = await prepareConsultation(deps, {
		...command,
		agencyId,
		scope: before.scope,
		method: before.method,
		fill: async (trx, threadId) => {
			await fill(trx, threadId, details);
			await copyInvitations(trx, deps, id, threadId);
		}
	});
	return made.ok ? allow(made.value) : made;
}

const findSource = (db: Db, slug: string) =>
	db
		.selectFrom('consultation')
		.select(['thread_id as id', 'agency_id as agencyId'])
		.where('slug', '=', slug)
		.executeTakeFirst();

/** Addresses are sealed anew: each opens in its own row alone. */
async function copyInvitations(trx: Transaction<Database>, deps: Deps, from: string, to: string): Promise<void> {
	const seal = createSeal(deps.env.secret);
	const invited = await trx
		.selectFrom('invitation')
		.select(['id', 'name', 'organisation', 'unsur'])
		.where('thread_id', '=', from)
		.orderBy('name')
		.execute();
	for (const { id: earlier, ...person } of invited) {
		const email = await openAddress(trx, seal, 'invitation', earlier);
		const id = crypto.randomUUID();
		const sealed = email ? sealAddress(seal, id, email) : null;
		const row = { id, thread_id: to, ...person, sealed, at: deps.now(), sent_at: null };
		await trx.insertInto('invitation').values(row).execute();
	}
}
