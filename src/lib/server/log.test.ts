import { describe, expect, it } from 'vitest';
import { createLog } from './log';

function logAt(logLevel: 'debug' | 'warn' | 'silent', logFormat: 'json' | 'pretty' = 'json') {
	const lines: string[] = [];
	return { lines, log: createLog({ logLevel, logFormat, write: (line) => lines.push(line) }) };
}

describe('the log', () => {
	it('writes one JSON line an event, with what it was bound to', () => {
		const { log, lines } = logAt('debug');
		log.with({ requestId: 'r1' }).info('request', { status: 200 });
		expect(lines).toHaveLength(1);
		expect(lines[0]).toMatch(/\n$/);
		expect(JSON.parse(lines[0]!)).toMatchObject({ level: 'info', message: 'request', requestId: 'r1', status: 200 });
	});

	it('keeps below its level', () => {
		const { log, lines } = logAt('warn');
		log.info('no');
		log.warn('yes');
		expect(lines).toHaveLength(1);
		const silent = logAt('silent');
		silent.log.error('no');
		expect(silent.lines).toEqual([]);
	});

	it('tells of an error its kind, place and cause, but not the values of a query', () => {
		const { log, lines } = logAt('warn');
		const cause = Object.assign(new Error('down'), { code: 'ECONNREFUSED' });
		log.error('failed', { error: Object.assign(new Error('bad', { cause }), { parameters: ['081234567890'] }) });
		expect(JSON.parse(lines[0]!).error).toMatchObject({ message: 'bad', cause: { code: 'ECONNREFUSED' } });
		expect(lines[0]).not.toContain('081234567890');
	});

	it('is short for people', () => {
		const { log, lines } = logAt('debug', 'pretty');
		log.info('request', { status: 200, path: '/' });
		expect(lines[0]).toMatch(/^\d\d:\d\d:\d\d request status=200 path=\/\n$/);
	});
});
