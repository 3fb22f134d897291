import type { HostingRefusal } from '$lib/domain/consultation/hosting/host';
import type { Invitee } from '$lib/domain/consultation/hosting/people';
import { newAmong } from '$lib/domain/consultation/hosting/same-person';
import { allow, refuse, type Result } from '$lib/domain/result';
import type { Db } from '$lib/server/db/client';
import { sealAddress } from '$lib/server/identity/guest';
import { createSeal } from '$lib/server/identity/seal';
import type { Deps } from '../../record';
import type { Listed } from './attendance';
import { answerPart, changePart, type PartEvent } from './change-part';
import type { Command, Done, NotBegun } from '../../in-thread';

/**
 * Whom the list names already is not invited twice: a list can be pasted again with its new lines. Letters go out with the
 * announcement, and to whoever is added after it at once.
 */
export const invitePeople = (
	deps: Deps,
	command: Command & { people: readonly Invitee[]; alone?: boolean }
): Promise<Result<Done & Partial<Listed>, HostingRefusal | NotBegun | 'already_listed'>> =>
	answerPart(deps, 'invite', command, 'invitations', async ({ trx, thread, at }): Promise<Invited> => {
		const seal = createSeal(deps.env.secret);
		const { people, alone } = command;
		const fresh = newAmong(await listInvited(trx, thread.id), people, ({ email }) => email.toLowerCase());
		if (alone && fresh.length === 0) return refuse('already_listed');
		for (const person of fresh) {
			const { name, organisation, unsur, email } = person;
			const id = crypto.randomUUID();
			const sealed = email ? sealAddress(seal, id, email) : null;
			await trx
				.insertInto('invitation')
				.values({ id, thread_id: thread.id, name, organisation, unsur, sealed, at, sent_at: null })
				.execute();
		}
		const event: PartEvent = { action: 'revise', public: false, data: { invited: true } };
		const answer = { added: fresh.length, known: people.length - fresh.length };
		return allow({ event: fresh.length > 0 ? event : null, answer });
	});

type Invited = Result<{ event: PartEvent | null; answer: Listed }, 'already_listed'>;

export const listInvited = (db: Db, threadId: string) =>
	db.selectFrom('invitation').select(['name', 'organisation']).where('thread_id', '=', threadId).execute();

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
