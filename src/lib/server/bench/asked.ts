import { randomUUID } from 'node:crypto';
import type { Ask } from './load';
import { emailOf, PASSWORD, type Sown } from './sow';

/** What is measured, as people do it. */
export type Asked = {
	name: string;
	/** The same for everybody, so that it may be made once and kept. */
	isPublic: boolean;
	next(nth: number): Ask;
};

const READER = { 'accept-encoding': 'br, gzip', accept: 'text/html' };

const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

/** Each request comes from a network of its own: what is measured is work, not limits. */
const from = (nth: number) => ({ 'x-forwarded-for': `10.${(nth >> 16) & 255}.${(nth >> 8) & 255}.${nth & 255}` });

const page = (name: string, path: string, cookie?: string): Asked => ({
	name,
	isPublic: cookie === undefined,
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

export function actsAsked({ refs, sessions, category }: Sown, origin: string): Asked[] {
	return [
		{
			name: 'support',
			isPublic: false,
			next: (nth) => ({
				...posted(`/pengaduan/${refs.short}/dukung?kunci=${randomUUID()}`, {}),
				headers: { ...READER, ...FORM, ...from(nth), origin, cookie: cookieOf(turn(sessions.citizens, nth)) },
				takes: 303
			})
		},
		{
			name: 'reply',
			isPublic: false,
			next: (nth) => ({
				...posted(`/pengaduan/${turn(refs.many, nth)}/balas`, {
					kunci: randomUUID(),
					teks: `Kami di sini mengalami hal yang sama sejak pekan lalu, dan belum ada petugas yang datang melihat (${nth}).`
				}),
				headers: { ...READER, ...FORM, ...from(nth), origin, cookie: cookieOf(turn(sessions.citizens, nth)) },
				takes: 303
			})
		},
		{
			name: 'sign-in',
			isPublic: false,
			next: (nth) => ({
				...posted('/masuk', { email: emailOf(nth), password: PASSWORD }),
				headers: { ...READER, ...FORM, ...from(nth), origin },
				takes: 303
			})
		},
		{ name: 'file a report', isPublic: false, next: (nth) => fileReport(nth, origin, category) }
	];
}

/** As a guest, through all pages of the form, to the last press. */
function fileReport(nth: number, origin: string, category: string): Ask {
	const headers = { ...READER, ...FORM, ...from(nth), origin };
	const title = `Lampu jalan di depan pasar padam sejak pekan lalu (${randomUUID().slice(0, 8)})`;
	const text = 'Sudah sepekan lampu jalan di depan pasar padam, dan pedagang pulang dalam gelap setiap malam.';
	const steps = [
		['/lapor', { text }],
		['/lapor/lokasi?/lanjut', { district: '82.71', place: 'Pasar Gamalama' }],
		['/lapor/perihal', { title, category, classification: 'complaint' }],
		['/lapor/diri', { mode: 'anonymous' }],
		['/lapor/tinjau', {}]
	] as const;
	const step = (at: number, cookie: string): Ask => {
		const [path, fields] = steps[at] ?? steps[0];
		const isLast = at === steps.length - 1;
		return {
			...posted(path, fields),
			headers: { ...headers, cookie },
			takes: 303,
			...(!isLast && { then: ({ headers: got }) => step(at + 1, cookieIn(got['set-cookie']) || cookie) })
		};
	};
	return step(0, '');
}

const cookieIn = (set: string[] = []): string => set.map((line) => line.split(';')[0]).join('; ');

const posted = (path: string, fields: Record<string, string>) =>
	({ path, method: 'POST', body: new URLSearchParams(fields).toString() }) as const;

const turn = <T>(list: readonly T[], nth: number): T => list[nth % list.length] as T;
