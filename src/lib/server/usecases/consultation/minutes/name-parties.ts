import { dayOf } from '$lib/domain/calendar/zone';
import type { DraftingRefusal, PartyRefusal } from '$lib/domain/consultation/minutes/minutes';
import type { Gender, Side } from '$lib/domain/consultation/words';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import type { Database } from '$lib/server/db/schema';
import type { Deps } from '../../record';
import type { Command, Done, Locked, NotBegun } from '../../in-thread';
import { inDraftMinutes } from './write-minutes';

export type PartyInput = {
	side: Side;
	name: string;
	/** Jabatan or organisasi. */
	office: string;
	gender: Gender | null;
	/** Of the account in which the party signs; empty for who signs on paper. */
	email: string;
};

type Refusal = DraftingRefusal | PartyRefusal | NotBegun;

export type NameParty = Command & { party: PartyInput };

/** Names who signs. Whoever works for the host cannot sign for the public. */
export const nameParty = (deps: Deps, command: NameParty): Promise<Result<Done, Refusal>> =>
	inDraftMinutes(deps, 'name_party', command, async (locked): Promise<Result<Done, PartyRefusal>> => {
		const { party, slug, formKey } = command;
		const { trx, thread } = locked;
		const account = party.email ? await findAccount(trx, party.email) : null;
		if (account === undefined) return refuse('unknown_account');
		const faulty = account && (await accountFault(deps, locked, account.id, party.side));
		if (faulty) return refuse(faulty);
		const { last } = await trx
			.selectFrom('signatory')
			.select(({ fn }) => fn.coalesce(fn.max('position'), fn.countAll<number>()).as('last'))
			.where('thread_id', '=', thread.id)
			.executeTakeFirstOrThrow();
		const { side, name, office, gender } = party;
		await trx
			.insertInto('signatory')
			.values({
				id: formKey ?? crypto.randomUUID(),
				thread_id: thread.id,
				position: last + 1,
				side,
				name,
				office,
				gender,
				user_id: account?.id ?? null,
				sealed: null,
				signed_at: null,
				method: null,
				scan_file_id: null,
				digest: null
			})
			.execute();
		return allow({ slug });
	});

/** The confirmed account of an address. */
export const findAccount = (trx: Transaction<Database>, email: string) =>
	trx
		.selectFrom('app_user')
		.select('id')
		.where((eb) => eb(eb.fn<string>('lower', ['email']), '=', email.toLowerCase()))
		.where('email_confirmed_at', 'is not', null)
		.executeTakeFirst();

/** Why an account cannot sign on a side. */
export async function accountFault(
	{ env }: Deps,
	{ trx, thread, at }: Locked,
	userId: string,
	side: Side
): Promise<'named_already' | 'works_for_host' | null> {
	const named = await trx
		.selectFrom('signatory')
		.select('id')
		.where('thread_id', '=', thread.id)
		.where('user_id', '=', userId)
		.executeTakeFirst();
	if (named) return 'named_already';
	if (side === 'host') return null;
	const today = dayOf(at, env.zone);
	const office = await trx
		.selectFrom('membership')
		.select('user_id')
		.where('user_id', '=', userId)
		.where('agency_id', '=', thread.consultation.agencyId)
		.where((eb) => eb.or([eb('valid_until', 'is', null), eb('valid_until', '>=', today)]))
		.executeTakeFirst();
	return office ? 'works_for_host' : null;
}

export type DropParty = Command & { partyId: string };

/** Takes a party out again while the text is being written; the rest closes ranks. */
export const dropParty = (
	deps: Deps,
	{ partyId, ...command }: DropParty
): Promise<Result<Done, DraftingRefusal | NotBegun | 'unknown_party'>> =>
	inDraftMinutes(deps, 'drop_party', command, async ({ trx, thread }): Promise<Result<Done, 'unknown_party'>> => {
		const dropped = await trx
			.deleteFrom('signatory')
			.where('id', '=', partyId)
			.where('thread_id', '=', thread.id)
			.returning('position')
			.executeTakeFirst();
		if (!dropped) return refuse('unknown_party');
		await trx
			.updateTable('signatory')
			.set((eb) => ({ position: eb('position', '-', 1) }))
			.where('thread_id', '=', thread.id)
			.where('position', '>', dropped.position)
			.execute();
		return allow({ slug: command.slug });
	});
