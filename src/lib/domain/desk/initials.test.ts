import { expect, test } from 'vitest';
import { initialsOf } from './initials';

test.each([
	['Siti Rahmawati', 'SR'],
	['dr. Amina Salim, M.Kes.', 'AS'],
	['Ir. H. Budi', 'HB'],
	['Sukarno', 'S'],
	['pejabat penghubung dinas kesehatan', 'PP'],
	['  Élan   vital ', 'ÉV'],
	['Dr.', 'D'],
	['123', ''],
	['', '']
])('%j is %j', (name, initials) => expect(initialsOf(name)).toBe(initials));
