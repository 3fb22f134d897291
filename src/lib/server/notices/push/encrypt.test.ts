import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aBrowser, openPush } from '../../../../../tests/support/push-browser';
import { encryptPush, MOST_TEXT } from './encrypt';

const bytes = (text: string) => Buffer.from(text, 'base64url');

describe('a push message', () => {
	it('is, octet by octet, the one of RFC 8291 §5', () => {
		const keys = {
			p256dh: 'BCVxsr7N_eNgVRqvHtD0zTZsEc6-VV-JvLexhqUzORcxaOzi6-AYWXvTBHm4bjyPjs7Vd8pZGH6SRpkNtoIAiw4',
			auth: 'BTBZMqHH6r4Tts7J_aSIgg'
		};
		const drawn = {
			salt: bytes('DGv6ra1nlYgDCS1FRnbzlw'),
			privateKey: bytes('yfWPiYE-n46HLnH0KqZOF1fJJU3MYrct3AELtAQ-oRw')
		};
		const text = Buffer.from('When I grow up, I want to be a watermelon');
		expect(encryptPush(text, keys, drawn).toString('base64url')).toBe(
			'DGv6ra1nlYgDCS1FRnbzlwAAEABBBP4z9KsN6nGRTbVYI_c7VJSPQTBtkgcy27mlmlMoZIIgDll6e3vCYLocInmYWAmS6TlzAC8wEqKK6PBru3jl7A_yl95bQpu6cVPTpK4Mqgkf1CXztLVBSt2Ks3oZwbuwXPXLWyouBWLVWGNWQexSgSxsj_Qulcy4a-fN'
		);
	});

	it('is opened by its browser, whatever it says, and by no other', () => {
		const [browser, other] = [aBrowser(), aBrowser()];
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: MOST_TEXT, size: 'max' }), (said) => {
				const body = encryptPush(Buffer.from(said), browser.keys);
				expect(body.length).toBeLessThanOrEqual(4_096);
				expect(openPush(body, browser).equals(Buffer.from(said))).toBe(true);
				expect(() => openPush(body, other)).toThrow();
			}),
			{ numRuns: 30 }
		);
	});

	it('is never the same twice, and never longer than every push service takes', () => {
		const { keys } = aBrowser();
		const twice = [1, 2].map(() => encryptPush(Buffer.from('sama'), keys).toString('hex'));
		expect(new Set(twice).size).toBe(2);
		expect(() => encryptPush(Buffer.alloc(MOST_TEXT + 1), keys)).toThrow('too long');
	});
});
