import { factsOfStandard, standardOf } from '$lib/domain/agency/standard';
import { csvLine, type Separator } from '$lib/server/web/answers/csv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../kit/form';
import { readList, withoutRepeated } from './read-list';
import { lineOf, SERVICE_COLUMNS, serviceLine, standardIn } from './service';

const AGENCIES = [
	{ slug: 'dinkes', name: 'Dinas Kesehatan', shortName: 'Dinkes' },
	{ slug: 'pupr', name: 'Dinas PU; Penataan Ruang, Perumahan', shortName: 'PUPR' }
];
const FIELDS = serviceLine(AGENCIES);

/** What people write into cells: separators, quotes, line breaks, decimal commas, what looks like a formula. */
const words = fc
	.array(
		fc.constantFrom(
			...[
				'KTP',
				'KK; asli',
				'Rp10.000,50',
				'"asli"',
				'\n',
				'- satu',
				'=1+1',
				'+62',
				"'",
				'@',
				'–',
				'é',
				'|',
				'\t',
				',',
				' '
			]
		),
		{ maxLength: 6 }
	)
	.map((parts) => parts.join(' '));

const said = fc.record({
	agency: fc.constantFrom(...AGENCIES),
	facts: fc.record(Object.fromEntries(SERVICE_COLUMNS.slice(2).map((name) => [name, words])))
});

/** As the form of one service keeps it. */
function kept(typed: Record<string, string>) {
	const { instansi: _, mulai: __, tinjauan: ___, ...fields } = FIELDS;
	const parsed = parse({ fields }, typed as Parameters<typeof parse<typeof fields>>[1]);
	return parsed.ok ? standardIn({ ...parsed.input, mulai: null, tinjauan: '2026-02-01' }) : null;
}

describe('a list of services', () => {
	it('that was taken from the page says the same when it is brought back, in either dialect', () => {
		fc.assert(
			fc.property(
				fc.array(said, { minLength: 1, maxLength: 3 }),
				fc.constantFrom<Separator>('koma', 'titik-koma'),
				(all, by) => {
					const services = all.flatMap(({ agency, facts }, index) => {
						const standard = kept({ ...facts, nama: `Layanan ${index}` });
						return standard ? [{ agency, facts: factsOfStandard(standard) }] : [];
					});
					fc.pre(services.length > 0);
					const rows = services.map(({ agency, facts }) =>
						SERVICE_COLUMNS.map((name) => (name === 'instansi' ? agency.name : (facts[name] ?? '')))
					);
					const file = [[...SERVICE_COLUMNS], ...rows].map((row) => csvLine(row, by)).join('');
					const read = readList(`\uFEFF${file}`, FIELDS);
					if (!read.ok) throw new Error(read.fault);
					const lines = read.lines.map((line) => {
						if (!line.ok) throw new Error(`${line.field} ${line.fault}`);
						return lineOf(line.input, read.columns);
					});
					expect(lines).toEqual(services.map(({ agency, facts }) => ({ agencySlug: agency.slug, said: facts })));
				}
			)
		);
	});

	it('says nothing of columns that it does not have, and refuses what it names twice', () => {
		const read = readList('instansi;nama;waktu\nDinkes;Rujukan;1 hari\nDinkes;rujukan;2 hari\nDinas X;Izin;', FIELDS);
		if (!read.ok) throw new Error(read.fault);
		const [first, ...rest] = withoutRepeated(read.lines, 'nama', ({ instansi, nama }) => `${instansi} ${nama}`);
		if (!first?.ok) throw new Error('refused');
		expect(lineOf(first.input, read.columns).said).toEqual({ nama: 'Rujukan', waktu: '1 hari' });
		expect(standardOf({ nama: 'Rujukan', waktu: '1 hari' }).components).toEqual({ waktu: '1 hari' });
		expect(rest.map((line) => !line.ok && [line.line, line.field, line.fault])).toEqual([
			[3, 'nama', 'repeated'],
			[4, 'instansi', 'unknown_choice']
		]);
	});
});
