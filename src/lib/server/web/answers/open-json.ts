import type { DeadlinePolicy } from '$lib/domain/deadline/policy';

/** Public data: any site may read it, and caches may keep it for a minute. */
const OPEN = { 'access-control-allow-origin': '*', 'cache-control': 'public, max-age=60' };

export const openJson = (body: unknown): Response => Response.json(body, { headers: OPEN });

/** Data that only some may read: for this reader alone. */
export const closedJson = (body: unknown): Response =>
	Response.json(body, { headers: { 'cache-control': 'private, no-store' } });

/** Absent and forbidden look the same, and neither is remembered. */
export const notFound = (): Response =>
	Response.json(
		{ error: 'not_found', reason: 'Tidak ada laporan dengan nomor itu.' },
		{ status: 404, headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' } }
	);

/** Why a question of the public interface cannot be answered: a word for programs, and a sentence for their authors. */
export const badRequest = (code: keyof typeof REASONS): Response =>
	Response.json({ error: code, reason: REASONS[code] }, { status: 400, headers: OPEN });

const REASONS = {
	from_missing:
		'Parameter "from" wajib diisi: saat mulai dalam ISO 8601 dengan zona, misalnya 2026-11-21T14:05:00+09:00.',
	from_invalid: 'Parameter "from" bukan saat yang ada dalam ISO 8601 dengan zona, antara tahun 2000 dan 2099.',
	policy_missing: 'Parameter "policy" wajib diisi: kode dari /api/v1/policies.',
	calendar_invalid: 'Parameter "calendar" harus nomor versi kalender.',
	day_missing: 'Tanggal wajib diisi.',
	day_invalid: 'Tanggal itu tidak ada.',
	time_invalid: 'Jam harus antara 00:00 dan 23:59.',
	unknown_policy: 'Kode kebijakan itu tidak ada. Lihat /api/v1/policies.',
	not_in_force: 'Kebijakan itu belum atau tidak lagi berlaku pada hari tersebut.',
	unknown_calendar: 'Versi kalender itu tidak ada.'
};

export const policyJson = ({ code, name, amount, unit, basis, validFrom, validUntil }: DeadlinePolicy) => ({
	code,
	name,
	amount,
	unit,
	basis,
	valid_from: validFrom,
	valid_until: validUntil
});
