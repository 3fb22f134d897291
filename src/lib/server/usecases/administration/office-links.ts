import { mayLink } from '$lib/domain/actor/office-link';
import { allow, refuse } from '$lib/domain/result';
import type { Transaction } from 'kysely';
import { queueAccountMail } from '../../auth/account-mail';
import { listOtherAdministrators } from '../../auth/administrators';
import { codeOf } from '../../auth/sso/identity';
import { findAccountForUpdate } from '../../db/accounts';
import type { Database } from '../../db/schema';
import { findLink, findLinkBySubject, type SsoLink } from '../../db/sso-links';
import { unlink } from '../account/sso/take-off-link';
import type { Deps } from '../record';
import { changeProvince, MACHINE, type Asking } from './change-province';

const factsOf = ({ issuer, subject }: SsoLink) => ({ akun_kantor: new URL(issuer).host, kode_tautan: codeOf(subject) });

/**
 * Agrees that whoever its owner has proved to be at the provider signs in to an account. The code that its owner reads is part of
 * what is shown: whatever somebody else asks for meanwhile is shown anew.
 */
export const linkOffice = (deps: Deps, asking: Asking, userId: string) =>
	changeProvince(deps, asking, async (db) => {
		const doer = asking.doer === MACHINE ? null : asking.doer.userId;
		// Held where it is made: nobody asks for another one in between.
		await findAccountForUpdate(db, userId);
		const link = await findLink(db, userId);
		if (!link || link.linkedAt) return refuse('no_link_asked');
		const others = await listOtherAdministrators({ ...deps, db }, [userId]);
		if (!mayLink({ about: userId, doer: doer ?? '', others: others.length })) return refuse('own_link');
		const taken = await findLinkBySubject(db, link.subject);
		if (taken?.linkedAt) return refuse('link_taken');
		return allow({
			changes: [{ subject: 'person', subjectId: userId, act: 'link', before: null, after: factsOf(link) }],
			effect: {},
			make: (trx, { at }) => open(trx, deps, { userId, at })
		});
	});

async function open(trx: Transaction<Database>, deps: Deps, { userId, at }: { userId: string; at: Date }) {
	const account = await findAccountForUpdate(trx, userId);
	await trx.updateTable('sso_link').set({ linked_at: at }).where('user_id', '=', userId).execute();
	if (account) await queueAccountMail(trx, deps, account, { kind: 'office_linked' });
}

/** Takes a link off, or turns down what was asked for. */
export const unlinkOffice = (deps: Deps, asking: Asking, userId: string) =>
	changeProvince(deps, asking, async (db) => {
		const link = await findLink(db, userId);
		if (!link) return refuse('no_link');
		return allow({
			changes: [{ subject: 'person', subjectId: userId, act: 'unlink', before: factsOf(link), after: null }],
			effect: {},
			make: (trx) => unlink(trx, deps, userId)
		});
	});
