import { describe, expect, it } from 'vitest';
import { explainConnectionFailure, isOutage } from './outage';

const coded = (code: string, extra = {}) => Object.assign(new Error('x'), { code, ...extra });

describe('an outage', () => {
	it.each([
		coded('ECONNREFUSED'),
		coded('57P01'),
		coded('57P03'),
		coded('08006'),
		coded('53300'),
		coded('53100'),
		coded('53200'),
		coded('53400'),
		coded('58030'),
		coded('25006'),
		coded('ENOENT', { syscall: 'connect' }),
		new Error('Connection terminated unexpectedly'),
		new Error('timeout exceeded when trying to connect'),
		new Error('Query read timeout'),
		// Of the rollback, on a connection that was given up.
		new Error('Client was closed and is not queryable'),
		new AggregateError([coded('ECONNREFUSED'), coded('ECONNREFUSED')])
	])('is %s', (error) => {
		expect(isOutage(error)).toBe(true);
	});

	it.each([
		coded('23505'),
		coded('57014'),
		coded('42P01'),
		coded('ENOENT', { syscall: 'open' }),
		new TypeError('x'),
		'x',
		null
	])('is not %s', (error) => {
		expect(isOutage(error)).toBe(false);
	});
});

describe('a first connection that fails', () => {
	const url = 'postgres://budi:rahasia@db.example:5432/fkp';

	it.each([
		['ECONNREFUSED', 'tidak dapat dihubungi'],
		['28P01', 'menolak pengguna "budi"'],
		['3D000', '"fkp" tidak ada'],
		['42501', 'tidak berhak']
	])('with %s is explained in one line without the password', (code, words) => {
		const explained = explainConnectionFailure(url, coded(code)) as Error;
		expect(explained.name).toBe('StartupError');
		expect(explained.message).toContain(words);
		expect(explained.message).not.toMatch(/rahasia|\n/);
	});

	it('with a fault of ours stays what it is', () => {
		const fault = coded('42601');
		expect(explainConnectionFailure(url, fault)).toBe(fault);
	});
});
