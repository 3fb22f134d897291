import { newAmong } from '$lib/domain/consultation/hosting/same-person';
import { ATTENDEE, attendeeFrom, INVITEE, inviteeFrom } from '$lib/forms/consultation/hosting/people';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePeople, type ListWishes } from './people-list';

const attendees = (text: string, wishes?: ListWishes) => {
	const parsed = parsePeople(text, ATTENDEE, wishes);
	return parsed.ok ? { ...parsed, people: parsed.people.map(attendeeFrom) } : parsed;
};
const said = (text: string, wishes?: ListWishes) => {
	const parsed = attendees(text, wishes);
	return parsed.ok
		? parsed.people.map(({ name, organisation, unsur, gender, disability, phone }) =>
				[name, organisation, unsur, gender ?? '', disability ?? '', phone].join('|')
			)
		: parsed.problems.map(({ line, field, fault, words }) => `${line} ${field ?? '-'} ${fault} ${words}`);
};

describe('the header of the official form', () => {
	const ONA = 'Ona|YLKI|civil_society|female||081234567890';
	it.each([
		['as printed', 'No;Nama;Organisasi;Unsur;L/P;No. HP;Tanda tangan\n1;Ona;YLKI;LSM;P;0812-3456-7890;ttd'],
		[
			'in another order',
			'Tanda Tangan;L / P;UNSUR;Instansi/Organisasi;NAMA LENGKAP;No HP;No.\n;P;LSM;YLKI;Ona;081234567890;1'
		],
		[
			'from a spreadsheet',
			'No\tNama\tInstansi\tUnsur\tJenis Kelamin (L/P)\tNomor Telepon\tParaf\t\t\n1\tOna\tYLKI\tLSM\tPerempuan\t81234567890\t\t\t'
		],
		['with commas', 'Nama,Lembaga,Unsur,JK,HP\nOna,YLKI,civil_society,pr,0812 3456 7890'],
		['with bars', 'Nama|Asal|Unsur|Gender|WA\nOna|YLKI|LSM|W|+62-81234567890'.replace('+62-', '0')],
		[
			'behind its title',
			'DAFTAR HADIR\nHari/Tanggal: Senin\n\nNo;Nama;Instansi;Unsur;L/P;No. HP\n1;Ona;YLKI;LSM;P;081234567890'
		],
		[
			'in two lines',
			'No\tNama\tInstansi\tUnsur\tJenis Kelamin\t\tHP\n\t\t\t\tL\tP\t\n1\tOna\tYLKI\tLSM\t\t√\t081234567890'
		],
		[
			'with numbers of columns',
			'No;Nama;Instansi;Unsur;L/P;HP\n1;2;3;4;5;6\n1;Ona;YLKI;LSM;P;081234567890\n2;;;;;\n3;;;;;'
		],
		[
			'with name and number in one',
			'No;Nama & No. HP;L/P;Jabatan/Organisasi;Unsur;Tanda tangan\n1;Ona (0812-3456-7890);P;YLKI;LSM;'
		],
		['as Excel wrote it', '\uFEFFsep=;\r\nNama;Organisasi;Unsur;L/P;HP\r\n"Ona";"YLKI";"LSM";"P";"081234567890"\r\n'],
		[
			'with no-break spaces',
			'Nama\u00a0Lengkap;Organisasi;Unsur;L/P;No.\u00a0HP\nOna;YLKI;LSM;\u00a0P\u00a0;081234567890'
		],
		[
			'with other words',
			'NO URUT;NAMA LENGKAP DAN GELAR;ASAL INSTANSI;PERWAKILAN UNSUR;JK (L/P);KONTAK (WA);PARAF\n1;Ona;YLKI;NGO;P;081234567890;'
		],
		[
			'above groups',
			'No\tNama\tInstansi\tL/P\tHP\nA. LSM\t\t\t\t\n1\tOna\tYLKI\tP\t081234567890\nB. AKADEMISI\t\t\t\t'
		],
		[
			'above sums and signatures',
			'No;Nama;Instansi;Unsur;L;P;HP\n1;Ona;YLKI;LSM;;1;081234567890\n;Jumlah;;;0;1;\n;;;;;;\n;;;;;;Sofifi, 12 Maret 2026\n;;Kepala Dinas;;;;'
		],
		['forgotten', '1\tOna\tYLKI\tLSM\tP\t081234567890'],
		[
			'by its names in our form',
			'nama;organisasi;unsur;jenis_kelamin;telepon\nOna;YLKI;civil_society;female;081234567890'
		]
	])('%s', (_, text) => expect(said(text)).toEqual([ONA]));

	it('takes Jabatan for the organisation where there is no other', () => {
		expect(said('Nama;Jabatan;Unsur\nOna;Kepala Desa;Tokoh masyarakat')).toEqual([
			'Ona|Kepala Desa|community_leader|||'
		]);
	});

	it.each([
		['P', ['female', null]],
		['L\nP', ['male', 'female']],
		['W\nP', ['female', 'male']],
		['Pria\nWanita', ['male', 'female']],
		['lk.\nPr.', ['male', 'female']]
	])('reads %j', (cells, genders) => {
		const lines = cells.split('\n').map((cell, index) => `Orang ${index + 1};;LSM;${cell}`);
		const parsed = attendees(['Nama;Organisasi;Unsur;Kelamin', ...lines].join('\n'));
		expect(parsed.ok && parsed.people.map(({ gender }) => gender)).toEqual(genders.filter(Boolean));
	});

	it('takes a P under P/W for Pria', () => {
		expect(said('Nama;Unsur;P/W\nAli;LSM;P')).toEqual(['Ali||civil_society|male||']);
	});

	it.each([
		['ya', true],
		['v', true],
		['✓', true],
		['Tidak', false],
		['-', null],
		['', null]
	])('reads the mark %j of a disability', (mark, disability) => {
		const parsed = attendees(`Nama;Unsur;Penyandang Disabilitas\nOna;LSM;${mark}`);
		expect(parsed.ok && parsed.people[0]?.disability).toBe(disability);
	});
});

describe('what is not kept', () => {
	const NIP = 'Nama;NIP;Jabatan;Instansi;Unsur\nOna;19790101;Kabid;Dinkes;OPD';

	it('is refused by its name', () => {
		expect(said(NIP)).toEqual(['1 - column_unknown NIP', '1 - column_unknown Jabatan']);
		expect(said('Nama;Unsur;\nOna;LSM;catatan')).toEqual(['1 - column_unknown 3']);
		expect(said('Nama;Unsur;L\nOna;LSM;x')).toEqual(['1 - column_unknown L']);
	});

	it('is left out where its sender says so, and named', () => {
		expect(attendees(NIP, { leaveOut: true, unsur: null })).toMatchObject({
			ok: true,
			people: [{ name: 'Ona', organisation: 'Dinkes' }],
			passedOver: { columns: ['NIP', 'Jabatan'], lines: 0 }
		});
	});

	it('hurts nobody where it is empty', () => {
		expect(said('Nama;NIP;Unsur;Keterangan\nOna;;LSM;-')).toEqual(['Ona||civil_society|||']);
	});

	it('is never a cell beyond the columns, or a column that is there twice', () => {
		expect(said('Nama;Unsur\nOna;LSM;081234567890')).toEqual(['2 - cells_over 081234567890']);
		expect(said('Ona;YLKI;LSM;P;ya;081234567890;NIP 1')).toEqual(['1 - cells_over NIP 1']);
		expect(said('Nama;Unsur;HP;No. WA\nOna;LSM;081234567890;081234567891')).toEqual(['1 - column_twice No. WA']);
	});
});

describe('lines', () => {
	it('may name no group where their sender names one for all', () => {
		const list = 'No;Nama;Instansi;TTD\n1;Ona;YLKI;\n2;Budi;WALHI;';
		expect(said(list)).toEqual(['1 unsur missing ']);
		expect(said(list, { leaveOut: false, unsur: 'civil_society' })).toEqual([
			'Ona|YLKI|civil_society|||',
			'Budi|WALHI|civil_society|||'
		]);
	});

	it('keep the commas of names', () => {
		const line = 'Dr. Siti Aminah, S.Kep., Ns.;Universitas Khairun;Akademisi atau ahli;s@contoh.test';
		const parsed = parsePeople(line, INVITEE);
		expect(parsed.ok && parsed.people.map(inviteeFrom)).toEqual([
			{
				name: 'Dr. Siti Aminah, S.Kep., Ns.',
				organisation: 'Universitas Khairun',
				unsur: 'academic',
				email: 's@contoh.test'
			}
		]);
		expect(said('Siti, S.Kep.;Unkhair;Akademisi\nRusli, SH;;LSM;L\n"Ali; Umar";"PT ""A"", Tbk";LSM')).toEqual([
			'Siti, S.Kep.|Unkhair|academic|||',
			'Rusli, SH||civil_society|male||',
			'Ali; Umar|PT "A", Tbk|civil_society|||'
		]);
		expect(said('Ona,"YLKI, Ternate",LSM\nBudi,"WALHI; Malut",LSM')).toEqual([
			'Ona|YLKI, Ternate|civil_society|||',
			'Budi|WALHI; Malut|civil_society|||'
		]);
	});

	it.each([
		['Nama,Organisasi,Unsur\nDr. Ona Tidore, S.Kep., Ns.,Universitas Khairun,Akademisi\nAli,YLKI,LSM'],
		['1,"Dr. Ona Tidore, S.Kep., Ns.",Universitas Khairun,Akademisi\n2,Ali,YLKI,LSM'],
		['1. Dr. Ona Tidore, S.Kep., Ns.; Universitas Khairun; Akademisi/Ahli\n2. Ali; YLKI; LSM']
	])('keep degrees also where commas part the cells: %j', (list) => {
		expect(said(list)).toEqual([
			'Dr. Ona Tidore, S.Kep., Ns.|Universitas Khairun|academic|||',
			'Ali|YLKI|civil_society|||'
		]);
	});

	it('name what is wrong in the cells, and not in a reading that cuts nothing', () => {
		const list = 'Nama;Organisasi;Unsur;HP\nOna;YLKI;LSM;8,12E+11\nAli;YLKI;LSM;1\nIna;YLKI;LSM;1';
		expect(said(list)).toEqual([2, 3, 4].map((line) => expect.stringContaining(`${line} telepon`) as string));
	});

	it('count what stands below and names nobody, and take no number of an official for a name', () => {
		expect(attendees('Nama;Unsur\nOna;LSM\nTotal;12\n;Kepala Dinas')).toMatchObject({
			people: [{ name: 'Ona' }],
			passedOver: { lines: 2 }
		});
		const nip = 'Nama / NIP;Unsur\nOna / 19700101 199803 2 001;OPD';
		expect(said(nip)).toEqual(['1 - column_unknown NIP']);
		expect(attendees(nip, { leaveOut: true, unsur: null })).toMatchObject({ people: [{ name: 'Ona' }] });
	});

	it('may hold line breaks, and are counted by where they begin', () => {
		expect(said('Nama\tOrganisasi\tUnsur\n"Ona\nWati"\t"Dinas\r\nKesehatan"\tOPD\n\n\nBudi\tX\tentah')).toEqual([
			'7 unsur unknown_choice Budi'
		]);
		expect(said('Nama\tOrganisasi\tUnsur\n"Ona\nWati"\t"Dinas\r\nKesehatan"\tOPD')).toEqual([
			'Ona Wati|Dinas Kesehatan|related_agency|||'
		]);
	});

	it('may be numbered without a header', () => {
		expect(said('1;Ona;YLKI;LSM\n2.;Budi;WALHI;LSM\n3;;;')).toEqual([
			'Ona|YLKI|civil_society|||',
			'Budi|WALHI|civil_society|||'
		]);
	});

	it('are read the same under every separator', () => {
		const word = fc.stringMatching(/^[A-Z][a-z ,;|"]{1,12}[a-z]$/).map((name) => name.replace(/\s+/g, ' ').trim());
		const people = fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 6 });
		const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
		fc.assert(
			fc.property(people, fc.constantFrom('\t', ';', ',', '|'), fc.constantFrom('\n', '\r\n'), (rows, between, end) => {
				const lines = rows.map(([name, from]) => [quoted(name), quoted(from), 'LSM'].join(between));
				const text = [['Nama', 'Organisasi', 'Unsur'].join(between), ...lines].join(end);
				expect(said(text)).toEqual(rows.map(([name, from]) => `${name}|${from}|civil_society|||`));
			})
		);
	});
});

describe('who is known', () => {
	const person = (name: string, organisation = 'YLKI', phone = '') => ({ name, organisation, phone });
	const fresh = (known: ReturnType<typeof person>[], listed: ReturnType<typeof person>[]) =>
		newAmong(known, listed, ({ phone }) => phone).map(({ name }) => name);

	it.each([
		['SITI  aminah', 'Siti Aminah'],
		['Dr. Siti Aminah, S.Kep., Ns.', 'Siti Aminah'],
		['Hj. Siti Aminah S.Kep', 'siti aminah'],
		['Drs. H. Rusli, MM', 'Rusli'],
		['Ibu Siti Aminah SPd', 'SITI AMINAH'],
		['dr.Ona', 'Ona'],
		['Ibu Ona', 'Ona']
	])('%s is %s', (one, other) => {
		expect(fresh([person(one)], [person(other)])).toEqual([]);
		expect(fresh([person(other)], [person(one)])).toEqual([]);
	});

	it.each([
		['M. Rusli', 'Rusli'],
		['Aminah, Siti', 'Aminah'],
		['Ibu', 'Bapak']
	])('%s is not %s', (one, other) => expect(fresh([person(one)], [person(other)])).toEqual([other]));

	it('is somebody else in another organisation, or with another number in one list', () => {
		expect(fresh([person('Ona')], [person('Ona', 'WALHI')])).toEqual(['Ona']);
		expect(fresh([person('Ona')], [person('Ona', 'Y.L.K.I.')])).toEqual([]);
		const two = [person('Abdul', 'Warga', '081234567890'), person('Abdul', 'Warga', '081234567891')];
		expect(fresh([], two)).toEqual(['Abdul', 'Abdul']);
		expect(fresh(two, two)).toEqual([]);
		expect(fresh([], [person('Abdul'), person('ABDUL')])).toEqual(['Abdul']);
	});

	it('stays the same however often a list is pasted', () => {
		const anybody = fc.record({
			name: fc.constantFrom('Ona', 'Dr. Ona', 'Budi', 'H. Budi, SH'),
			organisation: fc.constantFrom('YLKI', 'ylki ', ''),
			phone: fc.constantFrom('', '081234567890', '081234567891')
		});
		fc.assert(
			fc.property(fc.array(anybody), (listed) => {
				const once = newAmong([], listed, ({ phone }) => phone);
				expect(newAmong(once, listed, ({ phone }) => phone)).toEqual([]);
			})
		);
	});
});
