import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { readCheckpoint, writeCheckpoint } from './checkpoint';
import { EMPTY_ROOT } from './merkle';
import { openNote, readVerifierKey, signNote, verifierKey, type NoteSigner } from './note';

const KNOWN = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const TEXT = 'This is an example message.\n';
const NOTE = `${TEXT}\n\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n`;

function signerNamed(name: string): NoteSigner {
	const { publicKey, privateKey } = generateKeyPairSync('ed25519');
	return { name, privateKey, publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32) };
}

describe('a signed note', () => {
	const key = readVerifierKey(KNOWN);

	it('of others opens with their key', () => {
		expect(key && openNote(NOTE, key)).toBe(TEXT);
		expect(key && verifierKey(key)).toBe(KNOWN);
	});

	it.each([
		['a word changed', NOTE.replace('example message', 'exampel message')],
		['a signature changed', NOTE.replace('Uw2QOk', 'Uw2QOl')],
		['another name', NOTE.replace('\u2014 example.com/foo', '\u2014 example.com/bar')],
		['no signature', `${TEXT}\n`],
		['no end', NOTE.slice(0, -1)],
		['nothing', '']
	])('does not open with %s', (_, note) => {
		expect(key && openNote(note, key)).toBeNull();
	});

	it('of ours opens with ours, whoever else has signed it', () => {
		const [ours, theirs] = [signerNamed('fkp.example'), signerNamed('saksi.example')];
		const note = signNote(TEXT, ours);
		const cosigned = note + signNote(TEXT, theirs).slice(TEXT.length + 1);
		for (const reader of [ours, theirs]) expect(openNote(cosigned, reader)).toBe(TEXT);
		expect(openNote(note, theirs)).toBeNull();
	});

	it.each([KNOWN.replace('530d903a', '530d903b'), KNOWN.slice(0, -4), 'example.com/foo', ''])(
		'%s is no key',
		(text) => {
			expect(readVerifierKey(text)).toBeNull();
		}
	);
});

describe('a head', () => {
	const head = { origin: 'fkp.example', size: 12, root: EMPTY_ROOT };
	const text = writeCheckpoint(head);

	it('is read as it was written', () => {
		expect(readCheckpoint(text)).toEqual(head);
	});

	it.each([text.replace('12', '012'), text.replace('12', '-1'), text.replace('47DE', '47D'), 'fkp.example\n12\n', ''])(
		'%j is none',
		(other) => {
			expect(readCheckpoint(other)).toBeNull();
		}
	);
});
