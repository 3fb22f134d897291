import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileHeaders, type ServedFile } from './headers';

const picture: ServedFile = {
	name: 'jalan rusak.jpg',
	mediaType: 'image/jpeg',
	sha256: 'ab'.repeat(32),
	isPublic: true
};

describe('headers of a file', () => {
	it('let it be looked at and nothing else', () => {
		expect(fileHeaders(picture, 'inline')).toEqual({
			'content-type': 'image/jpeg',
			'content-disposition': `inline; filename="jalan rusak.jpg"; filename*=UTF-8''jalan%20rusak.jpg`,
			'content-security-policy': "default-src 'none'; sandbox",
			'x-content-type-options': 'nosniff',
			'cross-origin-resource-policy': 'same-origin',
			'referrer-policy': 'no-referrer',
			etag: `"${'ab'.repeat(32)}"`,
			'cache-control': 'private, max-age=31536000, immutable'
		});
	});

	it('keep a file of a thread that is not public out of every cache', () => {
		expect(fileHeaders({ ...picture, isPublic: false }, 'inline')['cache-control']).toBe('private, no-store');
	});

	it('make a PDF be saved, not opened here', () => {
		const pdf = { ...picture, name: 'a.pdf', mediaType: 'application/pdf' };
		expect(fileHeaders(pdf, 'inline')['content-disposition']).toMatch(/^attachment;/);
	});

	it('carry names in other letters', () => {
		expect(fileHeaders({ ...picture, name: "Ñ 道(1)'.jpg" }, 'attachment')['content-disposition']).toBe(
			`attachment; filename="N_ _(1)_.jpg"; filename*=UTF-8''%C3%91%20%E9%81%93%281%29%27.jpg`
		);
	});

	it('are valid headers for any name', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (name) => {
				const value = fileHeaders({ ...picture, name }, 'attachment')['content-disposition'] ?? '';
				expect(value).toMatch(/^attachment; filename="[\w .()-]*"; filename\*=UTF-8''[\w.!~%-]*$/);
				expect(new Headers({ 'content-disposition': value }).get('content-disposition')).toBe(value);
			})
		);
	});
});
