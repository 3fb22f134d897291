import { parseComplaintFilter } from '$lib/forms/complaint-filter';
import { parseConsultationFilter } from '$lib/forms/consultation-filter';
import { publicComplaintList, wholeComplaintList } from '$lib/server/queries/complaint-list/public-list';
import { publicConsultationList, wholeConsultationList } from '$lib/server/queries/consultation-list/public-list';
import { actInThread } from '$lib/server/usecases/thread/act-in-thread';
import { csvLine } from '$lib/server/web/answers/csv';
import { consultationTextFor } from '$lib/text/consultation-catalogue';
import { beforeAll, describe, expect, it } from 'vitest';
import { reportLines } from '../../src/routes/(public)/pengaduan.csv/lines.server';
import { consultationTable } from '../../src/routes/(public)/konsultasi.csv/lines.server';
import { aPerson, fileReport } from '../support/builders';
import { aConsultation } from '../support/consultations';
import { useDatabase } from '../support/database';
import { play, setStage, type Stage } from '../support/lives';

const test = useDatabase();
let stage: Stage;
let sealed: string[];

beforeAll(async () => {
	stage = await setStage(test);
	const { moderator, province } = stage;
	const listed = async (rest: Parameters<typeof fileReport>[1], agency: 'pupr' | 'dinkes' = 'pupr') => {
		const report = await fileReport(test.services, rest);
		await play(test, report, moderator, 'route', { agencyId: province.agencies[agency] });
		test.clock.advance({ minutes: 7 });
		return report.ref;
	};
	await listed({ title: '=HYPERLINK("http://x";"Jembatan putus di Sofifi")' });
	await listed({ title: 'Obat kosong; lagi' });
	for (const nth of [1, 2, 3]) await listed({ title: `Jalan berlubang ${nth}`, districtCode: '82.71' });
	const secret = await listed({ title: 'Jalan rahasia', confidential: true });
	const { ref: waiting } = await fileReport(test.services, { title: 'Jalan belum diperiksa' });
	const hidden = await listed({ title: 'Jalan tersembunyi' });
	const hide = { ref: hidden, action: 'hide_thread', doer: moderator, formKey: null, rule: 'B1' } as const;
	await actInThread(test.services, { ...hide, text: 'Memuat nomor orang lain.' });
	sealed = [secret, waiting, hidden];
	test.clock.advance({ days: 40 });
	await listed({ title: 'Lampu jalan mati' }, 'dinkes');
	await aConsultation(test, province.agencies.dinkes, 'open');
	await aPerson(test.services);
});

const filterOf = (query: string) => parseComplaintFilter(new URLSearchParams(query));

/** The numbers that the pages of the list show, from the first to the last. */
async function onPages(query: string): Promise<string[]> {
	const refs: string[] = [];
	for await (const rows of wholeComplaintList(test.services, filterOf(query), 2))
		refs.push(...rows.map(({ ref }) => ref));
	return refs;
}

async function inFile(query: string): Promise<string[][]> {
	const rows: string[][] = [];
	for await (const page of reportLines(test.services, filterOf(query), 'id'))
		rows.push(...page.map((row) => row.map((cell) => String(cell ?? ''))));
	return rows;
}

describe('the file of the list of reports', () => {
	it.each([
		'',
		'wilayah=82.71',
		'instansi=pupr',
		'terlambat=1',
		'terlambat=1&urut=terlama',
		'cari=jalan',
		'urut=didukung'
	])('has what the list shows for “%s”, in its order, and no more', async (query) => {
		const [, ...rows] = await inFile(query);
		const refs = rows.map(([ref]) => ref);
		expect(refs).toEqual((await publicComplaintList(test.services, filterOf(query))).rows.map(({ ref }) => ref));
		expect(refs).toEqual(await onPages(query));
		expect(refs.length).toBeGreaterThan(1);
		expect(refs.filter((ref) => sealed.includes(ref ?? ''))).toEqual([]);
	});

	it('begins at the beginning, wherever in the list it was asked for', async () => {
		const { older } = await publicComplaintList(test.services, filterOf(''));
		expect(older).toBeNull();
		const [, first = '', second = ''] = (await inFile('')).map(([ref]) => ref);
		const place = await wholeComplaintList(test.services, filterOf(''), 1).next();
		expect(place.value?.[0]?.ref).toBe(first);
		expect((await inFile(`setelah=mhz2k3v9-00000000-0000-4000-8000-000000000000`)).map(([ref]) => ref)).toContain(
			second
		);
	});

	it('lets a spreadsheet take no title for a formula', async () => {
		const rows = await inFile('cari=Sofifi');
		expect(rows.map((row) => csvLine(row)).join('')).toContain(
			`"'=HYPERLINK(""http://x"";""Jembatan putus di Sofifi"")"`
		);
	});
});

it('the file of consultations has all that their list shows', async () => {
	const text = consultationTextFor('id');
	for (const query of ['', 'instansi=dinkes', 'instansi=pupr', 'tahap=dibuka']) {
		const filter = parseConsultationFilter(new URLSearchParams(query));
		const { open, rows } = await publicConsultationList(test.services, filter);
		const whole = await wholeConsultationList(test.db, filter);
		expect(whole.map(({ slug }) => slug).sort()).toEqual([...open, ...rows].map(({ slug }) => slug).sort());
		const [names = [], ...lines] = consultationTable(whole, text, test.services.env);
		expect(lines.map((line) => line.length)).toEqual(whole.map(() => names.length));
	}
	expect(await wholeConsultationList(test.db, parseConsultationFilter(new URLSearchParams()))).toHaveLength(1);
});
