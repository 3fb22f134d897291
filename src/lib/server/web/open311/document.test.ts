import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { written, type Document } from './document';

const ONE: Document = {
	root: 'service_requests',
	each: 'request',
	list: [{ id: '1', none: null, open: true, media_url: ['a', 'b'], media_urls: ['a', 'b'], values: [{ key: 'k' }] }]
};

describe('an answer', () => {
	it('is bare elements in XML, each of a list in its own', () => {
		expect(written(ONE, 'xml')).toBe(
			'<?xml version="1.0" encoding="utf-8"?>\n<service_requests><request><id>1</id><none/><open>true</open>' +
				'<media_url>a</media_url><media_url>b</media_url>' +
				'<media_urls><media_url>a</media_url><media_url>b</media_url></media_urls>' +
				'<values><value><key>k</key></value></values></request></service_requests>\n'
		);
	});

	it('is a bare list in JSON, and one thing is no list', () => {
		expect(JSON.parse(written(ONE, 'json'))).toEqual('list' in ONE && ONE.list);
		expect(written({ root: 'discovery', one: { a: '1' } }, 'json')).toBe('{"a":"1"}');
	});

	it('can be read whatever people wrote, and says the same but for what XML cannot say', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
				const xml = written({ root: 'a', one: { text: `<${text}\u0000\u000b\ud800&]]>` } }, 'xml');
				let read = '';
				const parser = new SaxesParser();
				parser.on('text', (part) => (read += part));
				parser.on('error', (error) => {
					throw error;
				});
				parser.write(xml).close();
				const kept = [...text]
					.filter((sign) => !/[^\P{Cc}\t\n\r]|[\uFFFE\uFFFF]/u.test(sign))
					.join('')
					.replace(/\r\n?/g, '\n');
				expect(read.trim()).toBe(`<${kept}\ufffd&]]>`.trim());
			}),
			{ numRuns: 40 }
		);
	});
});
