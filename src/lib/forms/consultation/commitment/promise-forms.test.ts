import { describe, expect, it } from 'vitest';
import { readForm } from '../../kit/form';
import { parseCitation, typedCitation } from './cite';
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
	const parse = (nomor: string, kaitan: string) => parseCitation(typedCitation(formOf({ nomor, kaitan })));

	it('takes a number however it is written, and a topic or an item', () => {
		expect(parse(' b4wg 0rv7', 'konsultasi')).toEqual({ ok: true, input: { ref: 'B4WG-0RV7', position: null } });
		expect(parse('B4WG-0RV7', '3')).toEqual({ ok: true, input: { ref: 'B4WG-0RV7', position: 3 } });
	});

	it('says of each field what is wrong', () => {
		expect(parse('laporan saya', '0')).toEqual({ ok: false, faults: { nomor: 'ref', kaitan: 'target' } });
		expect(parse('B4WG-0RV7', '')).toEqual({ ok: false, faults: { kaitan: 'target' } });
	});
});
