import { MAX_NAME_LENGTH } from './limits.ts';
import type { FileKind } from './sniff.ts';

const EXTENSION: Record<FileKind, string> = { jpeg: 'jpg', png: 'png', webp: 'webp', pdf: 'pdf' };
const NAMELESS = 'lampiran';
/** These go, repeatedly, for they would claim another type: `surat.pdf.exe`, `foto.exe.jpg`. Other dots are words. */
const TRAILING_EXTENSIONS = new RegExp(
	'(?:\\.(?:jpe?g|jpe|jfif|png|webp|pdf|gif|hei[cf]|bmp|tiff?|svg|docx?|xlsx?|zip|rar|7z|' +
		'exe|scr|com|bat|cmd|msi|apk|jar|lnk|js|mjs|vbs|ps1|sh|php|x?html?|xml))+$',
	'i'
);

/** A name fit to be shown and saved: no path, nothing invisible or reserved, and the extension its content deserves. */
export function cleanFileName(name: string, kind: FileKind): string {
	const extension = `.${EXTENSION[kind]}`;
	const words = name
		.toWellFormed()
		.normalize('NFC')
		.replace(/^.*[/\\]/s, '')
		// Controls, and the invisible characters that make `gpj.exe` read as `exe.jpg`.
		.replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, ' ')
		.replace(/[<>:"|?*%;`$]/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
		.replace(TRAILING_EXTENSIONS, '')
		.replace(/^[.\s~-]+|[.\s]+$/g, '');
	const stem = words.slice(0, MAX_NAME_LENGTH - extension.length).replace(/[\uD800-\uDBFF]$/, '');
	return `${stem.trimEnd() || NAMELESS}${extension}`;
}

/** What a file is called that shall name nobody: `foto-1.jpg`, `dokumen-2.pdf`. */
export function namelessName(mediaType: string, number: number): string {
	const kind = (Object.keys(EXTENSION) as FileKind[]).find((one) => mediaType.endsWith(`/${one}`)) ?? 'pdf';
	return `${kind === 'pdf' ? 'dokumen' : 'foto'}-${number}.${EXTENSION[kind]}`;
}
