import { describe, expect, it } from 'vitest';
import { parse } from '../../kit/form';
import { BEGINNING } from './begin';
import { detailsForm, detailsFrom, keptIn, typedFrom, type TypedDetails } from './details';
import { MATERIAL } from './material';
import { MEETING, meetingFrom, typedFrom as typedMeeting } from './meeting';
import { ATTENDEE, attendeeFrom, INVITEE, inviteeFrom } from './people';
import { parsePeople } from '$lib/forms/list/people-list';

const ZONE = 'Asia/Jayapura';
const ID = '0b0e6a4e-4c0b-4c86-9a3f-3d1d0a2f8f11';

const DETAILS: TypedDetails = {
	judul: ' Standar  pelayanan rawat jalan ',
	pertanyaan: 'Apa yang perlu diperbaiki?',
	latar: '',
	butir: 'Berapa lama menunggu?\r\n\r\n Apakah jelas? ',
	lingkup: 'service_problem',
	metode: 'hybrid',
	mulai_tanggal: '2026-12-01',
	mulai_jam: '',
	sampai_tanggal: '2026-12-14',
	sampai_jam: '16.00',
	sk: 'SK 1',
	kontak: '',
	layanan: '',
	standar: 'on',
	maklumat: '',
	survei: '',
	perubahan: ''
};

describe('details', () => {
	it('are read in the zone of the province and shown again as they are', () => {
		const parsed = parse(detailsForm(null), DETAILS);
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
		const details = detailsFrom(parsed.input, ZONE);
		expect(details).toMatchObject({
			title: 'Standar pelayanan rawat jalan',
			questions: ['Berapa lama menunggu?', 'Apakah jelas?'],
			opensAt: new Date('2026-11-30T23:00:00Z'),
			closesAt: new Date('2026-12-14T07:00:00Z'),
			serviceId: null,
			aboutServiceStandard: true,
			aboutSurvey: false
		});
		expect(parse(detailsForm(null), typedFrom(details, ZONE))).toMatchObject({
			ok: true,
			input: { ...parsed.input, mulai_jam: '08:00', sampai_jam: '16:00' }
		});
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
		expect(parse(detailsForm(null), { ...DETAILS, ...change })).toMatchObject({ ok: false, faults });
	});

	it('are not asked again for what people read while they write', () => {
		const asked = { ...DETAILS, judul: '', lingkup: '', mulai_tanggal: '' };
		expect(parse(detailsForm(DETAILS), asked)).toMatchObject({
			ok: true,
			input: { judul: 'Standar pelayanan rawat jalan', lingkup: 'service_problem', mulai_tanggal: '2026-12-01' }
		});
		const parsed = parse(detailsForm(null), DETAILS);
		const kept = parsed.ok ? Object.keys(keptIn(detailsFrom(parsed.input, ZONE), ZONE, true)) : [];
		expect(kept).toContain('kontak');
		expect(kept).not.toContain('judul');
		expect(kept).not.toContain('perubahan');
	});
});

describe('a beginning', () => {
	const typed = {
		judul: 'Standar pelayanan baru',
		instansi: ID,
		lingkup: 'policy_draft',
		metode: 'online',
		laporan: ''
	};

	it('is from a template or from an earlier consultation', () => {
		expect(parse(BEGINNING, { ...typed, dari: 'service_standard' })).toMatchObject({
			input: { dari: { template: 'service_standard' }, laporan: null }
		});
		expect(parse(BEGINNING, { ...typed, dari: 'salin:rawat-jalan', laporan: 'b4wg 0rv7' })).toMatchObject({
			input: { dari: { copyOf: 'rawat-jalan' }, laporan: 'B4WG-0RV7' }
		});
		for (const dari of ['entah', 'salin:', "salin:x' or 1"])
			expect(parse(BEGINNING, { ...typed, dari })).toMatchObject({ ok: false, faults: { dari: 'unknown_choice' } });
	});
});

describe('a meeting', () => {
	const typed = {
		judul: 'Pertemuan',
		tanggal: '2026-12-02',
		mulai: '09.00',
		selesai: '12:00',
		tempat: 'Aula',
		tautan: '',
		acara: ''
	};

	it('is a day and two hours of the zone', () => {
		const parsed = parse(MEETING, typed);
		if (!parsed.ok) throw new Error(JSON.stringify(parsed.faults));
		const meeting = meetingFrom(parsed.input, ZONE);
		expect(meeting.startsAt).toEqual(new Date('2026-12-02T00:00:00Z'));
		expect(typedMeeting(meeting, ZONE)).toEqual({ ...typed, mulai: '09:00' });
	});

	it('keeps a link without what Postgres would choke on', () => {
		const parsed = parse(MEETING, { ...typed, tautan: 'https://rapat.test/a\u0000b' });
		expect(parsed).toMatchObject({ ok: true, input: { tautan: 'https://rapat.test/ab' } });
	});

	it.each([
		[{ selesai: '09:00' }, { selesai: 'ends_before_it_begins' }],
		[{ tanggal: '' }, { tanggal: 'missing' }],
		[{ mulai: 'pagi' }, { mulai: 'time_invalid' }],
		[{ tautan: 'javascript:alert(1)' }, { tautan: 'link_invalid' }]
	])('with %o is refused: %o', (change, faults) => {
		expect(parse(MEETING, { ...typed, ...change })).toMatchObject({ ok: false, faults });
	});
});

it('a material has a name, a kind and perhaps an older version', () => {
	expect(parse(MATERIAL, { nama: 'Maklumat', jenis: 'regulation', seri: '' })).toMatchObject({
		input: { nama: 'Maklumat', jenis: 'regulation', seri: null }
	});
	expect(parse(MATERIAL, { nama: '', jenis: '', seri: 'x' })).toMatchObject({
		ok: false,
		faults: { nama: 'missing', jenis: 'missing', seri: 'unknown_choice' }
	});
});

describe('people from a table', () => {
	const invitees = (text: string) => {
		const parsed = parsePeople(text, INVITEE);
		return parsed.ok ? { ...parsed, people: parsed.people.map(inviteeFrom) } : parsed;
	};
	const attendees = (text: string) => {
		const parsed = parsePeople(text, ATTENDEE);
		return parsed.ok ? { ...parsed, people: parsed.people.map(attendeeFrom) } : parsed;
	};

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
					name: 'Ona',
					organisation: 'YLKI',
					unsur: 'academic',
					gender: 'female',
					disability: true,
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
