import { describe, expect, it } from 'vitest';
import { readDeliveryStatus, readRefusal } from './bounce';

const report = (...recipients: [action: string, status: string][]) =>
	[
		'Reporting-MTA: dns; mail.contoh.id',
		...recipients.map(([action, status]) => `Final-Recipient: rfc822; a@b.id\r\nAction: ${action}\r\nStatus: ${status}`)
	].join('\r\n\r\n');

describe('what a returned letter says of its address', () => {
	it.each([
		['failed', '5.1.1', 'hard'],
		['failed', '5.1.10 (no such user)', 'hard'],
		['Failed', '5.2.1', 'hard'],
		['failed', '5.2.2', 'soft'],
		['failed', '5.7.1', 'policy'],
		['failed', '5.7.26', 'policy'],
		['failed', '4.4.7', 'later'],
		['delayed', '4.4.1', 'later'],
		['delivered', '2.0.0', 'later'],
		['relayed', '2.0.0', 'later']
	])('%s %s: %s', (action, status, bounce) => {
		expect(readDeliveryStatus(report([action, status]))?.bounce).toBe(bounce);
	});

	it('of several recipients the one that failed counts', () => {
		expect(readDeliveryStatus(report(['delayed', '4.4.1'], ['failed', '5.1.1']))?.bounce).toBe('hard');
	});

	it.each(['', 'Action: failed', 'Status: 5.1.1', 'nothing of the kind'])('says nothing: %j', (words) => {
		expect(readDeliveryStatus(words)).toBeNull();
	});
});

it.each([
	['550: <x> unknown', 'hard'],
	['550: 5.1.1 no such user', 'hard'],
	['552: 5.2.2 over quota', 'soft'],
	['550: 5.7.1 blocked', 'policy']
])('an answer %s at the door says %s', (answer, bounce) => {
	expect(readRefusal(answer).bounce).toBe(bounce);
});
