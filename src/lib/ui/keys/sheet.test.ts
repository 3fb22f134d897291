import { expect, test } from 'vitest';
import { nameOf } from './sheet';

const SHEET = { j: 'next', 'a–z': 'choose', '1–5': 'decide', 'Ctrl+Enter': 'send', Esc: 'leave' } as const;

test.each([
	['j', 'next'],
	['k', 'choose'],
	['5', 'decide'],
	['6', undefined],
	['Ctrl+Enter', 'send'],
	['Esc', 'leave'],
	['Enter', undefined],
	['–', undefined],
	['toString', undefined],
	['', undefined]
])('a press of %j is for %j', (key, name) => expect(nameOf(SHEET, key)).toBe(name));
