import { describe, expect, it } from 'vitest';
import { parseBeginning } from './begin';
import { parseDetails, typedFrom, type TypedDetails } from './details';
import { parseMaterial } from './material';
import { parseMeeting, typedFrom as meetingFrom } from './meeting';
import { asForm, ATTENDEE_FIELDS, INVITEE_FIELDS, parseAttendee, parseInvitee } from './people';
import { parsePeople } from './people-list';

const ZONE = 'Asia/Jayapura';
const ID = '0b0e6a4e-4c0b-4c86-9a3f-3d1d0a2f8f11';

const DETAILS: TypedDetails = {
	...{ judul: ' Standar  pelayanan rawat jalan ', pertanyaan: 'Apa yang perlu diperbaiki?', latar: '' },
	...{ butir: 'Berapa lama menunggu?\r\n\r\n Apakah jelas? ', lingkup: 'service_problem', metode: 'hybrid' },
	...{ mulai_tanggal: '2026-12-01', mulai_jam: '', sampai_tanggal: '2026-12-14', sampai_jam: '16.00' },
	...{ sk: 'SK 1', kontak: '', layanan: '', standar: 'on', maklumat: '', survei: '', perubahan: '' }
};

describe('details', () => {
	it('are read in the zone of the province and shown again as they are', () => {
		const parsed = parseDetails(DETAILS, ZONE);
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
		const { details } = parsed.input;
		expect(details).toMatchObject({
			title: 'Standar pelayanan rawat jalan',
			questions: ['Berapa lama menunggu?', 'Apakah jelas?'],
			opensAt: new Date('2026-11-30T23:00:00Z'),
			closesAt: new Date('2026-12-14T07:00:00Z'),
			serviceId: null,
			aboutServiceStandard: true,
			aboutSurvey: false
		});
		expect(parseDetails(typedFrom(details, ZONE), ZONE)).toEqual(parsed);
	});

	it.each([
		[{ judul: 'Pendek' }, { judul: 'too_short' }],
		[{ judul: '...........' }, { judul: 'missing' }],
		[{ lingkup: 'entah' }, { lingkup: 'unknown_choice' }],
		[{ sampai_tanggal: '' }, { sampai_tanggal: 'incomplete_window' }],
		[{ mulai_tanggal: '2026-02-30' }, { mulai_tanggal: 'day_invalid' }],
		[{ sampai_jam: '25:00' }, { sampai_jam: 'time_invalid' }],
		[{ butir: 'Apa' }, { butir: 'too_short' }],
		[{ butir: 'Apakah jelas?\n'.repeat(11) }, { butir: 'too_many' }],
		[{ layanan: 'dinkes' }, { layanan: 'unknown_choice' }],
		[{ pertanyaan: 'x'.repeat(4001) }, { pertanyaan: 'too_long' }]
	])('with %o are refused: %o', (change, faults) => {
		expect(parseDetails({ ...DETAILS, ...change }, ZONE)).toEqual({ ok: false, faults });
	});
});

describe('a beginning', () => {
	const typed = { judul: 'Standar pelayanan baru', instansi: ID, lingkup: 'policy_draft', metode: 'online' };

	it('is from a template or from an earlier consultation', () => {
		expect(parseBeginning({ ...typed, dari: 'service_standard' })).toMatchObject({
			input: { from: { template: 'service_standard' } }
		});
		expect(parseBeginning({ ...typed, dari: 'salin:rawat-jalan' })).toMatchObject({
			input: { from: { copyOf: 'rawat-jalan' } }
		});
		for (const dari of ['entah', 'salin:', "salin:x' or 1"])
			expect(parseBeginning({ ...typed, dari })).toEqual({ ok: false, faults: { dari: 'unknown_choice' } });
	});
});

describe('a meeting', () => {
	const typed = {
		...{ judul: 'Pertemuan', tanggal: '2026-12-02', mulai: '09.00', selesai: '12:00' },
		...{ tempat: 'Aula', tautan: '', acara: '' }
	};

	it('is a day and two hours of the zone', () => {
		const parsed = parseMeeting(typed, ZONE);
		expect(parsed).toMatchObject({ ok: true, input: { startsAt: new Date('2026-12-02T00:00:00Z') } });
		if (parsed.ok) expect(meetingFrom(parsed.input, ZONE)).toEqual({ ...typed, mulai: '09:00' });
	});

	it('keeps a link without what Postgres would choke on', () => {
		const parsed = parseMeeting({ ...typed, tautan: 'https://rapat.test/a\u0000b' }, ZONE);
		expect(parsed).toMatchObject({ ok: true, input: { link: 'https://rapat.test/ab' } });
	});

	it.each([
		[{ selesai: '09:00' }, { selesai: 'ends_before_it_begins' }],
		[{ tanggal: '' }, { tanggal: 'missing' }],
		[{ mulai: 'pagi' }, { mulai: 'time_invalid' }],
		[{ tautan: 'javascript:alert(1)' }, { tautan: 'link_invalid' }]
	])('with %o is refused: %o', (change, faults) => {
		expect(parseMeeting({ ...typed, ...change }, ZONE)).toEqual({ ok: false, faults });
	});
});

it('a material has a name, a kind and perhaps an older version', () => {
	expect(parseMaterial({ nama: 'Maklumat', jenis: 'regulation', seri: '' })).toMatchObject({
		input: { title: 'Maklumat', kind: 'regulation', series: null }
	});
	expect(parseMaterial({ nama: '', jenis: '', seri: 'x' })).toEqual({
		ok: false,
		faults: { nama: 'missing', jenis: 'missing', seri: 'unknown_choice' }
	});
});

describe('people from a table', () => {
	const invitees = (text: string) => parsePeople(text, INVITEE_FIELDS, (typed) => parseInvitee(asForm(typed)));
	const attendees = (text: string) => parsePeople(text, ATTENDEE_FIELDS, (typed) => parseAttendee(asForm(typed)));

	it('are read in the order of the form, or as the first line says', () => {
		const ona = { name: 'Ona', organisation: 'YLKI', unsur: 'civil_society', email: 'ona@ylki.test' };
		expect(invitees('Ona,YLKI,Organisasi masyarakat sipil,ona@ylki.test')).toEqual({ ok: true, people: [ona] });
		expect(invitees('Surel;Unsur;Nama;Organisasi\nona@ylki.test;civil_society;Ona;YLKI')).toEqual({
			ok: true,
			people: [ona]
		});
		expect(invitees('Ona\tYLKI\tcivil_society\tona@ylki.test')).toEqual({ ok: true, people: [ona] });
	});

	it('say how they were there', () => {
		expect(attendees('Ona;YLKI;Akademisi atau ahli;P;ya;0812-3456-7890')).toEqual({
			ok: true,
			people: [
				{
					...{ name: 'Ona', organisation: 'YLKI', unsur: 'academic', gender: 'female', disability: true },
					phone: '081234567890'
				}
			]
		});
		expect(attendees('Rusli')).toMatchObject({ ok: false, problems: [{ line: 1, field: 'unsur', fault: 'missing' }] });
	});

	it('are all refused when one line is wrong, with the line named', () => {
		expect(invitees('nama,organisasi,unsur,surel\nOna,,academic,\nBudi,,entah,bukan-surel')).toEqual({
			ok: false,
			problems: [
				{ line: 3, field: 'unsur', fault: 'unknown_choice', words: 'Budi' },
				{ line: 3, field: 'surel', fault: 'email_invalid', words: 'Budi' }
			]
		});
		expect(invitees('')).toMatchObject({ ok: false, problems: [{ line: 0, fault: 'missing' }] });
		expect(invitees('"Ona')).toMatchObject({ ok: false, problems: [{ line: 0, fault: 'quote_open' }] });
		expect(invitees('Ona,,academic\n'.repeat(501))).toMatchObject({ ok: false, problems: [{ fault: 'too_many' }] });
	});
});
