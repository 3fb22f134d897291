import { parseArgs } from 'node:util';
import { ROLES, type Role } from '$lib/domain/actor/actor';
import { parseIsoDate } from '$lib/domain/calendar/iso-date';
import { dayOf } from '$lib/domain/calendar/zone';
import { announce } from '../progress';
import { StartupError } from '../startup-error';
import { appoint, type AppointRefusal } from '../usecases/administration/appoint';
import { byMachine, type ChangeRefusal } from '../usecases/administration/change-province';
import { withServices } from './with-services';

const USAGE = [
	'Pemakaian: npm run appoint -- --email nama@contoh.go.id --role officer --agency dinkes --decree "SK 821.2/…"',
	`  --role    ${ROLES.join(', ')}`,
	'  --name    nama lengkap, untuk mengundang orang yang belum punya akun',
	'  --agency  slug instansi, untuk officer, agency_head, dan facilitator',
	'  --from, --until  hari pertama dan terakhir, misalnya 2026-12-31',
	'  --identity  boleh membuka identitas pelapor'
].join('\n');

const REFUSED: Record<AppointRefusal | ChangeRefusal, string> = {
	not_allowed: 'Perintah ini hanya untuk pengelola server.',
	form_spent: 'Perintah ini sudah dijalankan.',
	changed_meanwhile: 'Orang lain baru saja mengubahnya; jalankan lagi.',
	same_province: 'Orang itu sudah memegang tugas itu pada waktu itu.',
	unknown_account: 'Akun itu belum ada: tambahkan --name "Nama Lengkap" untuk mengundang orangnya lewat email.',
	unknown_agency: 'Instansi itu tidak ada.',
	agency_required: 'Peran ini memerlukan --agency.',
	no_agency_role: 'Peran ini tidak terikat pada instansi; hapus --agency.',
	ends_before_it_begins: '--until lebih awal daripada --from.'
};

const isRole = (word: string | undefined): word is Role => ROLES.some((role) => role === word);

/** `npm run appoint`: gives an account a role by decree. */
export async function run(args: string[]): Promise<void> {
	const text = { type: 'string' } as const;
	const options = { email: text, name: text, role: text, agency: text, decree: text, from: text, until: text };
	const { values } = parseArgs({ args, options: { ...options, identity: { type: 'boolean', default: false } } });
	const { email, role, decree, from, until } = values;
	const isDay = (day: string | undefined) => day === undefined || parseIsoDate(day) !== null;
	if (!email || !isRole(role) || !decree || !isDay(from) || !isDay(until)) throw new StartupError(USAGE);
	await withServices(async (services) => {
		const appointing = {
			email,
			name: values.name?.trim() || undefined,
			role,
			decree,
			agencySlug: values.agency ?? null,
			mayOpenIdentity: values.identity,
			validFrom: from ?? dayOf(services.now(), services.env.zone),
			validUntil: until ?? null
		};
		const outcome = await appoint(services, byMachine('npm run appoint'), [appointing]);
		if (!outcome.ok) throw new StartupError(REFUSED[outcome.refusal]);
		announce(`${email} kini ${role}${values.agency ? ` di ${values.agency}` : ''}`);
	});
}
