import type { Lang } from '$lib/domain/language';
import type { Database } from '$lib/server/db/schema';
import { writeAccountMail } from '$lib/server/notices/mail/account-mail';
import type { Services } from '$lib/server/services';
import { path } from '$lib/text/path';
import type { Transaction } from 'kysely';
import { keyOf } from './secret-key';

type Owner = { id: string; lang: Lang };
/** To the address that their token leads to, which is not the account's. */
type AddressKind = 'change_email' | 'email_changed';
type Letter =
	| { kind: 'webhook_paused'; about: string }
	| { kind: 'findings' }
	| { kind: 'confirm' | 'reset' | 'invite' | AddressKind; token: string }
	| { kind: 'already_registered' | 'password_changed' | 'appointed' | 'email_change_asked' }
	| { kind: 'unlock_asked' | 'new_device' }
	| { kind: 'api_key_made' | 'api_key_ended' }
	| { kind: 'assent_asked' | 'link_asked'; about: string }
	| { kind: 'office_linked' | 'office_unlinked' }
	| { kind: 'second_step_on' | 'second_step_off' | 'codes_renewed' | 'passkey_added' | 'passkey_removed' };

function targetOf(letter: Letter): `/${string}` {
	if (letter.kind === 'webhook_paused') return `/admin/situs/webhook/${letter.about}`;
	if (letter.kind === 'findings') return '/admin/kesehatan';
	if (letter.kind === 'confirm') return `/konfirmasi/${letter.token}`;
	if (letter.kind === 'reset') return `/atur-ulang-sandi/${letter.token}`;
	if (letter.kind === 'invite') return `/undangan/${letter.token}`;
	if (letter.kind === 'change_email' || letter.kind === 'email_changed') return `/ganti-email/${letter.token}`;
	if (letter.kind === 'unlock_asked' || letter.kind === 'new_device') return '/akun/keamanan';
	if (letter.kind === 'office_linked' || letter.kind === 'office_unlinked') return '/akun/keamanan/kantor';
	if (letter.kind === 'assent_asked' || letter.kind === 'link_asked') return `/admin/orang/${letter.about}`;
	return letter.kind === 'already_registered' ? '/masuk' : '/akun';
}

/** Queues a letter about an account to its owner, in the transaction of what it tells; with the one link it is about. */
export function queueAccountMail(
	trx: Transaction<Database>,
	deps: Pick<Services, 'now' | 'env'>,
	owner: Owner,
	letter: Letter
): Promise<void> {
	const link = deps.env.origin + path(owner.lang, targetOf(letter));
	const goesByToken = letter.kind === 'change_email' || letter.kind === 'email_changed';
	const recipient = goesByToken ? `token:${keyOf(letter.token)}` : `user:${owner.id}`;
	return writeAccountMail(trx, deps, { recipient, lang: owner.lang, kind: letter.kind, link });
}
