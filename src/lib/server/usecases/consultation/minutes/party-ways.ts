import { dayOf } from '$lib/domain/calendar/zone';
import {
	decideRefusing,
	decideReplacing,
	signingDueOf,
	type PartyRefusal,
	type RefusingRefusal,
	type ReplacingRefusal
} from '$lib/domain/consultation/minutes/minutes';
import type { RefusalBy } from '$lib/domain/consultation/words';
import { allow, refuse, type Result } from '$lib/domain/result';
import { sql } from 'kysely';
import { findParty } from '$lib/server/db/parties';
import { loadCalendar } from '$lib/server/db/rules';
import { record, type Deps } from '../../record';
import { actedBy, inConsultation, type Command, type Done, type Locked, type NotBegun } from '../../in-thread';
import { accountFault, findAccount } from './name-parties';

type RefuseSigning = Command & { partyId: string; by: RefusalBy; reason: string };

/** Puts on record that a party does not sign, in its own words, or in its host's once the day for signing has passed. */
export const refuseSigning = (deps: Deps, command: RefuseSigning): Promise<Result<Done, RefusingRefusal | NotBegun>> =>
	inConsultation(deps, 'refuse_signing', command, async (locked): Promise<Result<Done, RefusingRefusal | NotBegun>> => {
		const { trx, thread, capacities, at } = locked;
		const { slug, doer, partyId, by, reason } = command;
		const party = await findParty(trx, thread.id, partyId);
		if (!party) return refuse('not_found');
		const refusing = { by, userId: doer.userId, reason, isOverdue: await isSigningOverdue(deps, locked) };
		const decision = decideRefusing(thread.consultation, party, refusing, capacities);
		if (!decision.ok) return decision;
		const set = { refused_at: at, refusal_reason: reason, refusal_by: by };
		await trx.updateTable('signatory').set(set).where('id', '=', partyId).execute();
		await record(trx, deps, thread, {
			action: 'refuse_signing',
			from: null,
			to: null,
			...actedBy(decision.value, doer, thread.consultation.agencyId),
			public: false,
			data: { reason, party: party.position, ...(by === 'host' && { onBehalf: true as const }) },
			at
		});
		return allow({ slug });
	});

async function isSigningOverdue({ env }: Deps, { trx, thread, at }: Locked): Promise<boolean> {
	const { minutesFinalAt } = thread.consultation;
	if (!minutesFinalAt) return false;
	const due = signingDueOf(dayOf(minutesFinalAt, env.zone), await loadCalendar(trx));
	return dayOf(at, env.zone) > due;
}

type StandIn = {
	name: string;
	office: string;
	/** Of the account in which the stand-in signs; empty for who signs on paper. */
	email: string;
};
type ReplaceParty = Command & { partyId: string; standIn: StandIn; reason: string };

/** Lets somebody else sign the same text for a party. */
export const replaceParty = (
	deps: Deps,
	command: ReplaceParty
): Promise<Result<Done, ReplacingRefusal | PartyRefusal | NotBegun>> =>
	inConsultation(
		deps,
		'replace_party',
		command,
		async (locked): Promise<Result<Done, ReplacingRefusal | PartyRefusal | NotBegun>> => {
			const { trx, thread, capacities, at } = locked;
			const { slug, doer, partyId, standIn, reason } = command;
			const party = await findParty(trx, thread.id, partyId);
			if (!party) return refuse('not_found');
			const decision = decideReplacing(thread.consultation, party, reason, capacities);
			if (!decision.ok) return decision;
			const account = standIn.email ? await findAccount(trx, standIn.email) : null;
			if (account === undefined) return refuse('unknown_account');
			const faulty = account && (await accountFault(deps, locked, account.id, party.side));
			if (faulty) return refuse(faulty);
			await putInPlace(locked, partyId, { ...standIn, userId: account?.id ?? null, reason });
			await record(trx, deps, thread, {
				action: 'replace_party',
				from: null,
				to: null,
				...actedBy(decision.value, doer, thread.consultation.agencyId),
				public: false,
				data: { reason, party: party.position },
				at
			});
			return allow({ slug });
		}
	);

async function putInPlace(
	{ trx, at }: Locked,
	partyId: string,
	{ name, office, userId, reason }: Omit<StandIn, 'email'> & { userId: string | null; reason: string }
): Promise<void> {
	await trx
		.insertInto('signatory_stand_in')
		.values({
			signatory_id: partyId,
			number: sql<number>`(select coalesce(max(number), 0) + 1 from signatory_stand_in where signatory_id = ${partyId})`,
			name,
			office,
			user_id: userId,
			reason,
			at
		})
		.execute();
	// What the one before said of the text binds nobody after them.
	const set = { user_id: userId, refused_at: null, refusal_reason: null, refusal_by: null };
	await trx.updateTable('signatory').set(set).where('id', '=', partyId).execute();
}
