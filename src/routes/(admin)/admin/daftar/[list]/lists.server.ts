import { dayOf } from '$lib/domain/calendar/zone';
import type { Lang } from '$lib/domain/language';
import { categoryLine } from '$lib/forms/administration/category';
import { AGENCY_LINE, DISTRICT_LINE } from '$lib/forms/administration/list';
import { personLine } from '$lib/forms/administration/person';
import { lineOf, serviceLine } from '$lib/forms/administration/service';
import { readList, withoutRepeated, type ReadLine } from '$lib/forms/administration/read-list';
import type { Fields, InputOf, NameOf } from '$lib/forms/kit/form';
import { inWords } from '$lib/forms/list/line-problem';
import { listAgencyChoices } from '$lib/server/queries/administration/people';
import type { Services } from '$lib/server/services';
import { appoint, belongsToAgency } from '$lib/server/usecases/administration/appoint';
import { listCategoryProfiles, saveCategories } from '$lib/server/usecases/administration/categories';
import type { Asking } from '$lib/server/usecases/administration/change-province';
import { addAgencies, savePlaces } from '$lib/server/usecases/administration/lists';
import { saveServices } from '$lib/server/usecases/administration/service-list';
import { textFor } from '$lib/text/catalogue';
import type { EveryWord } from '$lib/text/every-catalogue';

const refusedOf = <F extends Fields>(lines: readonly ReadLine<F>[]) => lines.flatMap((line) => (line.ok ? [] : [line]));
/** What is wrong with a line is said by the name of its column. */
const byColumn = <F extends Fields>(fields: F) => {
	const names = Object.fromEntries(Object.keys(fields).map((name) => [name, name]));
	return { fields, labels: () => names as Record<NameOf<F>, string> };
};

/** A list that can be pasted: its columns, what besides may be wrong with a line, and how its good lines are recorded. */
const kind = <F extends Fields, Outcome>(made: {
	back: `/${string}`;
	fields: F;
	refine?: (lines: ReadLine<F>[]) => ReadLine<F>[];
	save: (asking: Asking, good: InputOf<F>[], columns: readonly string[]) => Outcome;
}) => ({
	back: made.back,
	columns: Object.entries(made.fields).map(([name, { optional }]) => ({ name, optional })),
	read(text: string) {
		const read = readList(text, made.fields);
		if (!read.ok) return read;
		const lines = made.refine ? made.refine(read.lines) : read.lines;
		return {
			ok: true as const,
			refusedIn: (words: EveryWord) => inWords(refusedOf(lines), byColumn(made.fields), { words, whole: () => ({}) }),
			good: lines.filter(({ ok }) => ok).length,
			save: (asking: Asking) =>
				made.save(
					asking,
					lines.flatMap((line) => (line.ok ? [line.input] : [])),
					read.columns
				)
		};
	}
});

export const LIST_NAMES = ['instansi', 'orang', 'kategori', 'wilayah', 'layanan'] as const;
export type ListName = (typeof LIST_NAMES)[number];
export const isListName = (name: string): name is ListName => LIST_NAMES.some((known) => known === name);

const agencies = (house: Services) =>
	kind({
		back: '/admin/instansi',
		fields: AGENCY_LINE,
		refine: (lines) => withoutRepeated(lines, 'nama', ({ nama }) => nama),
		save: (asking, good) =>
			addAgencies(
				house,
				asking,
				good.map(({ nama, singkatan, tugas, alamat, telepon, surel, pengawas, kertas }) => ({
					name: nama,
					shortName: singkatan,
					task: tugas,
					address: alamat,
					phone: telepon,
					email: surel,
					oversees: pengawas === 'ya',
					onPaper: kertas === 'ya'
				}))
			)
	});

async function people(house: Services, lang: Lang) {
	const today = dayOf(house.now(), house.env.zone);
	const fields = personLine(await listAgencyChoices(house.db, today), textFor(lang).law.role);
	return kind({
		back: '/admin/orang',
		fields,
		// An office at an agency needs one, and no other has any.
		refine: (lines) =>
			lines.map((line) =>
				line.ok && belongsToAgency(line.input.peran) !== (line.input.instansi !== null)
					? { line: line.line, ok: false, words: line.input.nama, field: 'instansi', fault: 'unknown_choice' }
					: line
			),
		save: (asking, good) =>
			appoint(
				house,
				asking,
				good.map(({ nama, surel, peran, instansi, sk, mulai, sampai, identitas }) => ({
					email: surel,
					name: nama,
					role: peran,
					agencySlug: instansi,
					decree: sk,
					mayOpenIdentity: identitas === 'ya',
					validFrom: mulai ?? today,
					validUntil: sampai
				}))
			)
	});
}

async function categories(house: Services) {
	const { db, now, env } = house;
	const fields = categoryLine(await listAgencyChoices(db, dayOf(now(), env.zone)));
	const known = new Set((await listCategoryProfiles(db)).flatMap(({ slug, name }) => [slug, name.toLowerCase()]));
	return kind({
		back: '/admin/kategori',
		fields,
		refine: (lines) =>
			withoutRepeated(lines, 'nama', ({ nama }) => nama).map((line) => {
				if (!line.ok) return line;
				const { nama, induk } = line.input;
				if (induk !== null && !known.has(induk.toLowerCase()))
					return { line: line.line, ok: false, words: induk, field: 'induk', fault: 'unknown_choice' };
				known.add(nama.toLowerCase());
				return line;
			}),
		save: (asking, good) =>
			saveCategories(
				house,
				asking,
				good.map(({ nama, nama_en, induk, sinonim, instansi, di_luar, pengawasan, sensitif }) => ({
					name: nama,
					nameEn: nama_en,
					parent: induk,
					synonyms: sinonim,
					agencySlug: instansi,
					elsewhere: di_luar,
					supervisory: pengawasan === 'ya',
					sensitive: sensitif === 'ya'
				}))
			)
	});
}

const places = (house: Services) =>
	kind({
		back: '/admin/wilayah',
		fields: DISTRICT_LINE,
		refine: (lines) => withoutRepeated(lines, 'kode', ({ kode }) => kode),
		save: (asking, good) =>
			savePlaces(
				house,
				asking,
				good.map(({ kode, nama }) => ({ code: kode, name: nama }))
			)
	});

async function servicesOf(house: Services) {
	const { db, now, env } = house;
	const fields = serviceLine(await listAgencyChoices(db, dayOf(now(), env.zone)));
	return kind({
		back: '/meja/layanan',
		fields,
		refine: (lines) => withoutRepeated(lines, 'nama', ({ instansi, nama }) => `${instansi} ${nama}`),
		save: (asking, good, columns) =>
			saveServices(
				house,
				asking,
				good.map((line) => lineOf(line, columns))
			)
	});
}

export async function openList(house: Services, name: ListName, lang: Lang) {
	switch (name) {
		case 'instansi':
			return agencies(house);
		case 'orang':
			return people(house, lang);
		case 'kategori':
			return categories(house);
		case 'layanan':
			return servicesOf(house);
		case 'wilayah':
			return places(house);
	}
}
