import type { HostingRefusal } from '$lib/domain/consultation/hosting/host';
import type { Invitee } from '$lib/domain/consultation/hosting/people';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import type { Database } from '$lib/server/db/schema';
import { sealAddress } from '$lib/server/identity/guest';
import { createSeal } from '$lib/server/identity/seal';
import type { Deps } from '../../record';
import { changePart, type PartEvent } from './change-part';
import type { Command, Done, NotBegun } from '../../in-thread';

/**
 * Whom the list names already is not invited twice: a list can be pasted again with its new lines. Letters go out with the
 * announcement, and to whoever is added after it at once.
 */
export const invitePeople = (
	deps: Deps,
	command: Command & { people: readonly Invitee[] }
): Promise<Result<Done, HostingRefusal | NotBegun>> =>
	changePart(deps, 'invite', command, 'invitations', async ({ trx, thread, at }): Promise<Result<PartEvent, never>> => {
		const seal = createSeal(deps.env.secret);
		const known = new Set((await listInvited(trx, thread.id)).map(personKey));
		for (const person of command.people) {
			if (known.has(personKey(person))) continue;
			known.add(personKey(person));
			const { name, organisation, unsur, email } = person;
			const id = crypto.randomUUID();
			const sealed = email ? sealAddress(seal, id, email) : null;
			await trx
				.insertInto('invitation')
				.values({ id, thread_id: thread.id, name, organisation, unsur, sealed, at, sent_at: null })
				.execute();
		}
		return allow({ action: 'revise', public: false, data: { invited: true } });
	});

const personKey = ({ name, organisation }: Pick<Invitee, 'name' | 'organisation'>): string =>
	JSON.stringify([name, organisation].map((word) => word.toLowerCase()));

const listInvited = (trx: Transaction<Database>, threadId: string) =>
	trx.selectFrom('invitation').select(['name', 'organisation']).where('thread_id', '=', threadId).execute();

/** Takes somebody off the list who has not been written to yet. */
export const withdrawInvitation = (
	deps: Deps,
	command: Command & { invitationId: string }
): Promise<Result<Done, HostingRefusal | NotBegun | 'already_sent'>> =>
	changePart(
		deps,
		'withdraw_invitation',
		command,
		'invitations',
		async ({ trx, thread }): Promise<Result<PartEvent, 'already_sent'>> => {
			const { numDeletedRows } = await trx
				.deleteFrom('invitation')
				.where('id', '=', command.invitationId)
				.where('thread_id', '=', thread.id)
				.where('sent_at', 'is', null)
				.executeTakeFirst();
			return Number(numDeletedRows) === 0
				? refuse('already_sent')
				: allow({ action: 'revise', public: false, data: {} });
		}
	);
