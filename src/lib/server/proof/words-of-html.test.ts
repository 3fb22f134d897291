import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../markdown';
import { wordsOfHtml } from './words-of-html';

const words = (markdown: string) => wordsOfHtml(renderMarkdown(markdown));

describe('the words of a rendered text', () => {
	it.each([
		['satu\ndua\n\ntiga', 'satu\ndua\n\ntiga'],
		['**tebal**, _miring_ dan `kode`', 'tebal, miring dan kode'],
		['<script>alert(1)</script> & "kutip"', '<script>alert(1)</script> & "kutip"'],
		['- kiri\n- kanan', '• kiri\n• kanan'],
		['3. papan\n4. pagar\n   - kiri\n\nselesai', '3. papan\n4. pagar\n   • kiri\n\nselesai'],
		['[foto](https://example.org/?a=1&b=2)', 'foto (https://example.org/?a=1&b=2)'],
		['lihat https://example.org/x', 'lihat https://example.org/x'],
		['| Hari | Orang |\n|---|---|\n| Senin | 12 |', 'Hari | Orang\nSenin | 12'],
		['> kutipan\n\n# Judul\n\nisi', 'kutipan\n\nJudul\n\nisi'],
		['```\na\n  b\n\n```', 'a\n  b']
	])('%j → %j', (markdown, expected) => expect(words(markdown)).toBe(expected));
});
