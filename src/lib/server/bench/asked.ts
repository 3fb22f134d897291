import { randomUUID } from 'node:crypto';
import type { Ask } from './load';
import type { Sown } from './sow';

/** What is measured, as people do it. `writes`: each request leaves something behind. */
export type Asked = { name: string; writes?: true; next(nth: number): Ask };

const READER = { 'accept-encoding': 'br, gzip', accept: 'text/html' };

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Each request comes from a network of its own: what is measured is work, not limits. */
const from = (nth: number) => ({ 'x-forwarded-for': `10.${(nth >> 16) & 255}.${(nth >> 8) & 255}.${nth & 255}` });

const page = (name: string, path: string, cookie?: string): Asked => ({
	name,
	next: () => ({ path, headers: { ...READER, ...(cookie && { cookie }) } })
});

/** `far`: the address of a page deep in the list. */
export function pagesAsked({ refs, words, consultation, agency, category, sessions }: Sown, far: string): Asked[] {
	const [citizen = ''] = sessions.citizens;
	return [
		page('home', '/'),
		page('list', '/pengaduan'),
		page('list, far', far),
		page('list, filtered', `/pengaduan?kategori=${category}&status=selesai`),
		page('list, late', '/pengaduan?terlambat=1'),
		page('search, rare word', `/pengaduan?cari=${words.rare}`),
		page('search, common word', `/pengaduan?cari=${words.common}`),
		page('thread, 10 posts', `/pengaduan/${refs.short}`),
		page('thread, 1000 posts', `/pengaduan/${refs.long}`),
		page('thread, signed in', `/pengaduan/${refs.short}`, cookieOf(citizen)),
		page('consultation, 2000 inputs', `/konsultasi/${consultation}`),
		page('agency', `/instansi/${agency}`),
		page('agencies', '/instansi'),
		page('statistics', '/statistik'),
		page('desk', '/meja', cookieOf(sessions.officer))
	];
}

/** As it is called over http, where browsers take no `__Host-` cookie. */
const cookieOf = (session: string) => `session=${session}`;

export function actsAsked({ refs, sessions }: Sown, origin: string): Asked[] {
	return [
		{
			name: 'support',
			writes: true,
			next: (nth) => ({
				...posted(`/pengaduan/${refs.short}/dukung?kunci=${randomUUID()}`, {}),
				headers: { ...READER, ...FORM, ...from(nth), origin, cookie: cookieOf(turn(sessions.citizens, nth)) },
				takes: 303
			})
		},
		{
			name: 'reply',
			writes: true,
			next: (nth) => ({
				...posted(`/pengaduan/${turn(refs.many, nth)}/balas`, {
					kunci: randomUUID(),
					teks: `Kami di sini mengalami hal yang sama sejak pekan lalu, dan belum ada petugas yang datang melihat (${nth}).`
				}),
				headers: {
					...READER,
					...from(nth),
					origin,
					...FORM,
					cookie: cookieOf(turn(sessions.citizens, nth))
				},
				takes: 303
			})
		},
		{
			name: 'sign-in',
			writes: true,
			next: (nth) => ({
				...posted('/masuk', { email: 'warga@fkp.test', password: 'demo-fkp-2026' }),
				headers: { ...READER, ...FORM, ...from(nth), origin },
				takes: 303
			})
		}
	];
}

const posted = (path: string, fields: Record<string, string>) =>
	({ path, method: 'POST', body: new URLSearchParams(fields).toString() }) as const;

const turn = <T>(list: readonly T[], nth: number): T => list[nth % list.length] as T;
