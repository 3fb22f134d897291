import { describe, expect, it } from 'vitest';
import { parse, readForm } from '../../kit/form';
import { CITATION } from './cite';
import { COMMITMENT_TEXT_MOST, commitmentActOf, promiseForm } from './commitment';

const formOf = (fields: Record<string, string>) => {
	const form = new FormData();
	for (const [name, value] of Object.entries(fields)) form.set(name, value);
	return form;
};

describe('the form of an act on a promise', () => {
	it.each([
		['fulfil', '', 'missing'],
		['fulfil', ' \u200b ', 'missing'],
		['confirm_fulfilment', '', null],
		['contest_fulfilment', 'Belum dibuka.', null],
		['waive', 'x'.repeat(COMMITMENT_TEXT_MOST), null],
		['waive', 'x'.repeat(COMMITMENT_TEXT_MOST + 1), 'too_long']
	] as const)('%s with %j', (action, teks, fault) => {
		const parsed = readForm(promiseForm(action), formOf({ teks }));
		expect(parsed.ok ? null : parsed.faults.teks).toBe(fault);
	});

	it('is known by its word in the address; silence has none', () => {
		expect(commitmentActOf('selesai')).toBe('fulfil');
		expect(commitmentActOf('accept_silence')).toBeNull();
		expect(commitmentActOf('diam')).toBeNull();
	});
});

describe('the form that ties a report', () => {
	it('takes a number however it is written, and a topic or an item', () => {
		expect(parse(CITATION, { nomor: ' b4wg 0rv7', kaitan: 'konsultasi' })).toMatchObject({
			ok: true,
			input: { nomor: 'B4WG-0RV7', kaitan: null }
		});
		expect(parse(CITATION, { nomor: 'B4WG-0RV7', kaitan: '3' })).toMatchObject({
			ok: true,
			input: { nomor: 'B4WG-0RV7', kaitan: 3 }
		});
	});

	it('says of each field what is wrong', () => {
		expect(parse(CITATION, { nomor: 'laporan saya', kaitan: '0' })).toMatchObject({
			ok: false,
			faults: { nomor: 'reference_invalid', kaitan: 'unknown_choice' }
		});
		expect(parse(CITATION, { nomor: 'B4WG-0RV7', kaitan: '' })).toMatchObject({
			ok: false,
			faults: { kaitan: 'missing' }
		});
	});
});
